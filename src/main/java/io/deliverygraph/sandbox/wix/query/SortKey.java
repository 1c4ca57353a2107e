package io.deliverygraph.sandbox.wix.query;

/** One field to sort by. */
record SortKey(QueryField field, boolean descending) {

    /** Entities without a value come first, or last when descending. */
    int compare(String left, String right) {
        int ascending = compareAscending(left, right);
        return descending ? -ascending : ascending;
    }

    private static int compareAscending(String left, String right) {
        if (left == null || right == null) {
            return Boolean.compare(left != null, right != null);
        }
        return left.compareTo(right);
    }
}
