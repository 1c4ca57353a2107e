package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long answers may be kept, and how they are known again. */
class CacheHeadersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Buffer BODY = Buffer.buffer("{\"data\":{}}");

    @Test
    void sayHowLongTheAnswerMayBeShownUnasked() {
        assertThat(of(Duration.ofSeconds(25)).cacheControl()).isEqualTo("private, max-age=25");
        assertThat(of(Duration.ofMillis(1_999)).cacheControl()).isEqualTo("private, max-age=1");
        assertThat(CacheHeaders.of(ResponseType.JSON, BODY, Duration.ofSeconds(25), true)
                        .cacheControl())
                .isEqualTo("public, max-age=25");
    }

    /** Asked about every time, and sent again only when it has changed. */
    @Test
    void sayThatItMustBeAskedAbout() {
        assertThat(of(Duration.ZERO).cacheControl()).isEqualTo("private, no-cache");
        assertThat(of(Duration.ofMillis(999)).cacheControl()).isEqualTo("private, no-cache");
        assertThat(of(Duration.ofSeconds(-3)).cacheControl()).isEqualTo("private, no-cache");
    }

    /** Whoever has just changed something would be shown what was kept before, and could not tell. */
    @Test
    void allowNoMoreThanIsConfiguredAndThanTheDataAreFresh() {
        Duration most = Duration.ofSeconds(10);

        assertThat(CacheHeaders.maxAge(Duration.ZERO, NOW.plusSeconds(25), NOW)).isZero();
        assertThat(CacheHeaders.maxAge(most, NOW.plusSeconds(25), NOW)).isEqualTo(most);
        assertThat(CacheHeaders.maxAge(most, NOW.plusSeconds(3), NOW)).isEqualTo(Duration.ofSeconds(3));
        assertThat(CacheHeaders.maxAge(most, null, NOW)).isZero();
    }

    @Test
    void followTheBytesAndTheirType() {
        String tag = of(Duration.ZERO).tag();

        assertThat(tag)
                .matches("\"[\\w-]{22}\"")
                .isEqualTo(of(Duration.ofSeconds(9)).tag());
        assertThat(CacheHeaders.of(ResponseType.JSON, Buffer.buffer("{\"data\":null}"), Duration.ZERO, false)
                        .tag())
                .isNotEqualTo(tag);
        assertThat(CacheHeaders.of(ResponseType.GRAPHQL, BODY, Duration.ZERO, false)
                        .tag())
                .isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", " %s ,\"other\"", "*"})
    void knowTheirAnswerAgain(String ifNoneMatch) {
        CacheHeaders headers = of(Duration.ZERO);

        assertThat(headers.isKnownBy(ifNoneMatch.formatted(headers.tag()))).isTrue();
    }

    @Test
    void doNotKnowAnother() {
        CacheHeaders headers = of(Duration.ZERO);

        assertThat(headers.isKnownBy("")).isFalse();
        assertThat(headers.isKnownBy("\"other\"")).isFalse();
        assertThat(headers.isKnownBy(headers.tag().replace("\"", ""))).isFalse();
    }

    private static CacheHeaders of(Duration maxAge) {
        return CacheHeaders.of(ResponseType.JSON, BODY, maxAge, false);
    }
}
