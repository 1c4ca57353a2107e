package io.deliverygraph.testing;

import java.util.Map;

/** Every mutation of the graph, with all that its payload can tell. */
public enum Mutation {
    CREATE_PROFILE("createDeliveryProfile", Payload.PROFILE),
    UPDATE_PROFILE("updateDeliveryProfile", Payload.PROFILE),
    DELETE_PROFILE("deleteDeliveryProfile", Payload.DELETION),
    SET_PROFILE_FIELDS(
            "setDeliveryProfileExtendedFields",
            "SetExtendedFieldsInput",
            Payload.PROFILE,
            "updateDeliveryProfileExtendedFields"),
    ADD_REGION("addDeliveryRegion", Payload.PROFILE),
    UPDATE_REGION("updateDeliveryRegion", Payload.PROFILE),
    REMOVE_REGION("removeDeliveryRegion", Payload.PROFILE),
    ADD_CARRIER("addDeliveryCarrier", Payload.PROFILE),
    UPDATE_CARRIER("updateDeliveryCarrier", Payload.PROFILE),
    REMOVE_CARRIER("removeDeliveryCarrier", Payload.PROFILE),
    SWITCH_ROW(
            "setDeliveryCarrierActive", "SetDeliveryCarrierActiveInput", Payload.ROW, "setDeliveryCarrierActiveStatus"),
    CREATE_OPTION("createShippingOption", Payload.OPTION),
    UPDATE_OPTION("updateShippingOption", Payload.OPTION),
    DELETE_OPTION("deleteShippingOption", Payload.DELETION),
    ADD_OPTION_REGION(
            "addShippingOptionRegion", "ShippingOptionRegionInput", Payload.OPTION, "addShippingOptionDeliveryRegion"),
    REMOVE_OPTION_REGION(
            "removeShippingOptionRegion",
            "ShippingOptionRegionInput",
            Payload.OPTION,
            "removeShippingOptionDeliveryRegion"),
    SET_OPTION_FIELDS(
            "setShippingOptionExtendedFields",
            "SetExtendedFieldsInput",
            Payload.OPTION,
            "updateShippingOptionExtendedFields");

    private final String name;
    private final String input;
    private final String payload;
    private final String method;

    Mutation(String name, String payload) {
        this(name, Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input", payload, name);
    }

    Mutation(String name, String input, String payload, String method) {
        this.name = name;
        this.input = input;
        this.payload = payload;
        this.method = method;
    }

    /** The sandbox's name of the method that this mutation forwards to. */
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

    /** @param wanted what the payload is asked for beside its errors, instead of all that a Wix store can tell */
    public Outcome ask(Map<String, ?> value, boolean dryRun, String wanted) {
        Map<String, Object> variables = Map.of("input", value, "dryRun", dryRun);
        return new Outcome(name, Graph.send(document(wanted), variables));
    }

    /** The document with the variables {@code input} and {@code dryRun}. */
    public String document() {
        return document(payload);
    }

    private String document(String wanted) {
        return "mutation($input: " + input + "!, $dryRun: Boolean) { " + name
                + "(input: $input, dryRun: $dryRun) { dryRun userErrors { code message field platformCode current {"
                + " id ... on DeliveryProfile { revision name } ... on WixShippingOption { revision title } } }"
                + wanted + " } }";
    }

    /** The document with the same variables that asks for nothing but what was wrong. */
    public String shortDocument() {
        return "mutation($input: " + input + "!, $dryRun: Boolean) { " + name
                + "(input: $input, dryRun: $dryRun) { userErrors { code field platformCode } } }";
    }

    private static final class Payload {

        private static final String PROFILE = " deliveryProfile { id nativeId name revision isDefault"
                + " ... on WixDeliveryProfile { extendedFields { namespace data } } regions { id nativeId name active"
                + " restOfWorld destinations { countryCode subdivisions } shippingOptions { title } carriers {"
                + " carrier { nativeId } surcharges { description fixed { amount } }"
                + " ... on WixRegionCarrier { backupRate { title active amount { amount currencyCode } } } } } }"
                + " region { nativeId name }";
        private static final String OPTION = " shippingOption { id nativeId title estimatedDeliveryTime"
                + " regions { nativeId name } rates { amount { amount currencyCode } multiplyByQuantity kind"
                + " conditions { metric operator value } }"
                + " ... on WixShippingOption { revision danglingRegionIds extendedFields { namespace data } } }";
        private static final String DELETION = " deletedId state";
        private static final String ROW = " active";
    }
}
