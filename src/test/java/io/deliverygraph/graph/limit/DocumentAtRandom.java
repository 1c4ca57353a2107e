package io.deliverygraph.graph.limit;

import java.util.Random;

/** Documents with fragments in fragments, aliases, directives and questions about the schema. They fit no schema. */
final class DocumentAtRandom {

    private static final String[] NAMES = {"a", "b", "c", "fields", "interfaces", "__schema", "__type"};
    private static final int FRAGMENTS = 5;

    private final Random random;

    private DocumentAtRandom(Random random) {
        this.random = random;
    }

    static String of(Random random) {
        DocumentAtRandom document = new DocumentAtRandom(random);
        StringBuilder text = new StringBuilder();
        for (int operation = 0; operation <= random.nextInt(2); operation++) {
            text.append("query q").append(operation).append(document.directives());
            document.selections(text, 0, 3);
        }
        for (int fragment = 0; fragment < FRAGMENTS; fragment++) {
            text.append("fragment f").append(fragment).append(" on Q").append(document.directives());
            document.selections(text, fragment + 1, 2);
        }
        return text.toString();
    }

    /** @param from the first fragment that may be used here, so that none goes in circles */
    private void selections(StringBuilder text, int from, int levels) {
        text.append(" { ");
        int number = 1 + random.nextInt(3);
        for (int selection = 0; selection < number; selection++) {
            selection(text, from, levels);
        }
        text.append("} ");
    }

    private void selection(StringBuilder text, int from, int levels) {
        int kind = random.nextInt(6);
        if (kind == 0 && from < FRAGMENTS) {
            int used = from + random.nextInt(FRAGMENTS - from);
            text.append("...f").append(used).append(directives()).append(' ');
        } else if (kind == 1 && levels > 0) {
            text.append("... on Q").append(directives());
            selections(text, from, levels - 1);
        } else {
            text.append(random.nextInt(3) == 0 ? "x" + random.nextInt(9) + ": " : "");
            text.append(NAMES[random.nextInt(NAMES.length)])
                    .append(directives())
                    .append(' ');
            if (levels > 0 && random.nextBoolean()) {
                selections(text, from, levels - 1);
            }
        }
    }

    private String directives() {
        return " @d".repeat(Math.max(0, random.nextInt(5) - 2));
    }
}
