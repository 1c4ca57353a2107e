package io.deliverygraph.sandbox.shopify.engine;

import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a request costs, in points (Shopify contract 1.4). The published parts: a scalar or an enum is 0, an object 1
 * plus what is selected of it, an interface or a union 1 plus the dearest selection, a mutation 10 plus its selection,
 * and {@code deliveryProfileUpdate} 100 plus its selection. Plain lists cost as much as one entry of theirs.
 *
 * <p>How a connection grows with its page is not published; this is ours: a page of {@code n} costs the square root of
 * {@code n}, rounded up, times (1 plus the selection of a node). Connections within connections multiply.
 * {@code edges}, {@code nodes} and {@code pageInfo} are part of the connection and cost nothing by themselves. It keeps
 * a rich read of one profile at small page sizes near the recorded 34, and lets 25 profiles with groups, zones and
 * methods fit into 1,000.
 *
 * <p>The requested cost takes the page size that is asked for, the actual cost the entries that came; what came as null
 * costs nothing. So the actual cost is never the higher one.
 */
final class Cost {

    /** The most one request may ask for (Shopify contract 10). */
    static final int CEILING = 1000;

    private static final int MUTATION = 10;
    private static final Map<String, Integer> HAND_PRICED = Map.of("deliveryProfileUpdate", 100);
    private static final Set<String> PARTS = Set.of("edges", "nodes", "pageInfo");

    private final GraphQLSchema schema;

    Cost(GraphQLSchema schema) {
        this.schema = schema;
    }

    int requested(ExecutableNormalizedOperation operation) {
        boolean mutation = operation.getOperation() == OperationDefinition.Operation.MUTATION;
        return operation.getTopLevelFields().stream()
                .mapToInt(field -> mutation ? price(field) + dearest(field.getChildren()) : requested(field))
                .sum();
    }

    private static int price(ExecutableNormalizedField mutation) {
        return HAND_PRICED.getOrDefault(mutation.getFieldName(), MUTATION);
    }

    private int requested(ExecutableNormalizedField field) {
        if (isFree(field)) {
            return 0;
        }
        if (isConnection(field)) {
            return weight(pageSize(field))
                    * (1 + nodeSelections(field).mapToInt(this::dearest).max().orElse(0));
        }
        return 1 + dearest(field.getChildren());
    }

    /** What is selected for the dearest type there can be. */
    private int dearest(List<ExecutableNormalizedField> selection) {
        Set<String> types = selection.stream()
                .flatMap(field -> field.getObjectTypeNames().stream())
                .collect(Collectors.toSet());
        return types.stream()
                .mapToInt(type -> selection.stream()
                        .filter(field -> field.getObjectTypeNames().contains(type))
                        .mapToInt(this::requested)
                        .sum())
                .max()
                .orElse(0);
    }

    /** @param data what came, keyed as in the answer; null if all of it was refused */
    int actual(ExecutableNormalizedOperation operation, Map<String, Object> data) {
        boolean mutation = operation.getOperation() == OperationDefinition.Operation.MUTATION;
        int cost = 0;
        for (ExecutableNormalizedField field : operation.getTopLevelFields()) {
            Object value = data == null ? null : data.get(field.getResultKey());
            cost += mutation ? price(field) + selected(field.getChildren(), value) : actual(field, value);
        }
        return cost;
    }

    private int actual(ExecutableNormalizedField field, Object value) {
        if (value == null || isFree(field)) {
            return 0;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().mapToInt(entry -> actual(field, entry)).max().orElse(0);
        }
        return isConnection(field) ? page(field, (Map<?, ?>) value) : 1 + selected(field.getChildren(), value);
    }

    private int page(ExecutableNormalizedField connection, Map<?, ?> value) {
        int dearest = 0;
        int entries = 0;
        for (ExecutableNormalizedField part : connection.getChildren()) {
            Collection<?> list = value.get(part.getResultKey()) instanceof Collection<?> found ? found : List.of();
            entries = Math.max(entries, list.size());
            for (Object entry : list) {
                dearest = Math.max(dearest, part(part, entry));
            }
        }
        return weight(entries) * (1 + dearest);
    }

    private int part(ExecutableNormalizedField part, Object entry) {
        if (part.getFieldName().equals("nodes")) {
            return selected(part.getChildren(), entry);
        }
        return part.getChildren().stream()
                .filter(field -> field.getFieldName().equals("node"))
                .mapToInt(node -> selected(node.getChildren(), ((Map<?, ?>) entry).get(node.getResultKey())))
                .max()
                .orElse(0);
    }

    /** Fields of the same key belong to different types, of which one came. */
    private int selected(List<ExecutableNormalizedField> selection, Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            return 0;
        }
        return selection.stream()
                .collect(Collectors.groupingBy(
                        ExecutableNormalizedField::getResultKey,
                        Collectors.mapping(
                                field -> actual(field, object.get(field.getResultKey())),
                                Collectors.reducing(0, Math::max))))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Stream<List<ExecutableNormalizedField>> nodeSelections(ExecutableNormalizedField connection) {
        return connection.getChildren().stream()
                .filter(part -> PARTS.contains(part.getFieldName()))
                .flatMap(part -> part.getFieldName().equals("edges")
                        ? part.getChildren().stream()
                                .filter(field -> field.getFieldName().equals("node"))
                        : Stream.of(part).filter(field -> field.getFieldName().equals("nodes")))
                .map(ExecutableNormalizedField::getChildren);
    }

    private boolean isFree(ExecutableNormalizedField field) {
        return field.getChildren().isEmpty() || typeName(field).startsWith("__");
    }

    private boolean isConnection(ExecutableNormalizedField field) {
        return typeName(field).endsWith("Connection");
    }

    private String typeName(ExecutableNormalizedField field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType(schema))).getName();
    }

    private static int pageSize(ExecutableNormalizedField connection) {
        Map<String, Object> arguments = connection.getResolvedArguments();
        return Stream.of(arguments.get("first"), arguments.get("last"))
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(1);
    }

    private static int weight(int entries) {
        int root = 0;
        while (root * root < entries) {
            root++;
        }
        return root;
    }
}
