package io.deliverygraph.graph.execution;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields of which types answers have held. What answers do not tell the type of is not counted. */
final class Reached {

    private final GraphQLSchema schema;
    private final Set<String> fields = new TreeSet<>();

    Reached(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Like {@code Store.name}, of all object types of the schema that are not about the schema itself. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        types().forEach(type -> type.getFields().forEach(field -> missing.add(type.getName() + '.' + field.getName())));
        missing.removeAll(fields);
        return missing;
    }

    Set<String> missingTypes() {
        return types().map(GraphQLObjectType::getName)
                .filter(name -> fields.stream().noneMatch(field -> field.startsWith(name + '.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<GraphQLObjectType> types() {
        return new Types(schema)
                .composite().stream()
                        .filter(GraphQLObjectType.class::isInstance)
                        .map(GraphQLObjectType.class::cast);
    }

    void note(Operation operation, JsonNode data) {
        Document document = operation.document().document();
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        GraphQLObjectType root = operation.isQuery() ? schema.getQueryType() : schema.getMutationType();
        note(data, root, List.of(operation.definition().getSelectionSet()), fragments);
    }

    private void note(
            JsonNode value, GraphQLType type, List<SelectionSet> asked, Map<String, FragmentDefinition> fragments) {
        if (value.isArray()) {
            value.forEach(element -> note(element, type, asked, fragments));
            return;
        }
        GraphQLObjectType concrete = type instanceof GraphQLObjectType object ? object : told(value, asked);
        if (!value.isObject() || concrete == null) {
            return;
        }
        Map<String, List<Field>> merged = new LinkedHashMap<>();
        asked.forEach(set -> merge(set, concrete, fragments, merged));
        merged.forEach((key, same) -> {
            if (value.has(key) && !same.get(0).getName().startsWith("__")) {
                noteField(value.get(key), concrete, same, fragments);
            }
        });
    }

    private void noteField(
            JsonNode value, GraphQLObjectType concrete, List<Field> same, Map<String, FragmentDefinition> fragments) {
        GraphQLFieldDefinition field = concrete.getField(same.get(0).getName());
        fields.add(concrete.getName() + '.' + field.getName());
        GraphQLOutputType type = field.getType();
        List<SelectionSet> below = same.stream()
                .map(Field::getSelectionSet)
                .filter(set -> set != null)
                .toList();
        note(value, GraphQLTypeUtil.unwrapAll(type), below, fragments);
    }

    /** Only a type name that stands there for every type can be relied on. */
    private GraphQLObjectType told(JsonNode value, List<SelectionSet> asked) {
        return asked.stream()
                .flatMap(set -> set.getSelectionsOfType(Field.class).stream())
                .filter(field -> field.getName().equals("__typename") && value.has(field.getResultKey()))
                .map(field ->
                        schema.getObjectType(value.get(field.getResultKey()).asText()))
                .findFirst()
                .orElse(null);
    }

    private void merge(
            SelectionSet set,
            GraphQLObjectType concrete,
            Map<String, FragmentDefinition> fragments,
            Map<String, List<Field>> merged) {
        set.getSelections().forEach(selection -> {
            if (selection instanceof Field field) {
                merged.computeIfAbsent(field.getResultKey(), absent -> new ArrayList<>())
                        .add(field);
            } else if (selection instanceof InlineFragment inline && applies(inline.getTypeCondition(), concrete)) {
                merge(inline.getSelectionSet(), concrete, fragments, merged);
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                if (applies(fragment.getTypeCondition(), concrete)) {
                    merge(fragment.getSelectionSet(), concrete, fragments, merged);
                }
            }
        });
    }

    private boolean applies(TypeName condition, GraphQLObjectType concrete) {
        return condition == null
                || condition.getName().equals(concrete.getName())
                || schema.getType(condition.getName()) instanceof GraphQLInterfaceType shared
                        && schema.isPossibleType(shared, concrete);
    }
}
