package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long answers may be kept, and how they are known again. */
class CacheHeadersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Buffer BODY = Buffer.buffer("{\"data\":{}}");

    @Test
    void sayHowLongTheDataIsFresh() {
        assertThat(until(NOW.plusSeconds(25)).cacheControl()).isEqualTo("private, max-age=25");
        assertThat(until(NOW.plusMillis(1_999)).cacheControl()).isEqualTo("private, max-age=1");
        assertThat(CacheHeaders.of(ResponseType.JSON, BODY, NOW.plusSeconds(25), NOW, true)
                        .cacheControl())
                .isEqualTo("public, max-age=25");
    }

    /** Asked about every time, and sent again only when it has changed. */
    @Test
    void sayThatWhatIsNotFreshMustBeAskedAbout() {
        assertThat(until(null).cacheControl()).isEqualTo("private, no-cache");
        assertThat(until(NOW.plusMillis(999)).cacheControl()).isEqualTo("private, no-cache");
        assertThat(until(NOW.minusSeconds(3)).cacheControl()).isEqualTo("private, no-cache");
    }

    @Test
    void followTheBytesAndTheirType() {
        String tag = until(null).tag();

        assertThat(tag).matches("\"[\\w-]{22}\"").isEqualTo(until(NOW).tag());
        assertThat(CacheHeaders.of(ResponseType.JSON, Buffer.buffer("{\"data\":null}"), null, NOW, false)
                        .tag())
                .isNotEqualTo(tag);
        assertThat(CacheHeaders.of(ResponseType.GRAPHQL, BODY, null, NOW, false).tag())
                .isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", " %s ,\"other\"", "*"})
    void knowTheirAnswerAgain(String ifNoneMatch) {
        CacheHeaders headers = until(null);

        assertThat(headers.isKnownBy(ifNoneMatch.formatted(headers.tag()))).isTrue();
    }

    @Test
    void doNotKnowAnother() {
        CacheHeaders headers = until(null);

        assertThat(headers.isKnownBy(null)).isFalse();
        assertThat(headers.isKnownBy("")).isFalse();
        assertThat(headers.isKnownBy("\"other\"")).isFalse();
        assertThat(headers.isKnownBy(headers.tag().replace("\"", ""))).isFalse();
    }

    private static CacheHeaders until(Instant freshUntil) {
        return CacheHeaders.of(ResponseType.JSON, BODY, freshUntil, NOW, false);
    }
}
