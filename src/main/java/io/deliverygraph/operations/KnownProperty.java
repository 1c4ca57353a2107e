package io.deliverygraph.operations;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.SmallRyeConfig;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * A property that there is.
 *
 * @param type of its value
 * @param standsFor its default; null where it has none
 * @param optional whether it may be left out without having a default
 */
record KnownProperty(Class<?> type, String standsFor, boolean optional) {

    static final Converter<Duration> DURATIONS = new DurationConverter();

    /** What the configuration would take for true; it takes anything else for false, which hides a slip. */
    private static final Set<String> TRUTHS =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "t", "f", "1", "0");

    static KnownProperty of(Property property) {
        Class<?> type = property.isPrimitive()
                ? property.asPrimitive().getBoxType()
                : property.isLeaf() ? property.asLeaf().getValueRawType() : String.class;
        boolean optional = property.isOptional() || property.getMethod().getReturnType() == Optional.class;
        return new KnownProperty(type, property.hasDefaultValue() ? property.getDefaultValue() : null, optional);
    }

    /** What to go on with where the value is wrong: the default, or nothing. */
    String standIn() {
        return standsFor == null ? "" : standsFor;
    }

    /**
     * What is wrong with a value and what to write instead; empty where it can be read. Never holds the value.
     *
     * @param converters has those of every type
     */
    Optional<String> wrong(String value, SmallRyeConfig converters) {
        if (value.isEmpty()) {
            return optional
                    ? Optional.empty()
                    : Optional.of("is empty: " + expected() + ", or leave it out"
                            + (standsFor == null ? "." : " for " + standsFor + "."));
        }
        return readable(value, converters)
                ? Optional.empty()
                : Optional.of("cannot be read: " + expected()
                        + (standsFor == null ? "." : "; left out, it is " + standsFor + "."));
    }

    private boolean readable(String value, SmallRyeConfig converters) {
        if (type == Boolean.class) {
            return TRUTHS.contains(value.toLowerCase(Locale.ROOT));
        }
        Optional<? extends Converter<?>> converter = converters.getConverter(type);
        try {
            return converter.isEmpty() || converter.get().convert(value) != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private String expected() {
        if (type.isEnum()) {
            return "write one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(each ->
                                    each.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "));
        }
        if (type == Boolean.class) {
            return "write true or false";
        }
        if (type == Integer.class || type == Long.class) {
            return "write a whole number such as 10";
        }
        if (type == BigDecimal.class) {
            return "write a number such as 0.5";
        }
        if (type == Duration.class) {
            return "write a duration such as 500ms, 30s or 5m";
        }
        if (type == URI.class) {
            return "write an address such as https://example.com";
        }
        return type == Path.class ? "write the path of a folder" : "write a text";
    }
}
