package io.deliverygraph.sandbox.wix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.Sandbox;
import io.deliverygraph.sandbox.SandboxClient;
import io.deliverygraph.sandbox.SandboxSettings;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error Wix is known to answer, row by row. */
class WixErrorTableTest {

    private static final ErrorScenarios SCENARIOS = new ErrorScenarios();
    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxSettings.defaults());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void answersAsTheTableSays(Row row) {
        BiFunction<SandboxClient, SandboxClient, Reply> scenario = SCENARIOS
                .of(row.method(), row.status(), row.code())
                .orElseThrow(() -> new AssertionError("no request provokes this row"));

        Reply reply = scenario.apply(SandboxClient.onFreshSite(sandbox), SandboxClient.control(sandbox));

        assertThat(reply.status()).isEqualTo(row.status());
        assertThat(reply.text("/message")).isNotEmpty();
        assertThat(reply.at("/details").isObject()).isTrue();
        assertThat(reply.header("x-wix-request-id")).isNotEmpty();
        switch (row.kind()) {
            case "application" -> assertThat(reply.code()).isEqualTo(row.code());
            case "validation" -> assertThat(reply.violations()).isNotEmpty().anyMatch(row::isNamedBy);
            default -> assertThat(reply.at("/details").isEmpty()).isTrue();
        }
    }

    static Stream<Row> rows() throws IOException {
        JsonNode table = new ObjectMapper().readTree(WixErrorTableTest.class.getResourceAsStream("wix-errors.json"));
        return StreamSupport.stream(table.spliterator(), false).map(Row::of).filter(Row::canBeProvoked);
    }

    record Row(String method, int status, String code, String kind) {

        static Row of(JsonNode row) {
            return new Row(
                    row.get("method").asText(),
                    row.get("httpStatus").asInt(),
                    row.get("applicationCode").asText(),
                    row.get("kind").asText());
        }

        /** The published request names a carrier by its app id, so it cannot ask for another one. */
        boolean canBeProvoked() {
            return !code.equals("APP_ID_CANNOT_BE_UPDATED");
        }

        boolean isNamedBy(String violation) {
            return code.equals("null") || violation.endsWith(" OTHER/" + code);
        }
    }
}
