package io.deliverygraph.sandbox.shopify.value;

import java.util.List;

/** A mutation is not carried out because of a user error; nothing has changed. */
public final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient UserError error;

    public Mistake(UserError error) {
        super(error.message());
        this.error = error;
    }

    public static Mistake at(List<String> field, String message) {
        return new Mistake(UserError.at(field, message));
    }

    public static Mistake general(String message) {
        return new Mistake(UserError.general(message));
    }

    public UserError error() {
        return error;
    }
}
