package io.deliverygraph.sandbox.wix.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code sort} of Wix contract 6.2. */
final class SortReader {

    private static final int MOST_KEYS = 5;

    private final Queryable kind;
    private final Violations violations;

    SortReader(Queryable kind, Violations violations) {
        this.kind = kind;
        this.violations = violations;
    }

    Order read(JsonNode sort, String path) {
        if (!sort.isArray()) {
            violations.add(path, ViolatedRule.FORMAT, "must be a list");
            return Order.newestFirst(kind);
        }
        if (sort.size() > MOST_KEYS) {
            violations.add(path, ViolatedRule.MAX_SIZE, "must have at most " + MOST_KEYS + " elements");
        }
        List<SortKey> keys = new ArrayList<>();
        for (int index = 0; index < sort.size(); index++) {
            key(sort.get(index), path + "[" + index + "]").ifPresent(keys::add);
        }
        return keys.isEmpty() ? Order.newestFirst(kind) : new Order(keys);
    }

    private Optional<SortKey> key(JsonNode entry, String path) {
        String name = entry.path("fieldName").asText();
        String order = entry.path("order").asText("ASC");
        Optional<QueryField> field = kind.field(name);
        if (name.isEmpty()) {
            violations.add(path + ".fieldName", ViolatedRule.REQUIRED_FIELD, "must not be empty");
        } else if (field.isEmpty()) {
            violations.add(
                    path + ".fieldName",
                    ViolatedRule.FIELD_NOT_ALLOWED,
                    "cannot be sorted by; there are " + kind.fieldNames());
        }
        if (!order.equals("ASC") && !order.equals("DESC")) {
            violations.add(path + ".order", ViolatedRule.INVALID_ENUM_VALUE, "must be one of ASC, DESC");
        }
        return field.map(found -> new SortKey(found, order.equals("DESC")));
    }
}
