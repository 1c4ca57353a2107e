package io.deliverygraph.graph.execution;

import graphql.GraphQLContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.NodeUtil;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles one operation: fields merged, fragments spread, conditions decided, types resolved, so that none of it is
 * done again while it runs. Used once.
 */
final class Planner {

    /** A document of ours needs some dozens. Interfaces in interfaces multiply them. */
    private static final int MOST_OBJECT_PLANS = 2_000;

    private final GraphQLSchema schema;
    private final Bindings bindings;
    private final Leaves leaves;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> conditions;
    private final FieldCollector collector = new FieldCollector();
    private final Map<Place, ObjectPlan> made = new HashMap<>();

    /** @param operation its variables decide the conditions */
    Planner(GraphQLSchema schema, Bindings bindings, Leaves leaves, Operation operation) {
        this.schema = schema;
        this.bindings = bindings;
        this.leaves = leaves;
        this.fragments = NodeUtil.getFragmentsByName(operation.document().document());
        this.conditions = operation.variables().toMap();
    }

    /** The same fields of the document, asked of the same type, make the same plan. */
    private record Place(String typeName, List<Field> asking) {

        /** Nodes of a document know no equality of their own: each is itself. */
        static Place of(GraphQLObjectType type, MergedField asking) {
            return new Place(type.getName(), asking.getFields());
        }

        /** Written out: a native executable interprets the one that records are given (decision 24). */
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && place.typeName.equals(typeName) && place.asking.equals(asking);
        }
    }

    /** Thrown through the recursion and caught where it starts. */
    private static final class NotOurs extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotOurs() {
            super(null, null, false, false);
        }
    }

    /** Empty when something in it is only known to the engine, or it is too large to be worth it. */
    Optional<ObjectPlan> plan(Operation operation) {
        GraphQLObjectType root = operation.isQuery() ? schema.getQueryType() : schema.getMutationType();
        try {
            return Optional.of(object(
                    root,
                    collector.collectFields(
                            parameters(root), operation.definition().getSelectionSet())));
        } catch (NotOurs stays) {
            return Optional.empty();
        }
    }

    private FieldCollectorParameters parameters(GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(type)
                .fragments(fragments)
                .variables(conditions)
                .graphQLContext(GraphQLContext.getDefault())
                .build();
    }

    private ObjectPlan object(GraphQLObjectType type, MergedField asking) {
        Place place = Place.of(type, asking);
        ObjectPlan known = made.get(place);
        if (known != null) {
            return known;
        }
        if (made.size() >= MOST_OBJECT_PLANS) {
            throw new NotOurs();
        }
        ObjectPlan plan = object(type, collector.collectFields(parameters(type), asking));
        made.put(place, plan);
        return plan;
    }

    private ObjectPlan object(GraphQLObjectType type, MergedSelectionSet asked) {
        List<FieldPlan> fields = new ArrayList<>();
        int slots = 0;
        for (MergedField field : asked.getSubFieldsList()) {
            FieldPlan plan = field(type, field, slots);
            slots += plan.waits() ? 1 : 0;
            fields.add(plan);
        }
        return ObjectPlan.of(type.getName(), fields);
    }

    private FieldPlan field(GraphQLObjectType type, MergedField asked, int nextSlot) {
        GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, type, asked.getName());
        Fetch fetch = asked.getName().equals(Introspection.TypeNameMetaFieldDef.getName())
                ? new Fetch.TypeName(type.getName())
                : bindings.of(type.getName(), asked.getName()).orElseThrow(NotOurs::new);
        Shape shape = shape(definition.getType(), asked);
        boolean waits = !fetch.isAtHand() || shape.waits();
        return new FieldPlan(
                asked.getResultKey(),
                JsonBytes.ascii(",\"" + asked.getResultKey() + "\":"),
                waits ? nextSlot : -1,
                fetch,
                shape,
                asked,
                definition);
    }

    private Shape shape(GraphQLOutputType declared, MergedField asked) {
        boolean nonNull = GraphQLTypeUtil.isNonNull(declared);
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
        if (GraphQLTypeUtil.isList(type)) {
            return new Shape.ListOf(nonNull, shape((GraphQLOutputType) GraphQLTypeUtil.unwrapOne(type), asked));
        }
        String name = ((GraphQLNamedType) type).getName();
        if (type instanceof GraphQLScalarType scalar) {
            return new Shape.Leaf(nonNull, name, leaves.of(scalar));
        }
        if (type instanceof GraphQLEnumType values) {
            return new Shape.Leaf(nonNull, name, leaves.of(values));
        }
        return thing(nonNull, name, type, asked);
    }

    private Shape thing(boolean nonNull, String name, GraphQLType type, MergedField asked) {
        if (type instanceof GraphQLObjectType only) {
            ObjectPlan plan = object(only, asked);
            return new Shape.Thing(nonNull, name, !plan.waiting().isEmpty(), plan, Map.of());
        }
        Map<Class<?>, ObjectPlan> byClass = new HashMap<>();
        for (GraphQLObjectType each : possible(type)) {
            byClass.put(bindings.classOf(each.getName()).orElseThrow(NotOurs::new), object(each, asked));
        }
        boolean waits =
                byClass.values().stream().anyMatch(plan -> !plan.waiting().isEmpty());
        return new Shape.Thing(nonNull, name, waits, null, Map.copyOf(byClass));
    }

    private List<GraphQLObjectType> possible(GraphQLType type) {
        return type instanceof GraphQLInterfaceType shared
                ? schema.getImplementations(shared)
                : ((GraphQLUnionType) type)
                        .getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }
}
