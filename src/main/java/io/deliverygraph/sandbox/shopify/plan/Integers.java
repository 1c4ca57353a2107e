package io.deliverygraph.sandbox.shopify.plan;

import java.util.stream.Stream;

/** Whole numbers of 32 bits. The engine lets larger ones pass, since to Shopify they are a user error (S13). */
final class Integers {

    private Integers() {}

    /** Notes those of the fields that are larger; fields that are absent are fine. */
    static void check(Sent input, UserErrors errors, String... fields) {
        Stream.of(fields)
                .filter(field -> input.has(field) && input.integer(field).isEmpty())
                .forEach(field -> errors.add(UserErrorCode.INVALID, input.at(field)));
    }
}
