package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Callers invent names of operations, and each that is counted by itself is kept for ever. */
class OperationNamesTest {

    private final OperationNames names = new OperationNames(2);

    @Test
    void theFirstOnesHaveTheirNames() {
        assertThat(names.of("WhereDoWeShip", false)).isEqualTo("WhereDoWeShip");
        assertThat(names.of("WhatIsFree", false)).isEqualTo("WhatIsFree");
        assertThat(names.of("OneMore", false)).isEqualTo("other");
        assertThat(names.of("WhereDoWeShip", false)).isEqualTo("WhereDoWeShip");
    }

    @Test
    void thoseOfTrustedDocumentsAlwaysHaveAndTakeNobodysRoom() {
        assertThat(names.of("Cart", true)).isEqualTo("Cart");
        names.of("One", false);
        names.of("Two", false);
        assertThat(names.of("Checkout", true)).isEqualTo("Checkout");
        assertThat(names.of("Two", false)).isEqualTo("Two");
        assertThat(names.of("Three", false)).isEqualTo("other");
    }

    @Test
    void thereMayBeRoomForNone() {
        assertThat(new OperationNames(0).of("Any", false)).isEqualTo("other");
    }
}
