package io.deliverygraph.graph.execution;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One place in an answer, and what is asked for under each of its keys: by all selections that meet there, fragments
 * and all. It knows which selection may join them ("field selection merging" of the specification), a little stricter
 * below fields of different types than it has to be.
 */
final class Position {

    /**
     * A field as it stands in the document, but for its selections.
     *
     * @param object whether only one type has it
     */
    record Use(String parent, boolean object, String key, String name, List<Argument> arguments, String type) {

        static Use of(
                GraphQLCompositeType parent, String alias, GraphQLFieldDefinition field, List<Argument> arguments) {
            return new Use(
                    parent.getName(),
                    parent instanceof GraphQLObjectType,
                    alias == null ? field.getName() : alias,
                    field.getName(),
                    arguments,
                    GraphQLTypeUtil.simplePrint(field.getType()));
        }

        Field.Builder field() {
            return Field.newField(name).alias(key.equals(name) ? null : key).arguments(arguments);
        }

        private String call() {
            return name + arguments.stream().map(AstPrinter::printAstCompact).collect(Collectors.joining(","));
        }

        private boolean agreesWith(Use other) {
            boolean neverMeet = object && other.object && !parent.equals(other.parent);
            return type.equals(other.type) && (neverMeet || call().equals(other.call()));
        }
    }

    private final Map<String, List<Use>> uses = new LinkedHashMap<>();
    private final Map<String, Position> below = new LinkedHashMap<>();

    boolean allows(Use use) {
        return uses.getOrDefault(use.key(), List.of()).stream().allMatch(use::agreesWith);
    }

    /** Whether everything that stands there may stand here too. */
    boolean allows(Position other) {
        return other.uses.values().stream().flatMap(List::stream).allMatch(this::allows)
                && other.below.entrySet().stream()
                        .allMatch(each -> !below.containsKey(each.getKey())
                                || below.get(each.getKey()).allows(each.getValue()));
    }

    /** @return the place that the field's own selections fill */
    Position enter(Use use) {
        uses.computeIfAbsent(use.key(), absent -> new ArrayList<>()).add(use);
        return below.computeIfAbsent(use.key(), absent -> new Position());
    }

    void takeAll(Position other) {
        other.uses.values().stream().flatMap(List::stream).forEach(this::enter);
        other.below.forEach((key, position) -> below.get(key).takeAll(position));
    }

    /** What is asked of the type here already, so that it can be asked again. */
    List<Use> of(GraphQLCompositeType type) {
        return uses.values().stream()
                .flatMap(List::stream)
                .filter(use -> use.parent().equals(type.getName()))
                .toList();
    }
}
