package io.deliverygraph.testing;

import io.deliverygraph.graph.CacheConfig;
import java.time.Duration;
import java.util.Optional;

/** The settings of caching as they are by default, with what a test changes. */
public record CacheSettings(
        Duration ttl,
        Duration staleWhileDown,
        Duration settling,
        long maxThings,
        long answersMaxBytes,
        Optional<String> bypassKey)
        implements CacheConfig {

    public static final CacheSettings DEFAULTS = new CacheSettings(
            Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofSeconds(10), 20_000, 32 << 20, Optional.empty());

    public CacheSettings withTtl(Duration other) {
        return new CacheSettings(other, staleWhileDown, settling, maxThings, answersMaxBytes, bypassKey);
    }

    public CacheSettings withStaleWhileDown(Duration other) {
        return new CacheSettings(ttl, other, settling, maxThings, answersMaxBytes, bypassKey);
    }

    public CacheSettings withMaxThings(long other) {
        return new CacheSettings(ttl, staleWhileDown, settling, other, answersMaxBytes, bypassKey);
    }

    public CacheSettings withAnswersMaxBytes(long other) {
        return new CacheSettings(ttl, staleWhileDown, settling, maxThings, other, bypassKey);
    }

    public CacheSettings withBypassKey(String other) {
        return new CacheSettings(ttl, staleWhileDown, settling, maxThings, answersMaxBytes, Optional.of(other));
    }
}
