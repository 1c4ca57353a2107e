package io.deliverygraph.sandbox;

import io.deliverygraph.sandbox.shopify.hook.HookSettings;
import io.deliverygraph.sandbox.standin.Seed;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How a sandbox starts.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 picks a free one
 * @param seed what every site holds before the first change
 * @param apiKey the only credential that is accepted (besides tokens issued for it); empty accepts every credential
 * @param callsPerMinute how many calls one site may make in a minute before 429; 0 means no limit
 * @param tokenSeconds how long an issued access token lives
 * @param shopify how strict the stand-in for Shopify is
 * @param clock where every date and every expiry comes from
 */
public record SandboxSettings(
        String host,
        int port,
        Seed seed,
        Optional<String> apiKey,
        int callsPerMinute,
        int tokenSeconds,
        OfShopify shopify,
        Clock clock) {

    /** Wix access tokens live for four hours. */
    private static final int FOUR_HOURS = 4 * 60 * 60;

    /**
     * What only Shopify has.
     *
     * @param accessToken the only access token that is accepted; empty accepts every token that is not blank
     * @param bucket points a shop's bucket holds
     * @param restoreRate points that come back in a second
     * @param removalDelay how long the removal of a profile takes
     * @param hooks how webhooks are sent
     */
    public record OfShopify(
            Optional<String> accessToken, int bucket, int restoreRate, Duration removalDelay, HookSettings hooks) {

        /** Bucket and rate of the recorded development store (Shopify contract 1.4). */
        static final OfShopify DEFAULTS =
                new OfShopify(Optional.empty(), 2000, 100, Duration.ofSeconds(1), HookSettings.DEFAULTS);
    }

    /**
     * A free port on the loopback address, the rich seed, no key, no token, no rate limit at Wix, an ordinary bucket at
     * Shopify, the time of the machine.
     */
    public static SandboxSettings defaults() {
        return new SandboxSettings(
                "127.0.0.1", 0, Seed.DEMO, Optional.empty(), 0, FOUR_HOURS, OfShopify.DEFAULTS, Clock.systemUTC());
    }

    public SandboxSettings withHost(String newHost) {
        return new SandboxSettings(newHost, port, seed, apiKey, callsPerMinute, tokenSeconds, shopify, clock);
    }

    public SandboxSettings withPort(int newPort) {
        return new SandboxSettings(host, newPort, seed, apiKey, callsPerMinute, tokenSeconds, shopify, clock);
    }

    public SandboxSettings withSeed(Seed newSeed) {
        return new SandboxSettings(host, port, newSeed, apiKey, callsPerMinute, tokenSeconds, shopify, clock);
    }

    public SandboxSettings withApiKey(String onlyKey) {
        return new SandboxSettings(
                host, port, seed, Optional.of(onlyKey), callsPerMinute, tokenSeconds, shopify, clock);
    }

    public SandboxSettings withCallsPerMinute(int limit) {
        return new SandboxSettings(host, port, seed, apiKey, limit, tokenSeconds, shopify, clock);
    }

    public SandboxSettings withTokenSeconds(int seconds) {
        return new SandboxSettings(host, port, seed, apiKey, callsPerMinute, seconds, shopify, clock);
    }

    public SandboxSettings withClock(Clock newClock) {
        return new SandboxSettings(host, port, seed, apiKey, callsPerMinute, tokenSeconds, shopify, newClock);
    }

    public SandboxSettings withShopify(OfShopify newShopify) {
        return new SandboxSettings(host, port, seed, apiKey, callsPerMinute, tokenSeconds, newShopify, clock);
    }

    public SandboxSettings withAccessToken(String onlyToken) {
        return withShopify(new OfShopify(
                Optional.of(onlyToken),
                shopify.bucket(),
                shopify.restoreRate(),
                shopify.removalDelay(),
                shopify.hooks()));
    }

    public SandboxSettings withBucket(int points) {
        return withShopify(new OfShopify(
                shopify.accessToken(), points, shopify.restoreRate(), shopify.removalDelay(), shopify.hooks()));
    }

    public SandboxSettings withRestoreRate(int pointsPerSecond) {
        return withShopify(new OfShopify(
                shopify.accessToken(), shopify.bucket(), pointsPerSecond, shopify.removalDelay(), shopify.hooks()));
    }

    public SandboxSettings withRemovalDelay(Duration delay) {
        return withShopify(
                new OfShopify(shopify.accessToken(), shopify.bucket(), shopify.restoreRate(), delay, shopify.hooks()));
    }

    public SandboxSettings withHooks(HookSettings hooks) {
        return withShopify(new OfShopify(
                shopify.accessToken(), shopify.bucket(), shopify.restoreRate(), shopify.removalDelay(), hooks));
    }

    public SandboxSettings withLocalHooks() {
        return withHooks(shopify.hooks().withLocal());
    }
}
