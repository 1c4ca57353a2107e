package io.deliverygraph.graph.execution;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments of fields and of directives: written out, as variables, or as variables inside of what is written out. */
final class ArgumentsAtRandom {

    private final Dice dice;
    private final ValuesAtRandom values;
    private final VariablesAtRandom variables;

    ArgumentsAtRandom(Dice dice, ValuesAtRandom values, VariablesAtRandom variables) {
        this.dice = dice;
        this.values = values;
        this.variables = variables;
    }

    List<Argument> of(GraphQLFieldDefinition field) {
        return of(field, GraphQLTypeUtil.unwrapAll(field.getType()).getName(), 35);
    }

    /** No more than it takes, and ids of what shall come of it. */
    List<Argument> leadingTo(String type, GraphQLFieldDefinition field) {
        return of(field, type, 0);
    }

    private List<Argument> of(GraphQLFieldDefinition field, String owner, int optional) {
        List<Argument> arguments = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean required = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (argument.getName().equals("dryRun")) {
                arguments.add(written("dryRun", tried()));
            } else if (required || dice.chance(optional)) {
                arguments.add(written(argument.getName(), value(argument, owner)));
            }
        }
        return dice.chance(20) ? reversed(arguments) : arguments;
    }

    private static List<Argument> reversed(List<Argument> arguments) {
        List<Argument> reversed = new ArrayList<>(arguments);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    /** A mutation of a generated document never changes anything. */
    private Object tried() {
        return dice.chance(60) ? true : variables.always("Boolean", true);
    }

    private Object value(GraphQLArgument argument, String owner) {
        GraphQLInputType type = argument.getType();
        if (dice.chance(35)) {
            return variables.at(
                    type, argument.hasSetDefaultValue(), () -> values.value(type, argument.getName(), owner));
        }
        return withVariables(type, argument.getName(), owner, values.value(type, argument.getName(), owner));
    }

    /** Some parts of the value become variables. */
    private Object withVariables(GraphQLInputType type, String name, String owner, Object value) {
        GraphQLInputType bare = (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list && value instanceof List<?> elements) {
            GraphQLInputType element = (GraphQLInputType) list.getWrappedType();
            List<Object> mixed = new ArrayList<>();
            elements.forEach(each -> mixed.add(part(element, false, name, owner, each)));
            return mixed;
        }
        if (bare instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> fields) {
            Map<String, Object> mixed = new LinkedHashMap<>();
            fields.forEach((key, inner) -> {
                var field = object.getField(key.toString());
                mixed.put(
                        field.getName(),
                        part(field.getType(), field.hasSetDefaultValue(), field.getName(), object.getName(), inner));
            });
            return mixed;
        }
        return value;
    }

    private Object part(GraphQLInputType type, boolean defaulted, String name, String owner, Object value) {
        if (dice.chance(8)) {
            Object again = value == null && GraphQLTypeUtil.isNonNull(type) ? values.value(type, name, owner) : value;
            return variables.at(type, defaulted, () -> again);
        }
        return withVariables(type, name, owner, value);
    }

    /** {@code @skip} and {@code @include}: neither, one or both. */
    List<Directive> directives() {
        List<Directive> directives = new ArrayList<>();
        for (String name : List.of("skip", "include")) {
            if (dice.chance(6)) {
                boolean value = dice.chance(30) == name.equals("include") ? false : true;
                directives.add(Directive.newDirective()
                        .name(name)
                        .argument(written("if", condition(value)))
                        .build());
            }
        }
        return directives;
    }

    private Object condition(boolean value) {
        return dice.chance(50) ? value : variables.always(dice.chance(60) ? "Boolean!" : "Boolean", value);
    }

    private static Argument written(String name, Object value) {
        return Argument.newArgument(name, Literals.literal(value)).build();
    }
}
