package io.deliverygraph.sandbox.standin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a site or a shop holds before the first change. */
public enum Seed {
    /** A rich set-up worth looking at. */
    DEMO("demo"),
    /** The demo, and beside it what goes wrong in a store that nobody looks after. */
    NEGLECTED("neglected"),
    /** What the platform itself creates for a fresh site (Wix contract 9). */
    NEW_SITE("new-site");

    private final String label;

    Seed(String label) {
        this.label = label;
    }

    /** The name used on the command line, in requests and for resources. */
    public String label() {
        return label;
    }

    /** Names of its resources; lists of the later ones go on where those of the earlier ones end. */
    List<String> files() {
        return this == NEGLECTED ? List.of(DEMO.label, label) : List.of(label);
    }

    public static Optional<Seed> named(String label) {
        return Arrays.stream(values()).filter(seed -> seed.label.equals(label)).findFirst();
    }

    /** All names, for sentences: {@code demo, neglected, new-site}. */
    public static String names() {
        return Arrays.stream(values()).map(Seed::label).collect(Collectors.joining(", "));
    }
}
