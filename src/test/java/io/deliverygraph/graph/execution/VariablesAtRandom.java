package io.deliverygraph.graph.execution;

import graphql.language.AstPrinter;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The variables of one document: declared in every way that their places allow, and given, left out or null. */
final class VariablesAtRandom {

    private static final Object NOTHING = new Object();

    private final Dice dice;
    private final Map<String, VariableDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Object> given = new LinkedHashMap<>();

    VariablesAtRandom(Dice dice) {
        this.dice = dice;
    }

    /**
     * Makes a variable for a place, or takes one that was declared alike.
     *
     * @param defaulted whether the place has a value of its own where none is given
     * @param values makes a value that the place takes
     */
    Literals.Variable at(GraphQLInputType place, boolean defaulted, Supplier<Object> values) {
        boolean required = place instanceof GraphQLNonNull;
        String bare = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(place));
        boolean strict = required ? !dice.chance(40) : dice.chance(20);
        if (strict) {
            Object fallback = dice.chance(15) ? values.get() : null;
            return named(bare + "!", fallback == null ? NOTHING : fallback, false, values);
        }
        boolean own = required && !defaulted || dice.chance(40);
        Object fallback = own ? values.get() : NOTHING;
        if (own && required && fallback == null) {
            return named(bare + "!", NOTHING, false, values);
        }
        return named(bare, fallback, true, values);
    }

    /** For places where null or another value would not do. */
    Literals.Variable always(String type, Object value) {
        Object fallback = type.endsWith("!") ? NOTHING : value;
        String name = declared(type, fallback);
        if (fallback == NOTHING || dice.chance(50)) {
            given.put(name, value);
        }
        return new Literals.Variable(name);
    }

    private Literals.Variable named(String type, Object fallback, boolean nullable, Supplier<Object> values) {
        List<String> alike = definitions.values().stream()
                .filter(each -> AstPrinter.printAstCompact(each.getType()).equals(type))
                .filter(each -> !each.getName().startsWith("only"))
                .filter(each -> (each.getDefaultValue() == null) == (fallback == NOTHING))
                .map(VariableDefinition::getName)
                .toList();
        if (!alike.isEmpty() && dice.chance(25)) {
            return new Literals.Variable(dice.one(alike));
        }
        String name = declared(type, fallback);
        boolean mayMiss = nullable || fallback != NOTHING;
        if (!mayMiss || dice.chance(70)) {
            boolean nothing = nullable && dice.chance(fallback == NOTHING ? 10 : 4);
            given.put(name, nothing ? null : Literals.json(values.get()));
        }
        return new Literals.Variable(name);
    }

    private String declared(String type, Object fallback) {
        String name = (type.startsWith("Boolean") ? "only" : "v") + definitions.size();
        definitions.put(
                name,
                VariableDefinition.newVariableDefinition()
                        .name(name)
                        .type(Parser.parseType(type))
                        .defaultValue(fallback == NOTHING ? null : Literals.literal(fallback))
                        .build());
        return name;
    }

    List<VariableDefinition> definitions(Iterable<String> names) {
        List<VariableDefinition> wanted = new ArrayList<>();
        names.forEach(name -> wanted.add(definitions.get(name)));
        return wanted;
    }

    /** What is sent along, whatever operation is run; sometimes something that nobody declared. */
    Map<String, Object> given() {
        Map<String, Object> sent = new LinkedHashMap<>(given);
        if (dice.chance(5)) {
            sent.put("undeclared", 1);
        }
        return sent;
    }
}
