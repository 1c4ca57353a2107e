package io.deliverygraph.sandbox.wix.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/** Which entities a query wants. */
sealed interface Filter {

    boolean wants(JsonNode entity);

    record All(List<Filter> parts) implements Filter {
        @Override
        public boolean wants(JsonNode entity) {
            return parts.stream().allMatch(part -> part.wants(entity));
        }
    }

    record Any(List<Filter> parts) implements Filter {
        @Override
        public boolean wants(JsonNode entity) {
            return parts.stream().anyMatch(part -> part.wants(entity));
        }
    }

    record Not(Filter part) implements Filter {
        @Override
        public boolean wants(JsonNode entity) {
            return !part.wants(entity);
        }
    }

    /** {@code test} gets the field's value, a missing node when it is not set. */
    record Holds(QueryField field, Predicate<JsonNode> test) implements Filter {
        @Override
        public boolean wants(JsonNode entity) {
            return test.test(field.in(entity));
        }
    }
}
