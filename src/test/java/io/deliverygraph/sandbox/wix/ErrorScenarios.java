package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.SandboxClient;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** For each row of the error table the request that provokes it, on a fresh site with the seed {@code demo}. */
final class ErrorScenarios {

    private static final String PROFILES = "/delivery-profiles";
    private static final String GENERAL_PATH = PROFILES + "/" + GENERAL;
    private static final String GENERAL_REGIONS = GENERAL_PATH + "/delivery-region";
    private static final String OPTIONS = "/shipping-options";
    private static final String STANDARD_PATH = OPTIONS + "/" + STANDARD;

    private final Map<String, BiFunction<SandboxClient, SandboxClient, Reply>> scenarios = new HashMap<>();

    ErrorScenarios() {
        profiles();
        regions();
        carriers();
        options();
        everywhere();
    }

    /** The scenario of a row. The second client is the one for the control paths. */
    Optional<BiFunction<SandboxClient, SandboxClient, Reply>> of(String method, int status, String code) {
        return Optional.ofNullable(scenarios.get(method + " " + status + " " + code));
    }

    private void row(String row, Function<SandboxClient, Reply> request) {
        scenarios.put(row, (wix, control) -> request.apply(wix));
    }

    private void fault(int status) {
        scenarios.put("* " + status + " null", (wix, control) -> {
            control.post(
                    "/faults", "{'method':'listInstalledDeliveryCarriers','kind':'status','status':" + status + "}");
            return wix.get(PROFILES + "/installed-carriers");
        });
    }

    private void profiles() {
        String create = "DeliveryProfiles.CreateDeliveryProfile ";
        row(
                create + "428 DELIVERY_PROFILES_LIMIT_EXCEEDED",
                wix -> IntStream.rangeClosed(3, 100)
                        .mapToObj(number -> wix.post(PROFILES, "{'deliveryProfile':{'name':'Profile " + number + "'}}"))
                        .reduce((before, last) -> last)
                        .orElseThrow());
        row(
                create + "428 DESTINATIONS_COLLISION",
                wix -> wix.post(
                        PROFILES, profileOf(region("A", "{'countryCode':'FR'}"), region("B", "{'countryCode':'FR'}"))));
        row(
                create + "428 SINGLE_DEFAULT_DELIVERY_PROFILE",
                wix -> wix.post(PROFILES, "{'deliveryProfile':{'name':'A','default':true}}"));
        row(
                create + "428 UNKNOWN_DELIVERY_CARRIER",
                wix -> wix.post(
                        PROFILES,
                        profileOf(regionWithCarrier("{'appId':'" + unknown() + "','backupRate':{'amount':'1'}}"))));
        row(
                create + "428 DELIVERY_CARRIER_MISSING_BACKUP_RATE",
                wix -> wix.post(PROFILES, profileOf(regionWithCarrier("{'appId':'" + BASIC + "'}"))));
        row(
                create + "428 SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY",
                wix -> wix.post(PROFILES, profileOf(region("A", "{'countryCode':'AT','subdivisions':['AT-9']}"))));

        row(
                "DeliveryProfiles.GetDeliveryProfile 404 DELIVERY_PROFILE_NOT_FOUND",
                wix -> wix.get(PROFILES + "/" + unknown()));
        String update = "DeliveryProfiles.UpdateDeliveryProfile ";
        row(
                update + "400 DELIVERY_REGION_CANNOT_BE_UPDATED",
                wix -> wix.patch(GENERAL_PATH, "{'deliveryProfile':{'revision':'7','deliveryRegions':[]}}"));
        row(
                update + "400 DEFAULT_CANNOT_BE_UPDATED",
                wix -> wix.patch(GENERAL_PATH, "{'deliveryProfile':{'revision':'7','default':false}}"));
        row(update + "400 null", wix -> wix.patch(GENERAL_PATH, "{'deliveryProfile':{'name':'x'}}"));
        row(
                update + "404 DELIVERY_PROFILE_NOT_FOUND",
                wix -> wix.patch(PROFILES + "/" + unknown(), "{'deliveryProfile':{'revision':'7'}}"));
        row(update + "409 REVISION_MISMATCH", wix -> wix.patch(GENERAL_PATH, "{'deliveryProfile':{'revision':'6'}}"));
        String delete = "DeliveryProfiles.DeleteDeliveryProfile ";
        row(delete + "404 DELIVERY_PROFILE_NOT_FOUND", wix -> wix.delete(PROFILES + "/" + unknown()));
        row(delete + "428 DEFAULT_DELIVERY_PROFILE_CANNOT_BE_DELETED", wix -> wix.delete(GENERAL_PATH));
        row(
                "DeliveryProfiles.QueryDeliveryProfiles 400 null",
                wix -> wix.post(PROFILES + "/query", "{'query':{'cursorPaging':{'limit':101}}}"));
        row(
                "DeliveryProfiles.UpdateExtendedFields 404 DELIVERY_PROFILE_NOT_FOUND",
                wix -> wix.post(
                        PROFILES + "/" + unknown() + "/update-extended-fields",
                        "{'namespace':'a','namespaceData':{}}"));
        row(
                "DeliveryProfiles.GetDeliveryProfileByDeliveryRegionId 404 DELIVERY_REGION_NOT_FOUND",
                wix -> wix.get(PROFILES + "/delivery-regions/" + unknown()));
    }

    private void regions() {
        String add = "DeliveryProfiles.AddDeliveryRegion ";
        String anywhere = PROFILES + "/" + unknown() + "/delivery-region";
        row(add + "404 DELIVERY_PROFILE_NOT_FOUND", wix -> wix.post(anywhere, adding(region("A", ""))));
        row(
                add + "428 DESTINATIONS_COLLISION",
                wix -> wix.post(GENERAL_REGIONS, adding(region("A", "{'countryCode':'US'}"))));
        row(
                add + "428 UNKNOWN_DELIVERY_CARRIER",
                wix -> wix.post(
                        GENERAL_REGIONS,
                        adding(regionWithCarrier("{'appId':'" + unknown() + "','backupRate':{'amount':'1'}}"))));
        row(
                add + "428 DELIVERY_CARRIER_MISSING_BACKUP_RATE",
                wix -> wix.post(GENERAL_REGIONS, adding(regionWithCarrier("{'appId':'" + BASIC + "'}"))));
        row(
                add + "428 SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY",
                wix -> wix.post(GENERAL_REGIONS, adding(region("A", "{'countryCode':'CH','subdivisions':['CH-ZH']}"))));
        row(
                add + "400 DELIVERY_REGION_NAME_ALREADY_EXISTS",
                wix -> wix.post(GENERAL_REGIONS, adding(region("Europe", "{'countryCode':'BR'}"))));
        row(
                add + "409 REVISION_MISMATCH",
                wix -> wix.post(
                        GENERAL_REGIONS,
                        "{'deliveryRegion':{'name':'A','destinations':[{'countryCode':'BR'}]},'revision':'6'}"));
        row(add + "428 DESTINATIONS_LIMIT_EXCEEDED", wix -> {
            wix.post(PROFILES, profileOf(region("Many", countries(232))));
            return wix.post(GENERAL_REGIONS, adding(region("A", "{'countryCode':'BR'}")));
        });

        String update = "DeliveryProfiles.UpdateDeliveryRegion ";
        String domestic = GENERAL_REGIONS + "/" + DOMESTIC;
        row(
                update + "404 DELIVERY_PROFILE_NOT_FOUND",
                wix -> wix.patch(anywhere + "/" + DOMESTIC, "{'deliveryRegion':{}}"));
        row(
                update + "404 DELIVERY_REGION_NOT_FOUND",
                wix -> wix.patch(GENERAL_REGIONS + "/" + BY_TRUCK, "{'deliveryRegion':{}}"));
        row(
                update + "428 DESTINATIONS_COLLISION",
                wix -> wix.patch(domestic, "{'deliveryRegion':{'destinations':[{'countryCode':'DE'}]}}"));
        row(
                update + "400 DELIVERY_CARRIER_CANNOT_BE_UPDATED",
                wix -> wix.patch(domestic, "{'deliveryRegion':{'deliveryCarriers':[]}}"));
        row(
                update + "428 SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY",
                wix -> wix.patch(
                        domestic,
                        "{'deliveryRegion':{'destinations':[{'countryCode':'SK','subdivisions':['SK-BL']}]}}"));
        row(
                update + "400 DELIVERY_REGION_NAME_ALREADY_EXISTS",
                wix -> wix.patch(domestic, "{'deliveryRegion':{'name':'Europe'}}"));
        row(
                update + "409 REVISION_MISMATCH",
                wix -> wix.patch(domestic, "{'deliveryRegion':{'active':false},'revision':'6'}"));
        row(update + "428 DESTINATIONS_LIMIT_EXCEEDED", wix -> {
            wix.post(PROFILES, profileOf(region("Many", countries(232))));
            return wix.patch(
                    domestic,
                    "{'deliveryRegion':{'destinations':[{'countryCode':'US'},{'countryCode':'BR'},{'countryCode':'AR'}]}}");
        });

        String remove = "DeliveryProfiles.RemoveDeliveryRegion ";
        row(remove + "404 DELIVERY_PROFILE_NOT_FOUND", wix -> wix.delete(anywhere + "/" + DOMESTIC));
        row(remove + "404 DELIVERY_REGION_NOT_FOUND", wix -> wix.delete(GENERAL_REGIONS + "/" + BY_TRUCK));
        row(remove + "409 REVISION_MISMATCH", wix -> wix.delete(domestic + "?revision=6"));
    }

    private void carriers() {
        String add = "DeliveryProfiles.AddDeliveryCarrier ";
        String addPath = PROFILES + "/add-delivery-carrier";
        String backup = "','backupRate':{'amount':'1'}";
        row(add + "404 DELIVERY_REGION_NOT_FOUND", wix -> wix.post(addPath, carrier(unknown(), BASIC + backup)));
        row(add + "409 CARRIER_ALREADY_EXISTS_IN_REGION", wix -> wix.post(addPath, carrier(DOMESTIC, BASIC + backup)));
        row(add + "428 UNKNOWN_DELIVERY_CARRIER", wix -> wix.post(addPath, carrier(DOMESTIC, unknown() + backup)));
        row(add + "428 DELIVERY_CARRIER_MISSING_BACKUP_RATE", wix -> wix.post(addPath, carrier(EUROPE, PICKUP + "'")));
        row(
                add + "400 DELIVERY_CARRIER_MISSING_BACKUP_RATE",
                wix -> wix.post(addPath, carrier(EUROPE, PICKUP + "','backupRate':{'title':'x'}")));
        row(
                "DeliveryProfiles.RemoveDeliveryCarrier 404 DELIVERY_REGION_NOT_FOUND",
                wix -> wix.post(
                        PROFILES + "/remove-delivery-carrier",
                        "{'deliveryRegionId':'" + unknown() + "','appId':'" + BASIC + "'}"));

        String update = "DeliveryProfiles.UpdateDeliveryCarrier ";
        String updatePath = PROFILES + "/update-delivery-carrier";
        row(update + "404 DELIVERY_CARRIER_NOT_FOUND", wix -> wix.patch(updatePath, carrier(EUROPE, PICKUP + backup)));
        row(update + "404 DELIVERY_REGION_NOT_FOUND", wix -> wix.patch(updatePath, carrier(unknown(), BASIC + backup)));
        row(update + "428 UNKNOWN_DELIVERY_CARRIER", wix -> wix.patch(updatePath, carrier(EUROPE, unknown() + backup)));

        String list = "DeliveryProfiles.ListDeliveryCarriers ";
        row(
                list + "404 DELIVERY_PROFILE_NOT_FOUND",
                wix -> wix.post(PROFILES + "/" + unknown() + "/delivery-carriers", "{}"));
        row(
                list + "404 DELIVERY_CARRIER_NOT_FOUND",
                wix -> wix.post(GENERAL_PATH + "/delivery-carriers", "{'appIds':['" + unknown() + "']}"));
        row(
                "DeliveryProfiles.SetDeliveryCarrierActiveStatus 404 DELIVERY_CARRIER_NOT_FOUND",
                wix -> wix.post(
                        PROFILES + "/delivery-carriers/set-active-status",
                        "{'carrierAppId':'" + unknown() + "','rowId':'" + STANDARD + "','active':true}"));
        row(
                "DeliveryProfiles.UpdateCarrierSettings 404 DELIVERY_CARRIER_NOT_FOUND",
                wix -> wix.post(
                        PROFILES + "/update-carrier-settings",
                        "{'carrierId':'" + BASIC + "','rowId':'" + unknown() + "','active':true}"));
    }

    private void options() {
        String halfAnItem = "'rates':[{'amount':'1','conditions':"
                + "[{'type':'BY_TOTAL_QUANTITY','operator':'GT','value':'1.5'}]}]";
        String nowhere = OPTIONS + "/" + unknown();
        row(
                "ShippingOptions.CreateShippingOption 400 INVALID_QUANTITY_VALUE",
                wix -> wix.post(
                        OPTIONS, "{'shippingOption':{'deliveryRegionId':'" + DOMESTIC + "'," + halfAnItem + "}}"));
        row(
                "ShippingOptions.UpdateShippingOption 400 INVALID_QUANTITY_VALUE",
                wix -> wix.patch(STANDARD_PATH, "{'shippingOption':{'revision':'1'," + halfAnItem + "}}"));
        row(
                "ShippingOptions.CreateShippingOption 400 null",
                wix -> wix.post(
                        OPTIONS,
                        "{'shippingOption':{'deliveryRegionIds':['" + DOMESTIC + "'],'rates':[{'amount':'1'}]}}"));

        String unknownOption = " 404 SHIPPING_OPTION_NOT_FOUND";
        String region = "'deliveryRegionId':'" + EUROPE + "'";
        row("ShippingOptions.GetShippingOption" + unknownOption, wix -> wix.get(nowhere));
        row(
                "ShippingOptions.UpdateShippingOption" + unknownOption,
                wix -> wix.patch(nowhere, "{'shippingOption':{'revision':'1'}}"));
        row("ShippingOptions.DeleteShippingOption" + unknownOption, wix -> wix.delete(nowhere));
        row(
                "ShippingOptions.UpdateExtendedFields" + unknownOption,
                wix -> wix.post(nowhere + "/update-extended-fields", "{'namespace':'a','namespaceData':{}}"));
        row(
                "ShippingOptions.UpdateShippingOption 409 REVISION_MISMATCH",
                wix -> wix.patch(STANDARD_PATH, "{'shippingOption':{'revision':'2'}}"));
        row("ShippingOptions.UpdateShippingOption 400 null", wix -> wix.patch(STANDARD_PATH, "{'shippingOption':{}}"));
        Map.of("AddDeliveryRegion", "/add-delivery-region", "RemoveDeliveryRegion", "/remove-delivery-region")
                .forEach((method, path) -> {
                    row(
                            "ShippingOptions." + method + unknownOption,
                            wix -> wix.post(nowhere + path, "{" + region + ",'revision':'1'}"));
                    row(
                            "ShippingOptions." + method + " 409 REVISION_MISMATCH",
                            wix -> wix.post(STANDARD_PATH + path, "{" + region + ",'revision':'2'}"));
                    row(
                            "ShippingOptions." + method + " 400 null",
                            wix -> wix.post(STANDARD_PATH + path, "{" + region + "}"));
                });
        row(
                "ShippingOptions.QueryShippingOptions 400 null",
                wix -> wix.post(OPTIONS + "/query", "{'query':{'cursorPaging':{'cursor':'made up'}}}"));
    }

    private void everywhere() {
        row("* 400 null", wix -> wix.post(PROFILES, "{no JSON"));
        row("* 401 UNAUTHENTICATED", wix -> wix.without("Authorization").get(GENERAL_PATH));
        row("* 403 PERMISSION_DENIED", wix -> wix.without("wix-site-id").get(GENERAL_PATH));
        scenarios.put("* 429 RESOURCE_EXHAUSTED", (wix, control) -> {
            control.post("/faults", "{'method':'getDeliveryProfile','kind':'status','status':429}");
            return wix.get(GENERAL_PATH);
        });
        IntStream.of(500, 501, 503, 504).forEach(this::fault);
    }

    private static String profileOf(String... regions) {
        return "{'deliveryProfile':{'name':'New','deliveryRegions':[" + String.join(",", regions) + "]}}";
    }

    private static String adding(String region) {
        return "{'deliveryRegion':" + region + "}";
    }

    private static String region(String name, String destinations) {
        return "{'name':'" + name + "','destinations':[" + destinations + "]}";
    }

    private static String regionWithCarrier(String carrier) {
        return "{'name':'A','destinations':[{'countryCode':'BR'}],'deliveryCarriers':[" + carrier + "]}";
    }

    /** @param appIdAndMore goes on from the opening quote of the app id */
    private static String carrier(String regionId, String appIdAndMore) {
        return "{'deliveryRegionId':'" + regionId + "','deliveryCarrier':{'appId':'" + appIdAndMore + "}}";
    }

    private static String countries(int count) {
        return Arrays.stream(Locale.getISOCountries())
                .limit(count)
                .map(country -> "{'countryCode':'" + country + "'}")
                .collect(Collectors.joining(","));
    }
}
