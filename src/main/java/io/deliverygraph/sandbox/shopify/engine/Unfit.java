package io.deliverygraph.sandbox.shopify.engine;

import java.util.List;
import java.util.Map;

/** A request is refused before anything of it runs: the answer has errors and no data. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Map<String, Object>> errors;

    Unfit(List<Map<String, Object>> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    Unfit(Map<String, Object> error) {
        this(List.of(error));
    }

    List<Map<String, Object>> errors() {
        return errors;
    }
}
