package io.deliverygraph.sandbox.shopify.engine;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** No list of an input may be longer than 250 (Shopify contract 10). */
final class InputSizes {

    private static final int MOST = 250;

    private InputSizes() {}

    /** @throws Unfit with {@code MAX_INPUT_SIZE_EXCEEDED} and the path of the first list that is too long */
    static void check(ExecutableNormalizedOperation operation) {
        for (ExecutableNormalizedField field : operation.getTopLevelFields()) {
            check(field.getResolvedArguments(), List.of(field.getResultKey()));
        }
    }

    private static void check(Object value, List<Object> path) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, member) -> check(member, longer(path, key)));
        }
        if (value instanceof Collection<?> list) {
            refuseIfTooLong(list, path);
            int index = 0;
            for (Object entry : list) {
                check(entry, longer(path, index));
                index++;
            }
        }
    }

    private static void refuseIfTooLong(Collection<?> list, List<Object> path) {
        if (list.size() > MOST) {
            throw new Unfit(Failures.of(
                    "The input array size of " + list.size() + " is greater than the maximum allowed of " + MOST + ".",
                    List.of(),
                    path,
                    Map.of("code", "MAX_INPUT_SIZE_EXCEEDED")));
        }
    }

    private static List<Object> longer(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
