package io.deliverygraph.platform.shopify;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of Shopify's schema that the stand-in serves, and what a document costs by the published prices. */
final class AdminSchema {

    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl()));

    private AdminSchema() {}

    /** What is wrong with a document. */
    static List<String> errors(String document) {
        return new Validator()
                .validateDocument(SCHEMA, new Parser().parseDocument(document), Locale.ENGLISH).stream()
                        .map(ValidationError::getMessage)
                        .toList();
    }

    /**
     * What it asks for at most: an object one point, a connection as many of what it holds as its page takes, a
     * mutation ten or, where it is known, what was recorded (Shopify contract 1.4). Plain lists count once.
     */
    static int price(String text, Map<String, ?> variables) {
        Document document = new Parser().parseDocument(text);
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        boolean mutation = operation.getOperation() == OperationDefinition.Operation.MUTATION;
        GraphQLCompositeType root = mutation ? SCHEMA.getMutationType() : SCHEMA.getQueryType();
        int extra = !mutation ? 0 : text.contains("deliveryProfileUpdate") ? 100 : 10;
        return extra + new Pricing(document, operation, variables).of(operation.getSelectionSet(), root);
    }

    private record Pricing(Document document, OperationDefinition operation, Map<String, ?> variables) {

        int of(SelectionSet selections, GraphQLCompositeType on) {
            int sum = 0;
            int dearest = 0;
            for (Selection<?> selection : selections.getSelections()) {
                if (selection instanceof Field field) {
                    sum += of(field, on);
                } else if (selection instanceof FragmentSpread spread) {
                    FragmentDefinition fragment = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                            .filter(each -> each.getName().equals(spread.getName()))
                            .findFirst()
                            .orElseThrow();
                    sum += of(
                            fragment.getSelectionSet(),
                            type(fragment.getTypeCondition().getName()));
                } else if (selection instanceof InlineFragment inline) {
                    int price = of(
                            inline.getSelectionSet(),
                            type(inline.getTypeCondition().getName()));
                    dearest = Math.max(dearest, price);
                }
            }
            return sum + dearest;
        }

        private int of(Field field, GraphQLCompositeType on) {
            if (field.getSelectionSet() == null) {
                return 0;
            }
            GraphQLNamedOutputType type =
                    (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(((GraphQLFieldsContainer) on)
                            .getFieldDefinition(field.getName())
                            .getType());
            return type.getName().endsWith("Connection")
                    ? 1 + ofConnection(field, (GraphQLCompositeType) type)
                    : 1 + of(field.getSelectionSet(), (GraphQLCompositeType) type);
        }

        /** Its page's info once, and what it holds as often as the page takes. */
        private int ofConnection(Field connection, GraphQLCompositeType type) {
            return connection.getSelectionSet().getSelectionsOfType(Field.class).stream()
                    .mapToInt(part -> part.getName().equals("pageInfo") ? 1 : page(connection) * of(part, type))
                    .sum();
        }

        private int page(Field connection) {
            return connection.getArguments().stream()
                    .filter(argument -> argument.getName().equals("first"))
                    .map(Argument::getValue)
                    .mapToInt(value -> value instanceof IntValue number
                            ? number.getValue().intValue()
                            : number(((VariableReference) value).getName()))
                    .findFirst()
                    .orElseThrow();
        }

        private int number(String variable) {
            if (variables.get(variable) instanceof Integer given) {
                return given;
            }
            return operation.getVariableDefinitions().stream()
                    .filter(definition -> definition.getName().equals(variable))
                    .map(definition ->
                            ((IntValue) definition.getDefaultValue()).getValue().intValue())
                    .findFirst()
                    .orElseThrow();
        }

        private static GraphQLCompositeType type(String name) {
            return (GraphQLCompositeType) SCHEMA.getType(name);
        }
    }

    private static String sdl() {
        try (InputStream file =
                AdminSchema.class.getResourceAsStream("/io/deliverygraph/sandbox/shopify/admin-2026-07.graphqls")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
