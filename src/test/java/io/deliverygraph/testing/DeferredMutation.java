package io.deliverygraph.testing;

import java.util.Map;

/** Every mutation about deferred purchases, with all that its payload can tell. */
public enum DeferredMutation {
    CREATE_PROFILE(
            "createDeferredDeliveryProfile",
            "CreateDeferredDeliveryProfileInput",
            Payload.PROFILE,
            "deliveryProfileCreate"),
    LINK("linkSellingPlanGroups", "LinkSellingPlanGroupsInput", Payload.PROFILE, "deliveryProfileUpdate"),
    UNLINK("unlinkSellingPlanGroups", "LinkSellingPlanGroupsInput", Payload.PROFILE, "deliveryProfileUpdate"),
    CREATE_GROUP("createSellingPlanGroup", "CreateSellingPlanGroupInput", Payload.GROUP, "sellingPlanGroupCreate"),
    UPDATE_GROUP("updateSellingPlanGroup", "UpdateSellingPlanGroupInput", Payload.GROUP, "sellingPlanGroupUpdate"),
    DELETE_GROUP("deleteSellingPlanGroup", "DeleteSellingPlanGroupInput", Payload.DELETION, "sellingPlanGroupDelete");

    private final String name;
    private final String input;
    private final String payload;
    private final String method;

    DeferredMutation(String name, String input, String payload, String method) {
        this.name = name;
        this.input = input;
        this.payload = payload;
        this.method = method;
    }

    /** The sandbox's name of the mutation that this one forwards to. */
    public String method() {
        return method;
    }

    public Outcome send(Map<String, ?> value) {
        return send(value, false, "en");
    }

    public Outcome dryRun(Map<String, ?> value) {
        return send(value, true, "en");
    }

    /** @param language of the messages, as in the header Accept-Language */
    public Outcome send(Map<String, ?> value, boolean dryRun, String language) {
        Map<String, Object> variables = Map.of("input", value, "dryRun", dryRun);
        return new Outcome(name, Graph.send(document(), variables, language));
    }

    /** The document with the variables {@code input} and {@code dryRun}. */
    public String document() {
        return "mutation($input: " + input + "!, $dryRun: Boolean) { " + name
                + "(input: $input, dryRun: $dryRun) { dryRun userErrors { code message field platformCode current {"
                + " id ... on DeliveryProfile { revision name } } } " + payload + " } }";
    }

    /** What a test compares of each kind, whether it was read, made or drafted. */
    public static final class Payload {

        /** A profile without what only the platform can give it. */
        public static final String PROFILE = "deliveryProfile { id nativeId name revision isDefault"
                + " regions { name active restOfWorld destinations { countryCode subdivisions }"
                + " shippingOptions { title rates { amount { amount currencyCode } conditions { metric } } } }"
                + " ... on ShopifyDeliveryProfile { sellingPlanGroups { nativeId name }"
                + " originGroups { origins { nativeId } } } }";

        /** A group with its plans and without what it holds. */
        public static final String GROUP = "sellingPlanGroup { id nativeId name merchantCode deliveryProfile { name }"
                + " plans { id nativeId name category deferred checkoutCharge { percent fixed { amount currencyCode } }"
                + " balanceDue { trigger at after } fulfillment { trigger at } inventoryReserve"
                + " priceAdjustment { kind } } }";

        private static final String DELETION = "deletedId state";

        private Payload() {}
    }
}
