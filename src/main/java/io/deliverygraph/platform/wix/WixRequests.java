package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.option.CreateShippingOption;
import io.deliverygraph.option.NewCondition;
import io.deliverygraph.option.NewRate;
import io.deliverygraph.option.UpdateShippingOption;
import io.deliverygraph.profile.AddDeliveryCarrier;
import io.deliverygraph.profile.AddDeliveryRegion;
import io.deliverygraph.profile.BackupRateChange;
import io.deliverygraph.profile.CreateDeliveryProfile;
import io.deliverygraph.profile.DestinationSet;
import io.deliverygraph.profile.NewSurcharge;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.profile.UpdateDeliveryCarrier;
import io.deliverygraph.profile.UpdateDeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryRegion;
import java.util.List;

/** Makes Wix's requests of our commands. What a command leaves out is null and so is not sent (Wix contract 1.7). */
final class WixRequests {

    private WixRequests() {}

    static ProfileWire.CreateRequest create(CreateDeliveryProfile command) {
        List<ProfileWire.RegionChange> regions = command.regions().stream()
                .map(region -> new ProfileWire.RegionChange(
                        null, region.name(), region.active(), destinations(region.destinations())))
                .toList();
        return new ProfileWire.CreateRequest(new ProfileWire.NewProfile(command.name(), regions));
    }

    static ProfileWire.UpdateRequest update(UpdateDeliveryProfile command) {
        return new ProfileWire.UpdateRequest(
                new ProfileWire.ProfileChange(nativeId(command.id()), command.revision(), command.name()));
    }

    static ProfileWire.RegionRequest addRegion(AddDeliveryRegion command) {
        return new ProfileWire.RegionRequest(
                new ProfileWire.RegionChange(
                        null, command.name(), command.active(), destinations(command.destinations())),
                command.revision());
    }

    static ProfileWire.RegionRequest updateRegion(UpdateDeliveryRegion command) {
        return new ProfileWire.RegionRequest(
                new ProfileWire.RegionChange(
                        nativeId(command.id()), command.name(), command.active(), destinations(command.destinations())),
                command.revision());
    }

    static ProfileWire.RegionRequest switchOff(String regionNativeId) {
        return new ProfileWire.RegionRequest(new ProfileWire.RegionChange(regionNativeId, null, false, null), null);
    }

    static ProfileWire.ExtendedFieldsRequest extendedFields(SetExtendedFields command) {
        return new ProfileWire.ExtendedFieldsRequest(command.namespace(), command.data());
    }

    static CarrierWire.SettingsRequest addCarrier(AddDeliveryCarrier command) {
        return new CarrierWire.SettingsRequest(
                nativeId(command.regionId()),
                carrier(command.carrierId(), command.backupRate(), charges(command.surcharges())));
    }

    static CarrierWire.SettingsRequest updateCarrier(UpdateDeliveryCarrier command) {
        return new CarrierWire.SettingsRequest(
                nativeId(command.regionId()),
                carrier(command.carrierId(), command.backupRate(), charges(command.surcharges())));
    }

    /**
     * The single field is what a create needs, the list is what it ought to need; one region goes without the list (Wix
     * contract 7.6).
     */
    static OptionWire.Request create(CreateShippingOption command, List<String> regionNativeIds) {
        return new OptionWire.Request(new OptionWire.Option(
                null,
                null,
                null,
                null,
                regionNativeIds.get(0),
                regionNativeIds.size() > 1 ? regionNativeIds : null,
                command.title(),
                command.category(),
                command.estimatedDeliveryTime(),
                rates(command.rates()),
                null));
    }

    static OptionWire.Request update(UpdateShippingOption command, String revision) {
        return new OptionWire.Request(new OptionWire.Option(
                nativeId(command.id()),
                revision,
                null,
                null,
                null,
                null,
                command.title(),
                command.category(),
                command.estimatedDeliveryTime(),
                rates(command.rates()),
                null));
    }

    private static List<OptionWire.Rate> rates(List<NewRate> rates) {
        return rates == null ? null : rates.stream().map(WixRequests::rate).toList();
    }

    /** Newer sites drop title and active, so they are sent only where they say something. */
    private static OptionWire.Rate rate(NewRate rate) {
        return new OptionWire.Rate(
                rate.title(),
                rate.isActive() ? null : Boolean.FALSE,
                rate.amount().text(),
                rate.isForEachItem(),
                rate.conditions().stream().map(WixRequests::condition).toList());
    }

    private static OptionWire.Condition condition(NewCondition condition) {
        return new OptionWire.Condition(
                WixTerms.type(condition.metric()),
                condition.operator().name(),
                condition.value().text());
    }

    private static List<ProfileWire.Destination> destinations(List<DestinationSet> places) {
        return places == null
                ? null
                : places.stream()
                        .map(place -> new ProfileWire.Destination(place.countryCode(), place.subdivisions()))
                        .toList();
    }

    private static ProfileWire.Carrier carrier(
            String carrierId, BackupRateChange backup, List<ProfileWire.Charge> charges) {
        return new ProfileWire.Carrier(nativeId(carrierId), backup == null ? null : backupRate(backup), charges);
    }

    private static ProfileWire.BackupRate backupRate(BackupRateChange backup) {
        return new ProfileWire.BackupRate(backup.title(), text(backup.amount()), backup.active());
    }

    private static List<ProfileWire.Charge> charges(List<NewSurcharge> surcharges) {
        return surcharges == null
                ? null
                : surcharges.stream()
                        .map(each -> new ProfileWire.Charge(each.description(), text(each.amount())))
                        .toList();
    }

    private static String text(Decimal decimal) {
        return decimal == null ? null : decimal.text();
    }

    private static String nativeId(String globalId) {
        return GlobalId.of(globalId).nativeId();
    }
}
