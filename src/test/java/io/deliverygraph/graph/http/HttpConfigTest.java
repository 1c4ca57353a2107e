package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.PlainValidation;
import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times that no timer takes are refused at the start. */
class HttpConfigTest {

    @Test
    void needsSomeTimeToAnswerIn() throws ReflectiveOperationException {
        assertThat(violations("deadline", Duration.ofMillis(1))).isEmpty();
        assertThat(violations("deadline", Duration.ofNanos(999_999)))
                .containsExactly("must be at least 1ms, as 30s is: no request can be answered in no time");
        assertThat(violations("deadline", Duration.ofSeconds(-1))).hasSize(1);
    }

    @Test
    void mayDoWithoutGrace() throws ReflectiveOperationException {
        assertThat(violations("grace", Duration.ZERO)).isEmpty();
        assertThat(violations("grace", Duration.ofMillis(-1)))
                .containsExactly("must not be less than 0s, which tells callers at once that their time is over");
    }

    private static List<String> violations(String property, Duration value) throws ReflectiveOperationException {
        Method method = HttpConfig.class.getDeclaredMethod(property);
        return PlainValidation.VALIDATOR
                .forExecutables()
                .validateReturnValue(new PlainTimes("30s", "2s"), method, value)
                .stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
