package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;
import static io.deliverygraph.sandbox.wix.RequestPieces.*;

import java.util.stream.IntStream;

/** Requests that provoke the errors of Wix contract 4.1 to 4.5, 4.9 and 4.17. */
final class ProfileErrorScenarios {

    private ProfileErrorScenarios() {}

    static void addTo(ErrorScenarios table) {
        String create = "DeliveryProfiles.CreateDeliveryProfile ";
        table.row(
                create + "428 DELIVERY_PROFILES_LIMIT_EXCEEDED",
                wix -> IntStream.rangeClosed(3, 100)
                        .mapToObj(number -> wix.post(PROFILES, "{'deliveryProfile':{'name':'Profile " + number + "'}}"))
                        .reduce((before, last) -> last)
                        .orElseThrow());
        table.row(
                create + "428 DESTINATIONS_COLLISION",
                wix -> wix.post(
                        PROFILES, profileOf(region("A", "{'countryCode':'FR'}"), region("B", "{'countryCode':'FR'}"))));
        table.row(
                create + "428 SINGLE_DEFAULT_DELIVERY_PROFILE",
                wix -> wix.post(PROFILES, "{'deliveryProfile':{'name':'A','default':true}}"));
        table.row(
                create + "428 UNKNOWN_DELIVERY_CARRIER",
                wix -> wix.post(
                        PROFILES,
                        profileOf(regionWithCarrier("{'appId':'" + unknown() + "','backupRate':{'amount':'1'}}"))));
        table.row(
                create + "428 DELIVERY_CARRIER_MISSING_BACKUP_RATE",
                wix -> wix.post(PROFILES, profileOf(regionWithCarrier("{'appId':'" + BASIC + "'}"))));
        table.row(
                create + "428 SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY",
                wix -> wix.post(PROFILES, profileOf(region("A", "{'countryCode':'AT','subdivisions':['AT-9']}"))));

        table.row(
                "DeliveryProfiles.GetDeliveryProfile 404 DELIVERY_PROFILE_NOT_FOUND",
                wix -> wix.get(PROFILES + "/" + unknown()));
        String update = "DeliveryProfiles.UpdateDeliveryProfile ";
        table.row(
                update + "400 DELIVERY_REGION_CANNOT_BE_UPDATED",
                wix -> wix.patch(GENERAL_PATH, "{'deliveryProfile':{'revision':'7','deliveryRegions':[]}}"));
        table.row(
                update + "400 DEFAULT_CANNOT_BE_UPDATED",
                wix -> wix.patch(GENERAL_PATH, "{'deliveryProfile':{'revision':'7','default':false}}"));
        table.row(update + "400 null", wix -> wix.patch(GENERAL_PATH, "{'deliveryProfile':{'name':'x'}}"));
        table.row(
                update + "404 DELIVERY_PROFILE_NOT_FOUND",
                wix -> wix.patch(PROFILES + "/" + unknown(), "{'deliveryProfile':{'revision':'7'}}"));
        table.row(
                update + "409 REVISION_MISMATCH",
                wix -> wix.patch(GENERAL_PATH, "{'deliveryProfile':{'revision':'6'}}"));
        String delete = "DeliveryProfiles.DeleteDeliveryProfile ";
        table.row(delete + "404 DELIVERY_PROFILE_NOT_FOUND", wix -> wix.delete(PROFILES + "/" + unknown()));
        table.row(delete + "428 DEFAULT_DELIVERY_PROFILE_CANNOT_BE_DELETED", wix -> wix.delete(GENERAL_PATH));
        table.row(
                "DeliveryProfiles.QueryDeliveryProfiles 400 null",
                wix -> wix.post(PROFILES + "/query", "{'query':{'cursorPaging':{'limit':101}}}"));
        table.row(
                "DeliveryProfiles.UpdateExtendedFields 404 DELIVERY_PROFILE_NOT_FOUND",
                wix -> wix.post(
                        PROFILES + "/" + unknown() + "/update-extended-fields",
                        "{'namespace':'a','namespaceData':{}}"));
        table.row(
                "DeliveryProfiles.GetDeliveryProfileByDeliveryRegionId 404 DELIVERY_REGION_NOT_FOUND",
                wix -> wix.get(PROFILES + "/delivery-regions/" + unknown()));
    }
}
