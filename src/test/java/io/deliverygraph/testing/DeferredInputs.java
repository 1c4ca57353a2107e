package io.deliverygraph.testing;

import static io.deliverygraph.testing.Inputs.input;

import java.util.List;
import java.util.Map;

/** An input of each mutation about deferred purchases that the seed data allow, and the parts they are made of. */
public final class DeferredInputs {

    private DeferredInputs() {}

    /** It can be sent as it is, once. */
    public static Map<String, Object> good(DeferredMutation mutation) {
        return switch (mutation) {
            case CREATE_PROFILE -> profile("freeShipping", input("title", "Free shipping"));
            case LINK -> links(DemoShop.PRE_ORDERS, DemoShop.TRY_FIRST);
            case UNLINK -> links(DemoShop.PRE_ORDERS, DemoShop.PRE_ORDER);
            case CREATE_GROUP ->
                input(
                        "storeId",
                        DemoShop.storeId(),
                        "name",
                        "Made to order",
                        "merchantCode",
                        "mto",
                        "plans",
                        List.of(plan("A fifth now")),
                        "productIds",
                        List.of("1003"));
            case UPDATE_GROUP -> input("id", DemoShop.groupId(DemoShop.TRY_FIRST), "name", "Try it first");
            case DELETE_GROUP -> input("id", DemoShop.groupId(DemoShop.DEPOSIT));
        };
    }

    /** A profile for the group {@link DemoShop#TRY_FIRST}, with one rule. */
    public static Map<String, Object> profile(String rule, Object value) {
        return input(
                "storeId",
                DemoShop.storeId(),
                "name",
                "Deferred",
                "sellingPlanGroupIds",
                DemoShop.groupIds(DemoShop.TRY_FIRST),
                rule,
                value);
    }

    /** A profile and groups, with the revision of the seed data. */
    public static Map<String, Object> links(String profileNativeId, String... groupNativeIds) {
        return input(
                "profileId",
                DemoShop.profileId(profileNativeId),
                "revision",
                "1",
                "sellingPlanGroupIds",
                DemoShop.groupIds(groupNativeIds));
    }

    /** A fifth now, the rest when it is sent. */
    public static Map<String, Object> plan(String name) {
        return input(
                "name",
                name,
                "category",
                "PRE_ORDER",
                "checkoutPercent",
                "20",
                "balanceTrigger",
                "ON_FULFILLMENT",
                "fulfillmentTrigger",
                "UNKNOWN",
                "inventoryReserve",
                "ON_FULFILLMENT");
    }

    /** A place's rate. */
    public static Map<String, Object> flatRate(String title, String amount, Object... destinations) {
        return input("destinations", List.of(destinations), "title", title, "amount", amount);
    }
}
