package io.deliverygraph.sandbox.shopify.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A global id (Shopify contract 1.1): {@code gid://shopify/DeliveryProfile/1}.
 *
 * @param rest what follows the type: a number, a UUID, or either with a query
 */
public record Gid(String type, String rest) {

    private static final String ROOT = "gid://shopify/";
    private static final Pattern FORM = Pattern.compile("gid://shopify/([A-Za-z0-9]+)/([A-Za-z0-9-]+(?:\\?[^\\s#]+)?)");

    /** The id of the n-th thing of a type. */
    public static String of(String type, long number) {
        return ROOT + type + "/" + number;
    }

    public static String of(String type, String rest) {
        return ROOT + type + "/" + rest;
    }

    /** The parts of an id; empty if the text is malformed. */
    public static Optional<Gid> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Gid(form.group(1), form.group(2))) : Optional.empty();
    }

    /** Whether this id names a thing of this type. */
    public static boolean isOf(String type, String id) {
        return read(id).filter(gid -> gid.type().equals(type)).isPresent();
    }

    /** The number inside an id, without its query; zero where an id has none. */
    public static long number(String id) {
        return read(id).map(Gid::rest)
                .map(rest -> rest.split("\\?")[0])
                .filter(rest -> rest.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    /**
     * Makes sure that an id is of the type that is needed.
     *
     * @throws Refused with {@code RESOURCE_NOT_FOUND} if it names a thing of another type (Shopify contract 1)
     */
    public static String need(String type, String id) {
        if (!isOf(type, id)) {
            throw Refused.notFound(id);
        }
        return id;
    }
}
