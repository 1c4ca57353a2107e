package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;
import static io.deliverygraph.sandbox.wix.RequestPieces.*;

/** Requests that provoke the errors of Wix contract 4.6 to 4.8. */
final class RegionErrorScenarios {

    private RegionErrorScenarios() {}

    static void addTo(ErrorScenarios table) {
        String add = "DeliveryProfiles.AddDeliveryRegion ";
        String anywhere = PROFILES + "/" + unknown() + "/delivery-region";
        table.row(add + "404 DELIVERY_PROFILE_NOT_FOUND", wix -> wix.post(anywhere, adding(region("A", ""))));
        table.row(
                add + "428 DESTINATIONS_COLLISION",
                wix -> wix.post(GENERAL_REGIONS, adding(region("A", "{'countryCode':'US'}"))));
        table.row(
                add + "428 UNKNOWN_DELIVERY_CARRIER",
                wix -> wix.post(
                        GENERAL_REGIONS,
                        adding(regionWithCarrier("{'appId':'" + unknown() + "','backupRate':{'amount':'1'}}"))));
        table.row(
                add + "428 DELIVERY_CARRIER_MISSING_BACKUP_RATE",
                wix -> wix.post(GENERAL_REGIONS, adding(regionWithCarrier("{'appId':'" + BASIC + "'}"))));
        table.row(
                add + "428 SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY",
                wix -> wix.post(GENERAL_REGIONS, adding(region("A", "{'countryCode':'CH','subdivisions':['CH-ZH']}"))));
        table.row(
                add + "400 DELIVERY_REGION_NAME_ALREADY_EXISTS",
                wix -> wix.post(GENERAL_REGIONS, adding(region("Europe", "{'countryCode':'BR'}"))));
        table.row(
                add + "409 REVISION_MISMATCH",
                wix -> wix.post(
                        GENERAL_REGIONS,
                        "{'deliveryRegion':{'name':'A','destinations':[{'countryCode':'BR'}]},'revision':'6'}"));
        table.row(add + "428 DESTINATIONS_LIMIT_EXCEEDED", wix -> {
            wix.post(PROFILES, profileOf(region("Many", countries(232))));
            return wix.post(GENERAL_REGIONS, adding(region("A", "{'countryCode':'BR'}")));
        });

        String update = "DeliveryProfiles.UpdateDeliveryRegion ";
        String domestic = GENERAL_REGIONS + "/" + DOMESTIC;
        table.row(
                update + "404 DELIVERY_PROFILE_NOT_FOUND",
                wix -> wix.patch(anywhere + "/" + DOMESTIC, "{'deliveryRegion':{}}"));
        table.row(
                update + "404 DELIVERY_REGION_NOT_FOUND",
                wix -> wix.patch(GENERAL_REGIONS + "/" + BY_TRUCK, "{'deliveryRegion':{}}"));
        table.row(
                update + "428 DESTINATIONS_COLLISION",
                wix -> wix.patch(domestic, "{'deliveryRegion':{'destinations':[{'countryCode':'DE'}]}}"));
        table.row(
                update + "400 DELIVERY_CARRIER_CANNOT_BE_UPDATED",
                wix -> wix.patch(domestic, "{'deliveryRegion':{'deliveryCarriers':[]}}"));
        table.row(
                update + "428 SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY",
                wix -> wix.patch(
                        domestic,
                        "{'deliveryRegion':{'destinations':[{'countryCode':'SK','subdivisions':['SK-BL']}]}}"));
        table.row(
                update + "400 DELIVERY_REGION_NAME_ALREADY_EXISTS",
                wix -> wix.patch(domestic, "{'deliveryRegion':{'name':'Europe'}}"));
        table.row(
                update + "409 REVISION_MISMATCH",
                wix -> wix.patch(domestic, "{'deliveryRegion':{'active':false},'revision':'6'}"));
        table.row(update + "428 DESTINATIONS_LIMIT_EXCEEDED", wix -> {
            wix.post(PROFILES, profileOf(region("Many", countries(232))));
            return wix.patch(
                    domestic,
                    "{'deliveryRegion':{'destinations':[{'countryCode':'US'},{'countryCode':'BR'},{'countryCode':'AR'}]}}");
        });

        String remove = "DeliveryProfiles.RemoveDeliveryRegion ";
        table.row(remove + "404 DELIVERY_PROFILE_NOT_FOUND", wix -> wix.delete(anywhere + "/" + DOMESTIC));
        table.row(remove + "404 DELIVERY_REGION_NOT_FOUND", wix -> wix.delete(GENERAL_REGIONS + "/" + BY_TRUCK));
        table.row(remove + "409 REVISION_MISMATCH", wix -> wix.delete(domestic + "?revision=6"));
    }
}
