package io.deliverygraph.sandbox.shopify.value;

import java.util.List;
import java.util.Optional;

/**
 * A business error, carried in a payload (Shopify contract 4).
 *
 * @param field path of the argument that is wrong; empty where Shopify names none
 * @param code what kind of error, where the payload's errors have one
 */
public record UserError(Optional<List<String>> field, String message, Optional<String> code) {

    public static UserError at(List<String> field, String message) {
        return new UserError(Optional.of(List.copyOf(field)), message, Optional.empty());
    }

    /** An error that names no field. */
    public static UserError general(String message) {
        return new UserError(Optional.empty(), message, Optional.empty());
    }

    public UserError withCode(String newCode) {
        return new UserError(field, message, Optional.of(newCode));
    }
}
