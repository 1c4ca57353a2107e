package io.deliverygraph.graph;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What Caffeine looks up by name when a cache is built, by what the cache can do: {@code SS} strong keys and values,
 * {@code MW} a greatest weight, {@code W} an end some time after the write. {@code P…} are their entries. A cache that
 * can do something else needs another row; without it the native executable fails with the first request.
 */
@RegisterForReflection(
        classNames = {
            "com.github.benmanes.caffeine.cache.SSMW",
            "com.github.benmanes.caffeine.cache.PSMW",
            "com.github.benmanes.caffeine.cache.SSMWW",
            "com.github.benmanes.caffeine.cache.PSWMW"
        })
final class CachesByName {

    private CachesByName() {}
}
