package io.deliverygraph.graph.execution;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ways from the roots to every field of every object type, so that none is left to chance. */
final class Ways {

    /** A field of the object type. */
    record Step(GraphQLObjectType type, GraphQLFieldDefinition field) {

        /** Like {@code Store.name}. */
        String name() {
            return type.getName() + '.' + field.getName();
        }
    }

    private final Types types;
    private final List<Step> goals;

    Ways(GraphQLSchema schema) {
        this.types = new Types(schema);
        this.goals = types.composite().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFields().stream().map(field -> new Step(type, field)))
                .toList();
    }

    /** Each field has its turn as numbers go up. */
    Step goal(long number) {
        return goals.get((int) Math.floorMod(number, (long) goals.size()));
    }

    /**
     * A shortest way, of those that are equally short any.
     *
     * @param root where it starts
     * @return empty where no way leads there
     */
    List<Step> to(Step goal, GraphQLObjectType root, Dice dice) {
        Map<String, List<Step>> ways = new HashMap<>(Map.of(root.getName(), List.of()));
        List<GraphQLObjectType> reached = new ArrayList<>(List.of(root));
        for (int next = 0; next < reached.size(); next++) {
            GraphQLObjectType type = reached.get(next);
            if (type.getName().equals(goal.type().getName())) {
                return with(ways.get(type.getName()), goal);
            }
            for (Step step : steps(type, dice)) {
                GraphQLCompositeType below = (GraphQLCompositeType)
                        GraphQLTypeUtil.unwrapAll(step.field().getType());
                for (GraphQLObjectType possible : shuffled(types.possible(below), dice)) {
                    if (ways.putIfAbsent(possible.getName(), with(ways.get(type.getName()), step)) == null) {
                        reached.add(possible);
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Step> steps(GraphQLObjectType type, Dice dice) {
        return shuffled(
                type.getFields().stream()
                        .filter(field -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType)
                        .map(field -> new Step(type, field))
                        .toList(),
                dice);
    }

    /** So that not always the first of several types is what leads on. */
    private static <T> List<T> shuffled(List<T> things, Dice dice) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, dice.random());
        return shuffled;
    }

    private static List<Step> with(List<Step> way, Step step) {
        List<Step> longer = new ArrayList<>(way);
        longer.add(step);
        return List.copyOf(longer);
    }
}
