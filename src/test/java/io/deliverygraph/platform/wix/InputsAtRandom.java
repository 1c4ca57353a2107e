package io.deliverygraph.platform.wix;

import static io.deliverygraph.platform.wix.ValuesAtRandom.AMOUNTS;
import static io.deliverygraph.platform.wix.ValuesAtRandom.FLAGS;
import static io.deliverygraph.platform.wix.ValuesAtRandom.all;
import static io.deliverygraph.platform.wix.ValuesAtRandom.carriers;
import static io.deliverygraph.platform.wix.ValuesAtRandom.data;
import static io.deliverygraph.platform.wix.ValuesAtRandom.ids;
import static io.deliverygraph.platform.wix.ValuesAtRandom.lists;
import static io.deliverygraph.platform.wix.ValuesAtRandom.options;
import static io.deliverygraph.platform.wix.ValuesAtRandom.places;
import static io.deliverygraph.platform.wix.ValuesAtRandom.profiles;
import static io.deliverygraph.platform.wix.ValuesAtRandom.regionIds;
import static io.deliverygraph.platform.wix.ValuesAtRandom.revisions;
import static io.deliverygraph.platform.wix.ValuesAtRandom.texts;
import static io.deliverygraph.testing.DemoSite.EUROPE;
import static io.deliverygraph.testing.DemoSite.EUROPE_EXPRESS;
import static io.deliverygraph.testing.DemoSite.EXPRESS;
import static io.deliverygraph.testing.DemoSite.STANDARD;
import static io.deliverygraph.testing.DemoSite.storeId;
import static io.deliverygraph.testing.Inputs.input;

import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Mutation;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Inputs of every mutation, good ones and all sorts of bad ones, as the seed data take or refuse them. */
final class InputsAtRandom {

    private InputsAtRandom() {}

    static Arbitrary<Map<String, Object>> of(Mutation mutation) {
        return switch (mutation) {
            case CREATE_PROFILE ->
                all(
                        "storeId",
                        ids("store", List.of("")).map(id -> id.equals(storeId()) ? id : (Object) storeId()),
                        "name",
                        texts(256),
                        "regions?",
                        regions());
            case UPDATE_PROFILE -> all("id", profiles(), "revision", revisions(), "name?", texts(256));
            case DELETE_PROFILE -> all("id", profiles());
            case SET_PROFILE_FIELDS -> all("id", profiles(), "namespace", texts(300), "data", data());
            case ADD_REGION ->
                all(
                        "profileId",
                        profiles(),
                        "revision?",
                        revisions(),
                        "name",
                        texts(256),
                        "active?",
                        FLAGS,
                        "destinations",
                        places());
            case UPDATE_REGION ->
                all(
                        "id",
                        regionIds(),
                        "revision?",
                        revisions(),
                        "name?",
                        texts(256),
                        "active?",
                        FLAGS,
                        "destinations?",
                        places());
            case REMOVE_REGION -> all("id", regionIds(), "revision?", revisions());
            case ADD_CARRIER, UPDATE_CARRIER ->
                all(
                        "regionId",
                        regionIds(),
                        "carrierId",
                        carriers(),
                        "backupRate?",
                        backupRates(),
                        "surcharges?",
                        surcharges());
            case REMOVE_CARRIER -> all("regionId", regionIds(), "carrierId", carriers());
            case SWITCH_ROW ->
                all(
                        "carrierId",
                        carriers(),
                        "rowId",
                        ids("row", List.of(STANDARD, EXPRESS, EUROPE_EXPRESS)),
                        "active",
                        FLAGS);
            case CREATE_OPTION ->
                all(
                        "regionIds",
                        lists(regionIds(), 3, 50, Graph.id("demo", "region", EUROPE)),
                        "title",
                        texts(1000),
                        "estimatedDeliveryTime?",
                        texts(500),
                        "category?",
                        texts(300),
                        "rates",
                        rates());
            case UPDATE_OPTION ->
                all(
                        "id",
                        options(),
                        "revision?",
                        revisions(),
                        "title?",
                        texts(1000),
                        "active?",
                        FLAGS,
                        "estimatedDeliveryTime?",
                        texts(500),
                        "category?",
                        texts(300),
                        "rates?",
                        rates());
            case DELETE_OPTION -> all("id", options());
            case ADD_OPTION_REGION, REMOVE_OPTION_REGION ->
                all("optionId", options(), "regionId", regionIds(), "revision", revisions());
            case SET_OPTION_FIELDS -> all("id", options(), "namespace", texts(300), "data", data());
        };
    }

    private static Arbitrary<Object> regions() {
        return lists(
                all("name", texts(256), "active?", FLAGS, "destinations?", places()), 3, 100, input("name", "Same"));
    }

    private static Arbitrary<Map<String, Object>> backupRates() {
        return all("title?", texts(256), "amount?", AMOUNTS, "active?", FLAGS);
    }

    private static Arbitrary<Object> surcharges() {
        return lists(all("description?", texts(250), "amount", AMOUNTS), 2, 10, input("amount", "1"));
    }

    private static Arbitrary<Object> rates() {
        Arbitrary<Map<String, Object>> conditions = all(
                "metric", Arbitraries.of("TOTAL_PRICE", "TOTAL_WEIGHT", "TOTAL_QUANTITY"),
                "operator", Arbitraries.of("EQ", "GT", "GTE", "LT", "LTE"),
                "value", AMOUNTS);
        return lists(
                all(
                        "amount",
                        AMOUNTS,
                        "title?",
                        texts(300),
                        "active?",
                        Arbitraries.just(true),
                        "multiplyByQuantity?",
                        FLAGS,
                        "conditions?",
                        lists(conditions, 2, 10, input("metric", "TOTAL_PRICE", "operator", "GTE", "value", "1"))),
                2,
                50,
                input("amount", "1"));
    }
}
