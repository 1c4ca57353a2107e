package io.deliverygraph.graph.execution;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.deliverygraph.graph.execution.Ways.Step;
import java.util.ArrayList;
import java.util.List;

/** Documents over the whole schema, each from a seed. Nothing in here knows a type of ours by its name. */
final class DocumentsAtRandom {

    private final GraphQLSchema schema;
    private final KnownValues known;
    private final List<String> stores;
    private final List<GraphQLCompositeType> fragmentTypes;
    private final Ways ways;

    /** @param stores keys of the stores that documents are mostly about */
    DocumentsAtRandom(GraphQLSchema schema, KnownValues known, List<String> stores) {
        this.schema = schema;
        this.known = known;
        this.stores = List.copyOf(stores);
        this.fragmentTypes = new Types(schema).composite();
        this.ways = new Ways(schema);
    }

    /** The same seed gives the same document. */
    Asked of(long seed) {
        Dice dice = Dice.of(seed);
        VariablesAtRandom variables = new VariablesAtRandom(dice);
        ValuesAtRandom values = new ValuesAtRandom(known, dice, dice.one(stores));
        SelectionsAtRandom selections =
                new SelectionsAtRandom(schema, dice, new ArgumentsAtRandom(dice, values, variables));
        for (int left = dice.between(0, 4); left > 0; left--) {
            selections.define(dice.one(fragmentTypes), dice.between(0, 3));
        }
        List<OperationDefinition> operations = operations(dice, selections, ways.goal(seed));
        List<FragmentDefinition> fragments = new ArrayList<>(selections.fragments());
        Document document = Used.only(operations, fragments, variables);
        String operation =
                operations.size() > 1 || dice.chance(30) ? dice.one(operations).getName() : null;
        String text = dice.chance(70) ? AstPrinter.printAst(document) : AstPrinter.printAstCompact(document);
        return new Asked(text, operation, variables.given());
    }

    /** The field, like {@code Store.name}, that the document of the seed is meant to get to. */
    String goal(long seed) {
        return ways.goal(seed).name();
    }

    private List<OperationDefinition> operations(Dice dice, SelectionsAtRandom selections, Step goal) {
        int count = dice.chance(85) ? 1 : dice.between(2, 3);
        List<OperationDefinition> operations = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            boolean named = count > 1 || dice.chance(40);
            operations.add(operation(dice, selections, goal)
                    .name(named ? "O" + number : null)
                    .build());
        }
        return operations;
    }

    private OperationDefinition.Builder operation(Dice dice, SelectionsAtRandom selections, Step goal) {
        boolean query = dice.chance(78);
        GraphQLObjectType root = query ? schema.getQueryType() : schema.getMutationType();
        if (ways.to(goal, root, dice).isEmpty()) {
            query = !query;
            root = query ? schema.getQueryType() : schema.getMutationType();
        }
        List<List<Step>> there = new ArrayList<>();
        for (int left = query ? 3 : 1; left > 0; left--) {
            there.add(ways.to(goal, root, dice));
        }
        SelectionSet selected = selections.operation(root, there, dice.between(2, 8), dice.between(1, 3));
        if (query && dice.chance(4)) {
            selected = SelectionSet.newSelectionSet(selected.getSelections())
                    .selection(selections.introspection(root, dice.between(1, 4)))
                    .build();
        }
        return OperationDefinition.newOperationDefinition()
                .operation(query ? Operation.QUERY : Operation.MUTATION)
                .selectionSet(selected);
    }
}
