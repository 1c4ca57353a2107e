package io.deliverygraph.operations;

/** How unlike two names are. */
final class Spelling {

    private Spelling() {}

    /** How many letters must be added, taken away or changed to make one of the other (Levenshtein's distance). */
    static int slips(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] present = new int[above.length];
            present[0] = row;
            for (int column = 1; column < above.length; column++) {
                int changed = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                present[column] = Math.min(changed, 1 + Math.min(above[column], present[column - 1]));
            }
            above = present;
        }
        return above[other.length()];
    }
}
