package io.deliverygraph.graph.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Objects without end whose parts follow from a number: the same number has the same parts, some are null, some fail.
 */
sealed interface Made permits Made.Thing, Made.Other {

    /** Of two classes, for what may be one or the other. */
    record Thing(long seed) implements Made {}

    record Other(long seed) implements Made {}

    long seed();

    /** A value of the field; throws where the field fails. */
    default Object part(String field) {
        Random random = new Random(seed() * 31 + field.hashCode());
        random.nextInt();
        if (random.nextInt(14) == 0) {
            throw new IllegalStateException(field + " of " + seed());
        }
        return value(field, random);
    }

    /** The same without failing, as an element of a batch's answer has no way to fail alone. */
    default Object partOrNull(String field) {
        Random random = new Random(seed() * 17 + field.hashCode());
        random.nextInt();
        return value(field, random);
    }

    private static Object value(String field, Random random) {
        if (random.nextInt(12) == 0) {
            return null;
        }
        String kind = field.toLowerCase(Locale.ROOT);
        if (kind.contains("nested")) {
            return list(random, () -> list(random, () -> number(random)));
        }
        if (kind.contains("list")) {
            return list(random, () -> number(random));
        }
        if (kind.contains("children")) {
            return list(random, () -> thing(random));
        }
        if (kind.contains("any")) {
            return random.nextBoolean() ? thing(random) : new Other(random.nextLong());
        }
        if (kind.contains("child")) {
            return thing(random);
        }
        return kind.contains("text") ? "é\"\n\\ \u0001 😀" + random.nextInt(9) : number(random);
    }

    private static Object number(Random random) {
        return random.nextInt(15) == 0 ? null : random.nextInt(100);
    }

    private static Object thing(Random random) {
        return random.nextInt(15) == 0 ? null : new Thing(random.nextLong());
    }

    private static List<Object> list(Random random, Supplier<Object> element) {
        List<Object> list = new ArrayList<>();
        int size = random.nextInt(4);
        for (int index = 0; index < size; index++) {
            list.add(element.get());
        }
        return list;
    }
}
