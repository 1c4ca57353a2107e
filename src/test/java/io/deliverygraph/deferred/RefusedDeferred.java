package io.deliverygraph.deferred;

import static io.deliverygraph.testing.DeferredInputs.good;
import static io.deliverygraph.testing.DeferredMutation.CREATE_GROUP;
import static io.deliverygraph.testing.DeferredMutation.CREATE_PROFILE;
import static io.deliverygraph.testing.DeferredMutation.DELETE_GROUP;
import static io.deliverygraph.testing.DeferredMutation.LINK;
import static io.deliverygraph.testing.DeferredMutation.UNLINK;
import static io.deliverygraph.testing.DeferredMutation.UPDATE_GROUP;
import static io.deliverygraph.testing.DemoShop.COFFEE_CLUB;
import static io.deliverygraph.testing.DemoShop.DEPOSIT;
import static io.deliverygraph.testing.DemoShop.HEAVY;
import static io.deliverygraph.testing.DemoShop.NO_GROUP;
import static io.deliverygraph.testing.DemoShop.NO_PROFILE;
import static io.deliverygraph.testing.DemoShop.PRE_ORDER;
import static io.deliverygraph.testing.DemoShop.PRE_ORDERS;
import static io.deliverygraph.testing.DemoShop.TRY_FIRST;
import static io.deliverygraph.testing.DemoShop.groupId;
import static io.deliverygraph.testing.DemoShop.groupIds;
import static io.deliverygraph.testing.DemoShop.originId;
import static io.deliverygraph.testing.DemoShop.profileId;

import io.deliverygraph.testing.DeferredMutation;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Inputs;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An input that we refuse in a shop with the seed data, and each reason as {@code CODE input.field}. */
record RefusedDeferred(DeferredMutation mutation, Map<String, Object> sent, List<String> problems) {

    private static final String SECRET = "Zq7secret";

    /** A good input, broken at one place. */
    static RefusedDeferred broken(DeferredMutation mutation, String field, Object value, String... problems) {
        return new RefusedDeferred(mutation, Inputs.with(good(mutation), field, value), List.of(problems));
    }

    static Stream<RefusedDeferred> all() {
        return Stream.of(texts(), lists(), ids(), links(), RefusedRules.all(), RefusedPlans.all())
                .flatMap(each -> each);
    }

    /** What no message may repeat. */
    String[] secrets() {
        return new String[] {SECRET, "-77.7", "US-ZZ"};
    }

    @Override
    public String toString() {
        String shown = sent.toString();
        return mutation + " " + problems + " " + shown.substring(0, Math.min(60, shown.length()));
    }

    private static Stream<RefusedDeferred> texts() {
        String long129 = SECRET + "🚚".repeat(120);
        String long256 = SECRET + "🚚".repeat(247);
        Stream<RefusedDeferred> names = Stream.of(CREATE_PROFILE, CREATE_GROUP, UPDATE_GROUP)
                .flatMap(mutation ->
                        Stream.of("", " ", "\t\n").map(name -> broken(mutation, "name", name, "REQUIRED input.name")));
        return Stream.concat(
                names,
                Stream.of(
                        broken(CREATE_PROFILE, "name", long129, "TOO_LONG input.name"),
                        broken(CREATE_GROUP, "name", long256, "TOO_LONG input.name"),
                        broken(UPDATE_GROUP, "name", long256, "TOO_LONG input.name"),
                        bothWays("Product", "1002"),
                        bothWays("Variant", "2003"),
                        broken(CREATE_GROUP, "merchantCode", "", "REQUIRED input.merchantCode"),
                        broken(CREATE_GROUP, "merchantCode", long256, "TOO_LONG input.merchantCode"),
                        broken(UPDATE_GROUP, "merchantCode", "", "REQUIRED input.merchantCode"),
                        broken(UPDATE_GROUP, "merchantCode", long256, "TOO_LONG input.merchantCode")));
    }

    /** Added in one form of the id and removed in the other. */
    private static RefusedDeferred bothWays(String kind, String id) {
        boolean product = kind.equals("Product");
        return new RefusedDeferred(
                UPDATE_GROUP,
                Inputs.with(
                        Inputs.with(good(UPDATE_GROUP), "add" + kind + "Ids", List.of(id)),
                        "remove" + kind + "Ids",
                        List.of("gid://shopify/Product" + (product ? "/" : "Variant/") + id)),
                List.of("INVALID_VALUE input.add" + kind + "Ids.0"));
    }

    private static Stream<RefusedDeferred> lists() {
        List<String> many = Collections.nCopies(251, groupId(TRY_FIRST));
        return Stream.of(
                broken(CREATE_PROFILE, "sellingPlanGroupIds", List.of(), "REQUIRED input.sellingPlanGroupIds"),
                broken(CREATE_PROFILE, "sellingPlanGroupIds", many, "TOO_MANY input.sellingPlanGroupIds"),
                broken(CREATE_PROFILE, "originIds", Collections.nCopies(251, originId(1)), "TOO_MANY input.originIds"),
                broken(LINK, "sellingPlanGroupIds", List.of(), "REQUIRED input.sellingPlanGroupIds"),
                broken(LINK, "sellingPlanGroupIds", many, "TOO_MANY input.sellingPlanGroupIds"),
                broken(UNLINK, "sellingPlanGroupIds", List.of(), "REQUIRED input.sellingPlanGroupIds"),
                broken(CREATE_GROUP, "plans", List.of(), "REQUIRED input.plans"),
                broken(CREATE_GROUP, "productIds", numbers(251), "TOO_MANY input.productIds"),
                broken(CREATE_GROUP, "variantIds", numbers(251), "TOO_MANY input.variantIds"),
                broken(UPDATE_GROUP, "addProductIds", numbers(251), "TOO_MANY input.addProductIds"),
                broken(UPDATE_GROUP, "removeProductIds", numbers(251), "TOO_MANY input.removeProductIds"),
                broken(UPDATE_GROUP, "addVariantIds", numbers(251), "TOO_MANY input.addVariantIds"),
                broken(UPDATE_GROUP, "removeVariantIds", numbers(251), "TOO_MANY input.removeVariantIds"));
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    /** Garbage, ids of another kind, of nothing, of no store, of another store. */
    private static Stream<RefusedDeferred> ids() {
        String groups = "sellingPlanGroupIds";
        Stream<RefusedDeferred> single = Stream.of(DeferredMutation.values())
                .flatMap(mutation -> good(mutation).keySet().stream()
                        .filter(field -> field.matches("id|.*Id"))
                        .flatMap(field -> Stream.of(SECRET, "", originId(1))
                                .map(id -> broken(mutation, field, id, "INVALID_ID input." + field))));
        Stream<RefusedDeferred> ofLists = Stream.of(CREATE_PROFILE, LINK, UNLINK)
                .flatMap(mutation -> Stream.of(SECRET, profileId(HEAVY), Graph.id("demo", "plans", TRY_FIRST))
                        .map(id -> broken(
                                mutation,
                                groups,
                                List.of(groupId(mutation == UNLINK ? PRE_ORDER : TRY_FIRST), id),
                                "INVALID_ID input." + groups + ".1")));
        return Stream.of(single, ofLists, unknown(), items()).flatMap(each -> each);
    }

    private static Stream<RefusedDeferred> unknown() {
        String groups = "sellingPlanGroupIds";
        return Stream.of(
                broken(
                        CREATE_PROFILE,
                        "storeId",
                        Graph.id("nowhere", "store", ""),
                        "INVALID_ID input." + groups + ".0"),
                broken(CREATE_GROUP, "storeId", Graph.id("nowhere", "store", ""), "NOT_FOUND input.storeId"),
                broken(
                        CREATE_PROFILE,
                        groups,
                        groupIds(TRY_FIRST, NO_GROUP, "no gid"),
                        "NOT_FOUND input." + groups + ".1",
                        "NOT_FOUND input." + groups + ".2"),
                broken(
                        CREATE_PROFILE,
                        "originIds",
                        List.of(originId(1), originId(99999)),
                        "NOT_FOUND input.originIds.1"),
                broken(CREATE_PROFILE, "originIds", List.of(SECRET), "INVALID_ID input.originIds.0"),
                broken(LINK, "profileId", profileId(NO_PROFILE), "NOT_FOUND input.profileId"),
                broken(LINK, "profileId", profileId("no gid"), "NOT_FOUND input.profileId"),
                broken(UNLINK, "profileId", profileId(NO_PROFILE), "NOT_FOUND input.profileId"),
                broken(LINK, groups, groupIds(NO_GROUP), "NOT_FOUND input." + groups + ".0"),
                broken(UPDATE_GROUP, "id", groupId(NO_GROUP), "NOT_FOUND input.id"),
                broken(UPDATE_GROUP, "id", groupId("no gid"), "NOT_FOUND input.id"),
                broken(DELETE_GROUP, "id", groupId(NO_GROUP), "NOT_FOUND input.id"),
                broken(DELETE_GROUP, "id", groupId("no gid"), "NOT_FOUND input.id"));
    }

    /** Ids of products and variants are the platform's own. */
    private static Stream<RefusedDeferred> items() {
        List<String> noProducts =
                List.of(SECRET, "", "-1", "1003 ", "gid://shopify/ProductVariant/1003", "12345678901234567890");
        List<String> noVariants =
                List.of(SECRET, "", "2e3", "gid://shopify/Product/2003", "gid://shopify/ProductVariant/");
        return Stream.of(
                        noProducts.stream().map(id -> items(CREATE_GROUP, "productIds", "1003", id)),
                        noVariants.stream().map(id -> items(CREATE_GROUP, "variantIds", "2003", id)),
                        noProducts.stream().map(id -> items(UPDATE_GROUP, "addProductIds", "1003", id)),
                        noProducts.stream().map(id -> items(UPDATE_GROUP, "removeProductIds", "1003", id)),
                        noVariants.stream().map(id -> items(UPDATE_GROUP, "addVariantIds", "2003", id)),
                        noVariants.stream().map(id -> items(UPDATE_GROUP, "removeVariantIds", "2003", id)))
                .flatMap(each -> each);
    }

    private static RefusedDeferred items(DeferredMutation mutation, String field, String right, String wrong) {
        return broken(mutation, field, List.of(right, wrong), "INVALID_ID input." + field + ".1");
    }

    private static Stream<RefusedDeferred> links() {
        String groups = "sellingPlanGroupIds";
        return Stream.of(
                broken(
                        CREATE_PROFILE,
                        groups,
                        groupIds(TRY_FIRST, PRE_ORDER),
                        "NOT_REPRESENTABLE input." + groups + ".1"),
                broken(LINK, "profileId", profileId(HEAVY)).moved(),
                broken(LINK, "revision", "0", "STALE_REVISION input.revision"),
                broken(LINK, "revision", SECRET, "STALE_REVISION input.revision"),
                broken(UNLINK, "revision", "", "STALE_REVISION input.revision"),
                broken(
                        UNLINK,
                        groups,
                        groupIds(PRE_ORDER, DEPOSIT, NO_GROUP, COFFEE_CLUB),
                        "NOT_FOUND input." + groups + ".1",
                        "NOT_FOUND input." + groups + ".2",
                        "NOT_FOUND input." + groups + ".3"),
                broken(UNLINK, "profileId", profileId(HEAVY), "NOT_FOUND input." + groups + ".0"),
                new RefusedDeferred(
                        LINK,
                        Inputs.input(
                                "profileId",
                                profileId(PRE_ORDERS),
                                "revision",
                                "9",
                                groups,
                                groupIds(NO_GROUP, PRE_ORDER)),
                        List.of("STALE_REVISION input.revision", "NOT_FOUND input." + groups + ".0")));
    }

    /** The group that the seed data link to another profile. */
    private RefusedDeferred moved() {
        return new RefusedDeferred(
                mutation,
                Inputs.with(sent, "sellingPlanGroupIds", groupIds(DEPOSIT, PRE_ORDER)),
                List.of("NOT_REPRESENTABLE input.sellingPlanGroupIds.1"));
    }
}
