package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "shop-17", "01931b2e-6a1c-7e2b-9d3e-0b1c2d3e4f50", "a.b_c-D"})
    void isTheCallersOwn(String sent) {
        assertThat(RequestId.of(sent)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "line\nbreak",
                "${jndi}",
                "ä",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void isOursWhereALogCouldNotHoldTheCallers(String sent) {
        assertThat(RequestId.of(sent)).matches("[0-9a-f]{16}");
    }

    @Test
    void isOursWhereTheCallerSentNone() {
        assertThat(RequestId.of(null)).matches("[0-9a-f]{16}").isNotEqualTo(RequestId.of(null));
    }
}
