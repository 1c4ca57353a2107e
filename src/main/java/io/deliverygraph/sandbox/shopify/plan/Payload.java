package io.deliverygraph.sandbox.shopify.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Payloads of mutations: one or two fields of their own and {@code userErrors}. */
final class Payload {

    private static final String ERRORS = "userErrors";

    private Payload() {}

    static Map<String, Object> of(String field, Object value) {
        return withErrors(field, value, List.of());
    }

    /** A call that changed nothing: its field is null (Shopify contract 1). */
    static Map<String, Object> refused(String field, UserErrors errors) {
        return withErrors(field, null, errors.list());
    }

    static Map<String, Object> refused(String field, UserErrorCode code, List<String> path) {
        return withErrors(field, null, List.of(SellingPlanGroupUserError.of(code, path)));
    }

    private static Map<String, Object> withErrors(String field, Object value, List<SellingPlanGroupUserError> errors) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put(field, value);
        payload.put(ERRORS, errors);
        return payload;
    }
}
