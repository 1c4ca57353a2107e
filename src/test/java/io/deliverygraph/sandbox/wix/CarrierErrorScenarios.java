package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;
import static io.deliverygraph.sandbox.wix.RequestPieces.*;

/** Requests that provoke the errors of Wix contract 4.10 to 4.15. */
final class CarrierErrorScenarios {

    private CarrierErrorScenarios() {}

    static void addTo(ErrorScenarios table) {
        String add = "DeliveryProfiles.AddDeliveryCarrier ";
        String addPath = PROFILES + "/add-delivery-carrier";
        String backup = "','backupRate':{'amount':'1'}";
        table.row(add + "404 DELIVERY_REGION_NOT_FOUND", wix -> wix.post(addPath, carrier(unknown(), BASIC + backup)));
        table.row(
                add + "409 CARRIER_ALREADY_EXISTS_IN_REGION",
                wix -> wix.post(addPath, carrier(DOMESTIC, BASIC + backup)));
        table.row(
                add + "428 UNKNOWN_DELIVERY_CARRIER", wix -> wix.post(addPath, carrier(DOMESTIC, unknown() + backup)));
        table.row(
                add + "428 DELIVERY_CARRIER_MISSING_BACKUP_RATE",
                wix -> wix.post(addPath, carrier(EUROPE, PICKUP + "'")));
        table.row(
                add + "400 DELIVERY_CARRIER_MISSING_BACKUP_RATE",
                wix -> wix.post(addPath, carrier(EUROPE, PICKUP + "','backupRate':{'title':'x'}")));
        table.row(
                "DeliveryProfiles.RemoveDeliveryCarrier 404 DELIVERY_REGION_NOT_FOUND",
                wix -> wix.post(
                        PROFILES + "/remove-delivery-carrier",
                        "{'deliveryRegionId':'" + unknown() + "','appId':'" + BASIC + "'}"));

        String update = "DeliveryProfiles.UpdateDeliveryCarrier ";
        String updatePath = PROFILES + "/update-delivery-carrier";
        table.row(
                update + "404 DELIVERY_CARRIER_NOT_FOUND",
                wix -> wix.patch(updatePath, carrier(EUROPE, PICKUP + backup)));
        table.row(
                update + "404 DELIVERY_REGION_NOT_FOUND",
                wix -> wix.patch(updatePath, carrier(unknown(), BASIC + backup)));
        table.row(
                update + "428 UNKNOWN_DELIVERY_CARRIER",
                wix -> wix.patch(updatePath, carrier(EUROPE, unknown() + backup)));

        String list = "DeliveryProfiles.ListDeliveryCarriers ";
        table.row(
                list + "404 DELIVERY_PROFILE_NOT_FOUND",
                wix -> wix.post(PROFILES + "/" + unknown() + "/delivery-carriers", "{}"));
        table.row(
                list + "404 DELIVERY_CARRIER_NOT_FOUND",
                wix -> wix.post(GENERAL_PATH + "/delivery-carriers", "{'appIds':['" + unknown() + "']}"));
        table.row(
                "DeliveryProfiles.SetDeliveryCarrierActiveStatus 404 DELIVERY_CARRIER_NOT_FOUND",
                wix -> wix.post(
                        PROFILES + "/delivery-carriers/set-active-status",
                        "{'carrierAppId':'" + unknown() + "','rowId':'" + STANDARD + "','active':true}"));
        table.row(
                "DeliveryProfiles.UpdateCarrierSettings 404 DELIVERY_CARRIER_NOT_FOUND",
                wix -> wix.post(
                        PROFILES + "/update-carrier-settings",
                        "{'carrierId':'" + BASIC + "','rowId':'" + unknown() + "','active':true}"));
    }
}
