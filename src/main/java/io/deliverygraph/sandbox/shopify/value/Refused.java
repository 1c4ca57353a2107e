package io.deliverygraph.sandbox.shopify.value;

import java.util.Map;

/** A field is not resolved: the answer carries a top-level error with a code (Shopify contract 1). */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> extras;

    /** @param extras what {@code extensions} holds beside the code */
    public Refused(String code, String message, Map<String, Object> extras) {
        super(message);
        this.code = code;
        this.extras = Map.copyOf(extras);
    }

    public static Refused notFound(String id) {
        return new Refused("RESOURCE_NOT_FOUND", "Invalid id: " + id, Map.of());
    }

    public static Refused badRequest(String message) {
        return new Refused("BAD_REQUEST", message, Map.of());
    }

    public String code() {
        return code;
    }

    public Map<String, Object> extras() {
        return extras;
    }
}
