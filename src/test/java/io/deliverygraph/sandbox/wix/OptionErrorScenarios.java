package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;
import static io.deliverygraph.sandbox.wix.RequestPieces.*;

import java.util.Map;

/** Requests that provoke the errors of Wix contract 5. */
final class OptionErrorScenarios {

    private OptionErrorScenarios() {}

    static void addTo(ErrorScenarios table) {
        String halfAnItem = "'rates':[{'amount':'1','conditions':"
                + "[{'type':'BY_TOTAL_QUANTITY','operator':'GT','value':'1.5'}]}]";
        String nowhere = OPTIONS + "/" + unknown();
        table.row(
                "ShippingOptions.CreateShippingOption 400 INVALID_QUANTITY_VALUE",
                wix -> wix.post(
                        OPTIONS, "{'shippingOption':{'deliveryRegionId':'" + DOMESTIC + "'," + halfAnItem + "}}"));
        table.row(
                "ShippingOptions.UpdateShippingOption 400 INVALID_QUANTITY_VALUE",
                wix -> wix.patch(STANDARD_PATH, "{'shippingOption':{'revision':'1'," + halfAnItem + "}}"));
        table.row(
                "ShippingOptions.CreateShippingOption 400 null",
                wix -> wix.post(
                        OPTIONS,
                        "{'shippingOption':{'deliveryRegionIds':['" + DOMESTIC + "'],'rates':[{'amount':'1'}]}}"));

        String unknownOption = " 404 SHIPPING_OPTION_NOT_FOUND";
        String region = "'deliveryRegionId':'" + EUROPE + "'";
        table.row("ShippingOptions.GetShippingOption" + unknownOption, wix -> wix.get(nowhere));
        table.row(
                "ShippingOptions.UpdateShippingOption" + unknownOption,
                wix -> wix.patch(nowhere, "{'shippingOption':{'revision':'1'}}"));
        table.row("ShippingOptions.DeleteShippingOption" + unknownOption, wix -> wix.delete(nowhere));
        table.row(
                "ShippingOptions.UpdateExtendedFields" + unknownOption,
                wix -> wix.post(nowhere + "/update-extended-fields", "{'namespace':'a','namespaceData':{}}"));
        table.row(
                "ShippingOptions.UpdateShippingOption 409 REVISION_MISMATCH",
                wix -> wix.patch(STANDARD_PATH, "{'shippingOption':{'revision':'2'}}"));
        table.row(
                "ShippingOptions.UpdateShippingOption 400 null",
                wix -> wix.patch(STANDARD_PATH, "{'shippingOption':{}}"));
        Map.of("AddDeliveryRegion", "/add-delivery-region", "RemoveDeliveryRegion", "/remove-delivery-region")
                .forEach((method, path) -> {
                    table.row(
                            "ShippingOptions." + method + unknownOption,
                            wix -> wix.post(nowhere + path, "{" + region + ",'revision':'1'}"));
                    table.row(
                            "ShippingOptions." + method + " 409 REVISION_MISMATCH",
                            wix -> wix.post(STANDARD_PATH + path, "{" + region + ",'revision':'2'}"));
                    table.row(
                            "ShippingOptions." + method + " 400 null",
                            wix -> wix.post(STANDARD_PATH + path, "{" + region + "}"));
                });
        table.row(
                "ShippingOptions.QueryShippingOptions 400 null",
                wix -> wix.post(OPTIONS + "/query", "{'query':{'cursorPaging':{'cursor':'made up'}}}"));
    }
}
