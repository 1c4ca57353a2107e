package io.deliverygraph.graph;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** What is kept of what stores answered, and for how long; the same for every store. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.cache")
public interface CacheConfig {

    /**
     * How long an answer of a store counts as fresh; zero keeps nothing. Set-ups change a few times a day and mostly
     * through us, and a person who changed something at the platform itself looks here within half a minute.
     */
    @DurationMin(message = "must not be less than 0s, which keeps nothing")
    @WithDefault("30s")
    Duration ttl();

    /**
     * How much longer it is served while its store is down; zero never. Longer than most outages of a platform, and
     * short enough that nobody sells by yesterday's rates.
     */
    @DurationMin(message = "must not be less than 0s")
    @WithDefault("10m")
    Duration staleWhileDown();

    /**
     * After a change of ours, how long the store's answers are not kept. A change may still be under way after we
     * stopped waiting for it, 8 s at most, and a removal at Shopify is a job that ends a little later.
     */
    @DurationMin(message = "must not be less than 0s")
    @WithDefault("10s")
    Duration settling();

    /**
     * Profiles, options and the like that are kept in all. One takes some 10 KB with all that is in it, so this is some
     * 200 MB at the very most; a store of a usual size has fifty.
     */
    @Min(1)
    @WithDefault("20000")
    long maxThings();

    /** Bytes of whole answers that are kept, with their questions: about a thousand of the nested ones (30 KB). */
    @Min(0)
    @WithDefault("33554432")
    long answersMaxBytes();

    /**
     * Who sends it in {@code Delivery-Cache-Key}, together with {@code Cache-Control: no-cache}, is answered from the
     * stores themselves. Left out, nobody may: each such request costs the stores' budgets of calls.
     */
    Optional<String> bypassKey();
}
