package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.CacheSettings;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask past the cache: nobody by default, and then only who shows the key and asks for it. */
class CallerTest {

    private static final CacheSettings GUARDED = CacheSettings.DEFAULTS.withBypassKey("a-long-secret");

    @ParameterizedTest
    @ValueSource(strings = {"no-cache", "NO-CACHE", "max-age=0, no-cache"})
    void letsPassWhoShowsTheKeyAndAsksForIt(String wish) {
        assertThat(bypasses(GUARDED, wish, "a-long-secret")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"max-age=0", "no-store", "no-cache-at-all", ""})
    void readsWhatIsKeptForWhoDoesNotAskForIt(String wish) {
        assertThat(bypasses(GUARDED, wish, "a-long-secret")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-long-secre", "a-long-secret-", "A-LONG-SECRET"})
    void refusesAWrongKey(String shown) {
        assertThat(bypasses(GUARDED, "no-cache", shown)).isFalse();
    }

    @Test
    void refusesWithoutAKey() {
        assertThat(PlainCaller.sending(
                                GUARDED, MultiMap.caseInsensitiveMultiMap().add("Cache-Control", "no-cache"))
                        .bypassesCache())
                .isFalse();
    }

    @Test
    void letsNobodyPassWhereNoKeyOrABlankOneIsConfigured() {
        assertThat(bypasses(CacheSettings.DEFAULTS, "no-cache", "")).isFalse();
        assertThat(bypasses(CacheSettings.DEFAULTS.withBypassKey(" "), "no-cache", " "))
                .isFalse();
    }

    @Test
    void letsNobodyPassWhereThereIsNoRequest() {
        assertThat(new Caller(new CurrentVertxRequest(), GUARDED).bypassesCache())
                .isFalse();
    }

    private static boolean bypasses(CacheConfig config, String wish, String key) {
        return PlainCaller.sending(
                        config,
                        MultiMap.caseInsensitiveMultiMap()
                                .add("Cache-Control", wish)
                                .add("Delivery-Cache-Key", key))
                .bypassesCache();
    }
}
