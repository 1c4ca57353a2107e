package io.deliverygraph.sandbox.shopify.engine;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import io.deliverygraph.sandbox.shopify.value.Decimals;
import io.deliverygraph.sandbox.shopify.value.Gid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The scalars of Shopify contract 1.2, and ids that have to be global ids (1.1). */
final class Scalars {

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                scalar("Decimal", Scalars::decimal, value -> Decimals.normal(new BigDecimal(value.toString()))),
                scalar("Money", Scalars::decimal, value -> Decimals.price(new BigDecimal(value.toString()))),
                scalar("DateTime", Scalars::time, Scalars::writtenTime),
                scalar("URL", Scalars::address, Object::toString),
                scalar("ID", Scalars::id, Object::toString),
                scalar("Int", Scalars::whole, value -> value));
    }

    /** Text or number in, exact number inside. */
    private static Object decimal(Object value) {
        return new BigDecimal(value.toString().strip());
    }

    private static Object time(Object value) {
        return OffsetDateTime.parse(text(value)).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String writtenTime(Object value) {
        Instant time = value instanceof Instant instant ? instant : Instant.parse(value.toString());
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Object address(Object value) {
        return URI.create(text(value)).toString();
    }

    private static Object id(Object value) {
        return Gid.read(text(value))
                .map(gid -> value)
                .orElseThrow(() -> new IllegalArgumentException("Invalid global id '" + value + "'"));
    }

    /** Numbers beyond 32 bits pass: for Shopify they are a business error where they stand (S13). */
    private static Object whole(Object value) {
        if (!(value instanceof Number)) {
            throw new IllegalArgumentException("Could not coerce value " + value + " to Int");
        }
        BigInteger number = new BigDecimal(value.toString()).toBigIntegerExact();
        return number.bitLength() < Integer.SIZE ? (Object) number.intValue() : number;
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("Could not coerce value " + value + " to a string");
    }

    private static GraphQLScalarType scalar(String name, Function<Object, Object> read, Function<Object, ?> write) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new ByFunction(name, read, write))
                .build();
    }

    private record ByFunction(String name, Function<Object, Object> read, Function<Object, ?> write)
            implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return write.apply(value);
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            try {
                return read.apply(value);
            } catch (RuntimeException unreadable) {
                throw new CoercingParseValueException(explanation(value, unreadable), unreadable);
            }
        }

        @Override
        public Object parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object value = plain(literal);
            try {
                return read.apply(value);
            } catch (RuntimeException unreadable) {
                throw new CoercingParseLiteralException(explanation(value, unreadable), unreadable);
            }
        }

        private String explanation(Object value, RuntimeException unreadable) {
            return unreadable.getClass() == IllegalArgumentException.class
                    ? unreadable.getMessage()
                    : "Could not coerce value " + value + " to " + name;
        }

        private static Object plain(Value<?> literal) {
            if (literal instanceof StringValue text) {
                return text.getValue();
            }
            if (literal instanceof IntValue whole) {
                return whole.getValue();
            }
            return literal instanceof FloatValue fraction ? fraction.getValue() : literal;
        }
    }
}
