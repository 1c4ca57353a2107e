package io.deliverygraph.sandbox.shopify.hook;

import java.time.Duration;

/**
 * How webhooks are sent.
 *
 * @param local whether they may go to addresses of this machine, by plain HTTP too (Shopify contract 9.3, W8)
 * @param secret the app's client secret, which signs every body
 * @param retryDelay before the first further try, doubled before each next one: Shopify spreads its eight tries over
 *     four hours, a sandbox over minutes (W4)
 */
public record HookSettings(boolean local, String secret, Duration retryDelay) {

    /** HTTPS to the outside only, a secret that is none, first retry after a second. */
    public static final HookSettings DEFAULTS = new HookSettings(false, "sandbox-secret", Duration.ofSeconds(1));

    public HookSettings withLocal() {
        return new HookSettings(true, secret, retryDelay);
    }

    public HookSettings withSecret(String newSecret) {
        return new HookSettings(local, newSecret, retryDelay);
    }

    public HookSettings withRetryDelay(Duration delay) {
        return new HookSettings(local, secret, delay);
    }
}
