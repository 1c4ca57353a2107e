package io.deliverygraph.graph.execution;

import graphql.language.Argument;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.deliverygraph.graph.execution.Position.Use;
import io.deliverygraph.graph.execution.Ways.Step;
import java.util.ArrayList;
import java.util.List;

/** What a document selects. Every selection may stand where it stands, beside all others. */
final class SelectionsAtRandom {

    /** Few, so that they meet again; some are names of fields. */
    private static final List<String> ALIASES = List.of("a", "b", "c", "id", "name", "nodes", "title", "store");

    /**
     * @param needs how many levels it goes down
     * @param asks what it adds to the places that it is put in
     */
    record Fragment(FragmentDefinition definition, GraphQLCompositeType type, int needs, Position asks) {}

    private final GraphQLSchema schema;
    private final Types types;
    private final Dice dice;
    private final ArgumentsAtRandom arguments;
    private final List<Fragment> fragments = new ArrayList<>();
    private int fieldsLeft;
    private int aliases;

    SelectionsAtRandom(GraphQLSchema schema, Dice dice, ArgumentsAtRandom arguments) {
        this.schema = schema;
        this.types = new Types(schema);
        this.dice = dice;
        this.arguments = arguments;
    }

    /** Makes a fragment, which all that comes later may spread. */
    void define(GraphQLCompositeType type, int depth) {
        Position asks = new Position();
        fieldsLeft = 15;
        FragmentDefinition definition = FragmentDefinition.newFragmentDefinition()
                .name("F" + fragments.size())
                .typeCondition(new TypeName(type.getName()))
                .selectionSet(selections(type, asks, depth, dice.between(1, 4)))
                .build();
        fragments.add(new Fragment(definition, type, depth, asks));
    }

    List<FragmentDefinition> fragments() {
        return fragments.stream().map(Fragment::definition).toList();
    }

    /** @param depth how many levels it may go down */
    SelectionSet operation(GraphQLObjectType root, List<List<Step>> ways, int depth, int fields) {
        fieldsLeft = 60;
        Position position = new Position();
        SelectionSet.Builder all = SelectionSet.newSelectionSet(
                selections(root, position, depth, fields).getSelections());
        ways.forEach(way -> all.selection(step(root, position, way, Math.max(depth, way.size()))));
        return all.build();
    }

    private SelectionSet selections(GraphQLCompositeType type, Position position, int depth, int count) {
        return selections(type, position, List.of(), depth, count);
    }

    private SelectionSet selections(
            GraphQLCompositeType type, Position position, List<Step> way, int depth, int count) {
        List<Selection<?>> selections = new ArrayList<>();
        if (!way.isEmpty()) {
            selections.add(step(type, position, way, depth));
        }
        if (!(type instanceof GraphQLObjectType) && dice.chance(way.isEmpty() ? 30 : 100)) {
            selections.add(typename(type, position));
        }
        for (int left = count; left > 0; left--) {
            Selection<?> selection = selection(type, position, depth);
            if (selection != null) {
                selections.add(selection);
            }
        }
        if (selections.isEmpty()) {
            selections.add(typename(type, position));
        }
        return SelectionSet.newSelectionSet(selections).build();
    }

    private Selection<?> selection(GraphQLCompositeType type, Position position, int depth) {
        int side = dice.between(1, 100);
        if (side <= 10) {
            return typename(type, position);
        }
        if (side <= 22) {
            return inline(type, position, depth);
        }
        if (side <= 34) {
            return spread(type, position, depth);
        }
        if (side <= 42) {
            return again(type, position, depth);
        }
        return type instanceof GraphQLFieldsContainer fields
                ? field(fields, position, depth)
                : inline(type, position, depth);
    }

    /** The first step of the way, by all means; in a fragment where only one of the place's types can take it. */
    private Selection<?> step(GraphQLCompositeType type, Position position, List<Step> way, int depth) {
        Step step = way.get(0);
        List<Argument> given = way.size() == 1
                ? arguments.of(step.field())
                : arguments.leadingTo(way.get(1).type().getName(), step.field());
        Use use = fitting(step.type(), step.field(), given, position);
        Selection<?> taken = built(use, step.field(), position, way.subList(1, way.size()), depth);
        return step.type().getName().equals(type.getName())
                ? taken
                : InlineFragment.newInlineFragment()
                        .typeCondition(new TypeName(step.type().getName()))
                        .selectionSet(
                                SelectionSet.newSelectionSet().selection(taken).build())
                        .build();
    }

    private Selection<?> typename(GraphQLCompositeType type, Position position) {
        Use use = fitting(type, schema.getIntrospectionTypenameFieldDefinition(), List.of(), position);
        position.enter(use);
        return use.field().directives(arguments.directives()).build();
    }

    private Selection<?> inline(GraphQLCompositeType type, Position position, int depth) {
        boolean conditioned = dice.chance(75);
        GraphQLCompositeType inner = conditioned ? dice.one(types.meeting(type)) : type;
        return InlineFragment.newInlineFragment()
                .typeCondition(conditioned ? new TypeName(inner.getName()) : null)
                .directives(arguments.directives())
                .selectionSet(selections(inner, position, depth, dice.between(1, 3)))
                .build();
    }

    private Selection<?> spread(GraphQLCompositeType type, Position position, int depth) {
        List<Fragment> fitting = fragments.stream()
                .filter(each -> each.needs() <= depth && types.meet(each.type(), type) && position.allows(each.asks()))
                .toList();
        if (fitting.isEmpty()) {
            return null;
        }
        Fragment fragment = dice.one(fitting);
        position.takeAll(fragment.asks());
        return FragmentSpread.newFragmentSpread(fragment.definition().getName())
                .directives(arguments.directives())
                .build();
    }

    /** A field that is there already, with other selections that must be merged with the first ones. */
    private Selection<?> again(GraphQLCompositeType type, Position position, int depth) {
        List<Use> present = position.of(type);
        if (present.isEmpty()) {
            return null;
        }
        Use use = dice.one(present);
        GraphQLFieldDefinition field = schema.getIntrospectionTypenameFieldDefinition();
        if (!use.name().equals("__typename")) {
            field = ((GraphQLFieldsContainer) type).getField(use.name());
        }
        return field == null ? null : built(use, field, position, depth);
    }

    private Selection<?> field(GraphQLFieldsContainer type, Position position, int depth) {
        List<GraphQLFieldDefinition> fields = type.getFields().stream()
                .filter(each -> depth > 0 && fieldsLeft > 0 || !isComposite(each))
                .toList();
        if (fields.isEmpty()) {
            return null;
        }
        GraphQLFieldDefinition field = dice.one(fields);
        return built(fitting(type, field, arguments.of(field), position), field, position, depth);
    }

    /** Two of the introspection's own root fields. */
    Selection<?> introspection(GraphQLObjectType query, int depth) {
        fieldsLeft = 12;
        GraphQLFieldDefinition field = dice.chance(30)
                ? schema.getIntrospectionSchemaFieldDefinition()
                : schema.getIntrospectionTypeFieldDefinition();
        Use use = Use.of(query, "about" + aliases++, field, arguments.of(field));
        return built(use, field, new Position(), depth);
    }

    private Selection<?> built(Use use, GraphQLFieldDefinition field, Position position, int depth) {
        return built(use, field, position, List.of(), depth);
    }

    private Selection<?> built(Use use, GraphQLFieldDefinition field, Position position, List<Step> way, int depth) {
        fieldsLeft--;
        Position below = position.enter(use);
        var built = use.field().directives(way.isEmpty() ? arguments.directives() : List.of());
        if (isComposite(field)) {
            GraphQLCompositeType inner = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(field.getType());
            int count = dice.between(1, depth > 2 ? 4 : 6);
            built.selectionSet(selections(inner, below, way, depth - 1, count));
        }
        return built.build();
    }

    /** With an alias where the field's own name is taken, and sometimes where it is not. */
    private Use fitting(
            GraphQLCompositeType type, GraphQLFieldDefinition field, List<Argument> given, Position position) {
        Use use = Use.of(type, dice.chance(18) ? dice.one(ALIASES) : null, field, given);
        return position.allows(use) ? use : Use.of(type, "x" + aliases++, field, given);
    }

    private static boolean isComposite(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType;
    }
}
