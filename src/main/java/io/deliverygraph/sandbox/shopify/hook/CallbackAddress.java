package io.deliverygraph.sandbox.shopify.hook;

import io.deliverygraph.sandbox.shopify.value.Mistake;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses may be subscribed (Shopify contract 9.3, W8). */
final class CallbackAddress {

    private static final List<String> FIELD = List.of("webhookSubscription", "callbackUrl");

    private static final Pattern OF_THIS_MACHINE = Pattern.compile("localhost|127\\..*|\\[::1]|0\\.0\\.0\\.0");

    private static final Pattern INTERNAL = Pattern.compile("10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*"
            + "|169\\.254\\..*|\\[f[cd].*|\\[fe80.*|.*\\.(local|internal|localhost)");

    private static final Pattern SHOPIFY = Pattern.compile("(.*\\.)?(shopify|myshopify)\\.com");

    private CallbackAddress() {}

    /**
     * Lets an address pass.
     *
     * @param localAllowed whether addresses of this machine may be subscribed, by plain HTTP too
     * @throws Mistake if the address may not be subscribed
     */
    static String check(String uri, boolean localAllowed) {
        URI address =
                parsed(uri).filter(parsed -> parsed.getHost() != null).orElseThrow(() -> refused("Address is invalid"));
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean local = OF_THIS_MACHINE.matcher(host).matches();
        if (local && localAllowed && List.of("http", "https").contains(address.getScheme())) {
            return uri;
        }
        if (!"https".equals(address.getScheme())) {
            throw refused("Address protocol " + address.getScheme() + ":// is not supported");
        }
        if (local || INTERNAL.matcher(host).matches()) {
            throw refused("Address cannot be an internal host");
        }
        if (SHOPIFY.matcher(host).matches()) {
            throw refused("Address cannot be a Shopify host");
        }
        return uri;
    }

    private static Optional<URI> parsed(String uri) {
        try {
            return Optional.of(URI.create(uri));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    static Mistake refused(String message) {
        return Mistake.at(FIELD, message);
    }
}
