package io.deliverygraph.sandbox.shopify;

import java.util.List;

/** API versions (Shopify contract 0.1, 1). All of them are served by one schema, that of 2026-07. */
final class Versions {

    private static final List<String> ACCESSIBLE = List.of("2025-10", "2026-01", "2026-04", "2026-07", "2026-10");

    private Versions() {}

    /** The version that serves a request: the one asked for, else the oldest accessible one. */
    static String serving(String asked) {
        return ACCESSIBLE.contains(asked) ? asked : ACCESSIBLE.get(0);
    }
}
