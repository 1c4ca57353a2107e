package io.deliverygraph.graph.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.deliverygraph.graph.limit.CostPlan.Part;
import io.deliverygraph.graph.limit.CostPlan.Root;
import io.deliverygraph.graph.limit.CostPlan.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the plan of one operation. It follows fragments wherever they are used, which the limit of fields bounds: only
 * documents within the limits come here, and only such that fit the schema.
 */
final class CostPlanning {

    private final GraphQLSchema schema;
    private final ReadTable table;
    private final Map<String, FragmentDefinition> fragments;

    CostPlanning(GraphQLSchema schema, ReadTable table, Document document) {
        this.schema = schema;
        this.table = table;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    }

    CostPlan of(OperationDefinition operation) {
        boolean mutation = operation.getOperation() == OperationDefinition.Operation.MUTATION;
        GraphQLFieldsContainer type = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        List<Field> fields = new ArrayList<>();
        List<Root> roots = new ArrayList<>();
        each(operation.getSelectionSet(), type, (field, parent) -> {
            fields.add(field);
            roots.add(new Root(field.getArguments(), part(field, parent)));
        });
        boolean varies = roots.stream()
                .anyMatch(root -> varies(root.part())
                        || root.arguments().stream().anyMatch(argument -> varies(argument.getValue())));
        return new CostPlan(roots, mutation, varies, operation.getSourceLocation());
    }

    private interface Seen {
        void field(Field field, GraphQLFieldsContainer parent);
    }

    /** Every field of the selection and of its fragments, but for what asks about the schema. */
    private void each(SelectionSet set, GraphQLCompositeType type, Seen seen) {
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field && !field.getName().startsWith("__")) {
                seen.field(field, (GraphQLFieldsContainer) type);
            } else if (selection instanceof InlineFragment inline) {
                String name = inline.getTypeCondition() == null
                        ? type.getName()
                        : inline.getTypeCondition().getName();
                each(inline.getSelectionSet(), (GraphQLCompositeType) schema.getType(name), seen);
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                String name = fragment.getTypeCondition().getName();
                each(fragment.getSelectionSet(), (GraphQLCompositeType) schema.getType(name), seen);
            }
        }
    }

    private Part part(Field field, GraphQLFieldsContainer parent) {
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        boolean node = GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType;
        List<Part> parts = new ArrayList<>();
        if (node) {
            GraphQLCompositeType type = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
            each(field.getSelectionSet(), type, (inner, of) -> add(parts, part(inner, of)));
        }
        Reading reading = table.of(parent, field.getName());
        return new Part(times(definition, parent, reading), node, first(field), reading, parts);
    }

    /** Plain values cost nothing to speak of. */
    private static void add(List<Part> parts, Part part) {
        if (part.node() || part.reading() != Reading.NOTHING) {
            parts.add(part);
        }
    }

    private static Times times(GraphQLFieldDefinition field, GraphQLFieldsContainer parent, Reading reading) {
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
            return Times.ONE;
        }
        if (parent.getFieldDefinition("pageInfo") != null
                && List.of("nodes", "edges").contains(field.getName())) {
            return Times.PAGE;
        }
        if (reading.byIds()) {
            return Times.IDS;
        }
        return reading.everyStore() ? Times.STORES : Times.LIST;
    }

    private static Value<?> first(Field field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first"))
                .findFirst()
                .<Value<?>>map(Argument::getValue)
                .orElse(null);
    }

    private static boolean varies(Part part) {
        return part.first() instanceof VariableReference
                || part.parts().stream().anyMatch(CostPlanning::varies);
    }

    private static boolean varies(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().stream().anyMatch(CostPlanning::varies);
        }
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream().map(ObjectField::getValue).anyMatch(CostPlanning::varies);
        }
        return value instanceof VariableReference;
    }
}
