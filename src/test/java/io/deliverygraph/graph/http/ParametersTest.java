package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request says arrives as it was said. */
class ParametersTest {

    @ParameterizedTest
    @CsvSource({"12.340", "0.1000", "9007199254740993.5", "123456789012345678.0000001"})
    void decimalsKeepEveryDigit(String number) {
        assertThat(variable(number)).isEqualTo(new BigDecimal(number));
    }

    @Test
    void wholeNumbersAreAsLongAsTheyNeedToBe() {
        assertThat(variable("7")).isEqualTo(7);
        assertThat(variable("9007199254740993")).isEqualTo(9007199254740993L);
        assertThat(variable("123456789012345678901")).isEqualTo(new BigInteger("123456789012345678901"));
    }

    @Test
    void listsObjectsAndNullsStayWhatTheyAre() {
        assertThat(variable("{\"a\":[1,null,{\"b\":true}]}"))
                .isEqualTo(Map.of("a", Arrays.asList(1, null, Map.of("b", true))));
        assertThat(variable("null")).isNull();
    }

    @Test
    void textsMayHoldAnything() {
        assertThat(variable("\"Run\\ud83c\\udfc3 🏊 \\ufffd \uFFFD\"")).isEqualTo("Run🏃 🏊 \uFFFD \uFFFD");
    }

    @ParameterizedTest
    @CsvSource({
        "query=a+b%2Bc, a b+c",
        "query=%F0%9F%8F%83, 🏃",
        "query=100%25, 100%",
        "query=100%, 100%",
        "query=%zz, %zz",
        "query=a=b, a=b",
        "que%72y=a, a",
        "&&query=a&other=1&other=2, a",
        "query=ü, ü",
    })
    void parametersOfAUrlAreDecodedAsThoseOfAForm(String url, String query) {
        assertThat(((Parameters) FromUrl.of(url)).query()).isEqualTo(query);
    }

    @Test
    void whatIsEmptyInAUrlIsAsGoodAsMissing() {
        assertThat(FromUrl.of("query=a&operationName=&variables=&extensions"))
                .isEqualTo(new Parameters("a", null, null, Map.of(), Map.of()));
        assertThat(FromUrl.of("query=a&operationName=null&variables=null"))
                .isEqualTo(new Parameters("a", null, "null", Map.of(), Map.of()));
    }

    private static Object variable(String json) {
        Buffer body = Buffer.buffer("{\"query\":\"x\",\"variables\":{\"v\":" + json + "}}");
        return ((Parameters) FromBody.of(body)).variables().get("v");
    }
}
