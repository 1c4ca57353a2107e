package io.deliverygraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of {@code docs/examples} does what it says, from the seed data on. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class ExamplesTest {

    /** What a value stands for that comes from an operation before: {@code answer of AddRegion: a.b.c}. */
    private static final String FROM_ANSWER = "answer of ";

    /** What the sandbox calls a read: of Wix, and of Shopify. */
    private static final String READS =
            "(query|get|list).*|deliveryProfiles|sellingPlanGroups|nodes|carrierServices|locationsAvailable.*";

    /** Changes whose answer needs nothing read again here, and the one that looks through all profiles for a row. */
    private static final List<String> FOUND_EARLY = List.of("RemoveCarrier", "Unlink", "SwitchRow");

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<Example> examples() {
        return Example.all().stream();
    }

    static Stream<Example> mutations() {
        return examples().filter(example -> example.document().contains("$dryRun"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void worksFromTheSeedData(Example example) {
        Map<String, JsonPath> answers = new HashMap<>();
        for (OperationDefinition operation : example.operations()) {
            Object variables = filled(example.variables().getOrDefault(operation.getName(), Map.of()), answers);
            long before = calls();
            JsonPath answer = Graph.operation(example.document(), operation.getName(), (Map<?, ?>) variables);
            assertCost(example, operation.getName(), answer, calls() - before);
            assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
            assertThat(userErrors(answer)).as(answer.prettify()).isEmpty();
            answers.put(operation.getName(), answer);
        }
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void forwardsNothingOnADryRun(Example example) {
        String operation = example.operations().get(0).getName();
        Map<String, Object> variables = new TreeMap<>(example.variables().get(operation));
        variables.put("dryRun", true);

        JsonPath answer = Graph.operation(example.document(), operation, variables);

        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        assertThat(userErrors(answer)).as(answer.prettify()).isEmpty();
        assertThat(SandboxControl.calls().keySet()).allMatch(call -> call.matches(READS));
    }

    /**
     * Never more calls than were worked out before; for most of ours as many, where nothing is kept of earlier ones.
     */
    private static void assertCost(Example example, String name, JsonPath answer, long calls) {
        long told = answer.getLong("extensions.cost.upstreamCalls");
        assertThat(calls).as(example + " " + name).isLessThanOrEqualTo(told);
        if (nothingIsKept() && !FOUND_EARLY.contains(name)) {
            assertThat(calls).as(example + " " + name).isEqualTo(told);
        }
    }

    private static boolean nothingIsKept() {
        return ConfigProvider.getConfig()
                .getValue("delivery.cache.ttl", Duration.class)
                .isZero();
    }

    private static long calls() {
        return SandboxControl.calls().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static List<?> userErrors(JsonPath answer) {
        return answer.getMap("data").values().stream()
                .filter(Map.class::isInstance)
                .map(payload -> ((Map<?, ?>) payload).get("userErrors"))
                .filter(List.class::isInstance)
                .flatMap(errors -> ((List<?>) errors).stream())
                .toList();
    }

    private static Object filled(Object value, Map<String, JsonPath> answers) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> filled = new HashMap<>();
            map.forEach((key, inner) -> filled.put(key, filled(inner, answers)));
            return filled;
        }
        if (value instanceof String text && text.startsWith(FROM_ANSWER)) {
            String[] parts = text.substring(FROM_ANSWER.length()).split(": ");
            return answers.get(parts[0]).getString("data." + parts[1]);
        }
        return value;
    }
}
