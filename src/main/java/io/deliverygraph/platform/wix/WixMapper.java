package io.deliverygraph.platform.wix;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.geo.Subdivisions;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.option.WixShippingOption;
import io.deliverygraph.profile.BackupRate;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.CarrierTable;
import io.deliverygraph.profile.CarrierTableColumn;
import io.deliverygraph.profile.CarrierTableRow;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Destination;
import io.deliverygraph.profile.ExtendedFields;
import io.deliverygraph.profile.Surcharge;
import io.deliverygraph.profile.WixDeliveryProfile;
import io.deliverygraph.profile.WixDeliveryRegion;
import io.deliverygraph.profile.WixRegionCarrier;
import io.deliverygraph.store.Store;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes our records of Wix's. What may be missing gets the value that Wix gives it; what must not be, such as a price,
 * is never made up: {@link IllegalArgumentException}.
 */
final class WixMapper {

    /** Wix's own pickup carrier (Wix contract 9). */
    private static final String PICKUP = "50d8c12f-715e-41ad-be25-d0f61375dbee";

    private WixMapper() {}

    static DeliveryProfile profile(Store store, ProfileWire.Profile wire) {
        return new WixDeliveryProfile(
                store.idOf(Kind.PROFILE, required(wire.id(), "profile id")),
                wire.id(),
                store,
                orEmpty(wire.name()),
                Boolean.TRUE.equals(wire.isDefault()),
                orEmpty(wire.revision()),
                Moments.read(wire.createdDate()),
                Moments.read(wire.updatedDate()),
                each(wire.deliveryRegions(), region -> (DeliveryRegion) region(store, region)),
                wire.createdBy() == null ? null : wire.createdBy().appId(),
                wire.createdBy() == null ? null : wire.createdBy().userId(),
                extendedFields(wire.extendedFields()));
    }

    private static WixDeliveryRegion region(Store store, ProfileWire.Region wire) {
        return WixDeliveryRegion.of(
                store,
                required(wire.id(), "region id"),
                orEmpty(wire.name()),
                !Boolean.FALSE.equals(wire.active()),
                each(wire.destinations(), WixMapper::destination),
                each(wire.deliveryCarriers(), carrier -> regionCarrier(store, carrier)),
                Moments.read(wire.createdDate()));
    }

    /** A code that is no known subdivision of the country is kept as Wix wrote it; it still narrows the country. */
    private static Destination destination(ProfileWire.Destination wire) {
        String country = required(wire.countryCode(), "country code");
        List<String> codes = each(wire.subdivisions(), Function.identity());
        List<String> known = new ArrayList<>(codes.size());
        List<String> foreign = new ArrayList<>(0);
        for (String code : codes) {
            (Subdivisions.belongsTo(code, country) ? known : foreign).add(code);
        }
        return new Destination(country, codes.isEmpty(), known, foreign);
    }

    private static WixRegionCarrier regionCarrier(Store store, ProfileWire.Carrier wire) {
        List<Surcharge> surcharges = each(
                wire.additionalCharges(),
                charge -> new Surcharge(charge.description(), money(store, charge.amount()), null));
        return new WixRegionCarrier(
                null, required(wire.appId(), "carrier app id"), surcharges, backupRate(store, wire.backupRate()));
    }

    /** Without an amount there is nothing to charge: no backup rate (Wix contract 7.1). */
    private static BackupRate backupRate(Store store, ProfileWire.BackupRate wire) {
        return wire == null || wire.amount() == null || wire.amount().isEmpty()
                ? null
                : new BackupRate(
                        orEmpty(wire.title()), money(store, wire.amount()), Boolean.TRUE.equals(wire.active()));
    }

    static Carrier carrier(Store store, CarrierWire.Installed wire) {
        String nativeId = required(wire.id(), "carrier id");
        return new Carrier(
                store.idOf(Kind.CARRIER, nativeId),
                nativeId,
                wire.displayName() == null ? nativeId : wire.displayName(),
                wire.description(),
                wire.thumbnailUrl(),
                wire.dashboardUrl(),
                wire.learnMoreUrl(),
                Boolean.TRUE.equals(wire.fallbackDefinitionMandatory()),
                PICKUP.equals(nativeId));
    }

    /** The tables of one carrier in the regions that the profile has; settings for any other region are left out. */
    static Stream<CarrierTable> tables(DeliveryProfile profile, CarrierWire.Result result) {
        Carrier carrier = carrier(profile.store(), result.deliveryCarrierDetails());
        return present(result.deliveryCarrierRegionalSettings())
                .flatMap(settings -> profile.region(orEmpty(settings.deliveryRegionId())).stream()
                        .flatMap(region -> present(settings.dashboardTables())
                                .map(table -> table(profile.store(), carrier, region, table))));
    }

    private static CarrierTable table(Store store, Carrier carrier, DeliveryRegion region, CarrierWire.Table wire) {
        return new CarrierTable(
                carrier,
                region,
                orEmpty(wire.title()),
                present(wire.columns())
                        .map(column -> new CarrierTableColumn(orEmpty(column.key()), orEmpty(column.name())))
                        .toList(),
                present(wire.rows())
                        .map(row -> new CarrierTableRow(
                                store.idOf(Kind.CARRIER_ROW, required(row.key(), "row key")),
                                !Boolean.FALSE.equals(row.active()),
                                orEmpty(row.data())))
                        .toList());
    }

    static ShippingOption option(Store store, OptionWire.Option wire) {
        return new WixShippingOption(
                store.idOf(Kind.OPTION, required(wire.id(), "option id")),
                wire.id(),
                store,
                orEmpty(wire.title()),
                true,
                wire.estimatedDeliveryTime(),
                each(wire.rates(), rate -> rate(store, rate)),
                orEmpty(wire.revision()),
                wire.category(),
                Moments.read(wire.createdDate()),
                Moments.read(wire.updatedDate()),
                extendedFields(wire.extendedFields()),
                regions(wire));
    }

    /** Those of the list and the single field, without repeats (Wix contract 7.6). */
    private static List<String> regions(OptionWire.Option wire) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(orEmpty(wire.deliveryRegionId()));
        ids.addAll(each(wire.deliveryRegionIds(), Function.identity()));
        ids.remove("");
        return List.copyOf(ids);
    }

    private static ShippingRate rate(Store store, OptionWire.Rate wire) {
        return ShippingRate.of(
                wire.title(),
                !Boolean.FALSE.equals(wire.active()),
                money(store, wire.amount()),
                Boolean.TRUE.equals(wire.multiplyByQuantity()),
                each(wire.conditions(), condition -> condition(store, condition)));
    }

    private static RateCondition condition(Store store, OptionWire.Condition wire) {
        ConditionMetric metric = WixTerms.metric(wire.type());
        String unit = switch (metric) {
            case TOTAL_PRICE -> store.currencyCode();
            case TOTAL_WEIGHT -> store.weightUnit().name();
            case TOTAL_QUANTITY -> null;
        };
        return new RateCondition(
                metric, ConditionOperator.valueOf(required(wire.operator(), "operator")), decimal(wire.value()), unit);
    }

    private static List<ExtendedFields> extendedFields(ProfileWire.ExtendedFields wire) {
        return wire == null || wire.namespaces() == null
                ? List.of()
                : wire.namespaces().entrySet().stream()
                        .map(entry -> new ExtendedFields(entry.getKey(), orEmpty(entry.getValue())))
                        .toList();
    }

    private static JsonObject orEmpty(JsonObject object) {
        return object == null ? JsonValue.EMPTY_JSON_OBJECT : object;
    }

    private static Money money(Store store, String amount) {
        return new Money(decimal(amount), store.currencyCode());
    }

    private static Decimal decimal(String text) {
        Decimal decimal = Decimal.of(required(text, "decimal"));
        if (!decimal.isNumber()) {
            throw new IllegalArgumentException("not a number: " + text);
        }
        return decimal;
    }

    /** Those that are there. A loop, and a list that records need not copy again: an answer has hundreds of lists. */
    private static <W, R> List<R> each(List<W> wires, Function<? super W, R> make) {
        if (wires == null || wires.isEmpty()) {
            return List.of();
        }
        List<R> made = new ArrayList<>(wires.size());
        for (W wire : wires) {
            if (wire != null) {
                made.add(make.apply(wire));
            }
        }
        return Collections.unmodifiableList(made);
    }

    private static <T> Stream<T> present(List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String required(String text, String what) {
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("no " + what);
        }
        return text;
    }
}
