package io.deliverygraph.sandbox.shopify.plan;

import io.deliverygraph.sandbox.shopify.value.Gid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An input object as the GraphQL engine hands it over, and where it stands among the arguments. Enums come as names.
 * Numbers come as any {@link Number} or as text, times as {@link Instant}, {@link OffsetDateTime} or text. Null counts
 * as absent except for {@link #names}.
 *
 * @param path from the argument on, list positions as strings
 */
record Sent(Map<?, ?> values, List<String> path) {

    /** The arguments of a field; their paths start with the argument's name. */
    static Sent arguments(Map<String, Object> arguments) {
        return new Sent(arguments, List.of());
    }

    /** The path of something below this object. */
    List<String> at(String... more) {
        return Stream.concat(path.stream(), Stream.of(more)).toList();
    }

    /** Whether the caller wrote this field at all, be it as null. */
    boolean names(String name) {
        return values.containsKey(name);
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    Optional<String> text(String name) {
        return value(name).map(Object::toString);
    }

    /** A list of texts; empty if absent. */
    List<String> texts(String name) {
        return items(name).stream().map(Object::toString).toList();
    }

    /**
     * Ids of one type; none if absent.
     *
     * @throws io.deliverygraph.sandbox.shopify.value.Refused if one is of another type
     */
    List<String> ids(String type, String name) {
        return texts(name).stream().map(id -> Gid.need(type, id)).toList();
    }

    /**
     * An id of one type.
     *
     * @throws io.deliverygraph.sandbox.shopify.value.Refused if it is of another type
     */
    Optional<String> id(String type, String name) {
        return text(name).map(id -> Gid.need(type, id));
    }

    Optional<BigDecimal> decimal(String name) {
        return text(name).map(BigDecimal::new);
    }

    /** A whole number; empty as well if it needs more than 32 bits. */
    Optional<Integer> integer(String name) {
        return decimal(name)
                .map(BigDecimal::toBigIntegerExact)
                .filter(whole -> whole.bitLength() < Integer.SIZE)
                .map(BigInteger::intValue);
    }

    /** A time, cut to the second as Shopify does (Shopify contract 1.2). */
    Optional<Instant> instant(String name) {
        return value(name).map(Sent::instant).map(time -> time.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Instant instant(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        return value instanceof OffsetDateTime time
                ? time.toInstant()
                : OffsetDateTime.parse(value.toString()).toInstant();
    }

    Optional<Sent> object(String name) {
        return value(name).map(value -> new Sent((Map<?, ?>) value, at(name)));
    }

    /** The objects of a list; none if absent. */
    List<Sent> objects(String name) {
        List<?> items = items(name);
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Sent((Map<?, ?>) items.get(index), at(name, Integer.toString(index))))
                .toList();
    }

    private Optional<Object> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private List<?> items(String name) {
        return value(name)
                .<List<?>>map(value -> value instanceof List<?> list ? new ArrayList<>(list) : List.of(value))
                .orElse(List.of());
    }
}
