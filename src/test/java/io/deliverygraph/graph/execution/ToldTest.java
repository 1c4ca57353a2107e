package io.deliverygraph.graph.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a difference between two answers, and what does not. */
class ToldTest {

    private static final String DATA = "{\"a\":\"1\",\"b\":{\"c\":1.50,\"d\":[]}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":{\"c\":1.50,\"d\":[]},\"a\":\"1\"}",
                "{\"a\":\"1\",\"b\":{\"c\":1.50}}",
                "{\"a\":\"1\",\"b\":{\"c\":1.5,\"d\":[]}}",
                "{\"a\":1,\"b\":{\"c\":1.50,\"d\":[]}}",
                "{\"a\":\"1\",\"b\":{\"c\":1.50,\"d\":null}}",
                "null"
            })
    void seesDataThatDiffer(String other) {
        assertThat(told(other).differenceTo(told(DATA))).startsWith("data");
    }

    @Test
    void seesAnErrorThatIsForgottenOrElsewhere() {
        assertThat(told(DATA).differenceTo(told(DATA, error("/a", "X")))).startsWith("errors");
        assertThat(told(DATA, error("/b", "X")).differenceTo(told(DATA, error("/a", "X"))))
                .startsWith("errors");
        assertThat(told(DATA, error("/a", "Y")).differenceTo(told(DATA, error("/a", "X"))))
                .startsWith("errors");
        assertThat(told(DATA, error("/a", "X"), error("/a", "X")).differenceTo(told(DATA, error("/a", "X"))))
                .startsWith("errors");
    }

    @Test
    void seesNoDifferenceInSpacesEscapesAndTheOrderOfErrors() {
        Told one = told(DATA, error("/a", "X"), error("/b", "Y"));
        Told other = told(" { \"a\" : \"\\u0031\", \"b\": {\"c\":1.50, \"d\":[]}}", error("/b", "Y"), error("/a", "X"));

        assertThat(one.differenceTo(other)).isNull();
    }

    @Test
    void takesNoObjectThatHasAKeyTwice() {
        assertThatThrownBy(() -> told("{\"a\":1,\"a\":1}")).hasMessageContaining("{\"a\":1,\"a\":1}");
    }

    private static Told told(String data, GraphQLError... errors) {
        return Told.of(new Executed(Buffer.buffer(data), List.of(errors)));
    }

    private static GraphQLError error(String path, String code) {
        return GraphqlErrorBuilder.newError()
                .message("No.")
                .path(ResultPath.parse(path))
                .extensions(Map.of("code", code))
                .build();
    }
}
