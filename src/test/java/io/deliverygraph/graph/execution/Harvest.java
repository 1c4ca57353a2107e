package io.deliverygraph.graph.execution;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What there is to start from: a look around in all stores, and the documents that we show. */
final class Harvest {

    /** All stores. */
    private static final String STORES = "{ stores { __typename id key } }";

    /** Everything of one store that has an id, with its type; nothing of a store that cannot answer. */
    private static final String LOOK_AROUND = """
            query($id: ID!) {
              store(id: $id) {
                __typename id name currencyCode
                installedCarriers { __typename id }
                deliveryProfiles {
                  pageInfo { endCursor startCursor }
                  nodes {
                    __typename id name revision
                    regions { __typename id name destinations { countryCode subdivisions } }
                    ... on WixDeliveryProfile { carrierTables { rows { __typename id } } }
                    ... on ShopifyDeliveryProfile {
                      originGroups { __typename id origins { __typename id } }
                      items { pageInfo { endCursor } nodes { productId title variantIds } }
                      sellingPlanGroups {
                        __typename id name merchantCode
                        plans { __typename id name }
                        items { nodes { productId title variantIds } }
                      }
                    }
                  }
                }
                shippingOptions {
                  pageInfo { endCursor }
                  nodes { __typename id title estimatedDeliveryTime ... on WixShippingOption { revision category } }
                }
              }
            }""";

    /** Some of the examples take a value from an answer before. */
    private static final String FROM_ANSWER = "answer of ";

    private static final Pattern IN_README = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);
    private static final Path EXAMPLES = Path.of("docs", "examples");

    /** One document that we show, with what its operations are sent. */
    record Shown(String name, String document, Map<String, Map<String, Object>> variables) {

        List<OperationDefinition> operations() {
            return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class);
        }

        Map<String, Object> sent(OperationDefinition operation) {
            return variables.getOrDefault(String.valueOf(operation.getName()), Map.of());
        }

        /** @param answers of the operations before, by their names */
        Asked asked(OperationDefinition operation, Function<String, JsonNode> answers) {
            Map<String, Object> filled = new LinkedHashMap<>();
            sent(operation).forEach((name, value) -> filled.put(name, filled(value, answers)));
            return new Asked(document, operation.getName(), filled);
        }

        private static Object filled(Object value, Function<String, JsonNode> answers) {
            if (value instanceof Map<?, ?> map) {
                Map<Object, Object> filled = new LinkedHashMap<>();
                map.forEach((key, inner) -> filled.put(key, filled(inner, answers)));
                return filled;
            }
            if (value instanceof String text && text.startsWith(FROM_ANSWER)) {
                String[] parts = text.substring(FROM_ANSWER.length()).split(": ");
                return JsonPath.from(answers.apply(parts[0]).toString()).getString(parts[1]);
            }
            return value;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Harvest() {}

    /** Those of {@code docs/examples} and of the README. */
    static List<Shown> shown() {
        List<Shown> shown = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".graphql")) {
                    shown.add(example(file));
                }
            }
            IN_README
                    .matcher(Files.readString(Path.of("README.md")))
                    .results()
                    .forEach(match -> shown.add(new Shown("README " + match.start(), match.group(1), Map.of())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return shown;
    }

    /** Those whose name begins so. */
    static List<Shown> shown(String name) {
        return shown().stream().filter(each -> each.name().startsWith(name)).toList();
    }

    private static Shown example(Path file) throws IOException {
        Path variables = Path.of(file.toString().replace(".graphql", ".variables.json"));
        String json = Files.exists(variables) ? Files.readString(variables) : "{}";
        return new Shown(
                file.getFileName().toString(),
                Files.readString(file),
                new ObjectMapper().readValue(json, new TypeReference<>() {}));
    }

    /** What the stores have now, and what our examples send. */
    static KnownValues known(GraphQLSchema schema, BothPaths paths) {
        KnownValues known = new KnownValues(schema);
        JsonNode stores =
                paths.answerOfEngine(new Asked(STORES, null, Map.of())).data();
        known.learn(stores);
        stores.findValuesAsText("id")
                .forEach(id -> known.learn(paths.answerOfEngine(new Asked(LOOK_AROUND, null, Map.of("id", id)))
                        .data()));
        teach(known);
        return known;
    }

    /** Whole inputs, by their types. */
    private static void teach(KnownValues known) {
        for (Shown each : shown()) {
            for (OperationDefinition operation : each.operations()) {
                Map<String, Object> sent = each.sent(operation);
                operation.getVariableDefinitions().stream()
                        .filter(declared -> sent.get(declared.getName()) instanceof Map<?, ?> input
                                && !json(input).contains(FROM_ANSWER))
                        .forEach(declared -> known.learn(
                                AstPrinter.printAstCompact(declared.getType()).replace("!", ""),
                                sent.get(declared.getName())));
            }
        }
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
