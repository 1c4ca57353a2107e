package io.deliverygraph.operations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.time.DurationMin;

/** The reference of our properties, as our mappings and their comments give it. */
final class ConfigurationReference {

    private static final String SECTION = """

            ### `%s`

            %s

            | property and variable | value | default | meaning |
            | --- | --- | --- | --- |
            %s""";

    private static final Set<String> SECRETS = Set.of("api-key", "app-secret", "access-token", "bypass-key");

    private static final Map<Class<?>, String> WORDS = Map.of(
            Boolean.class, "`true` or `false`",
            Integer.class, "whole number",
            Long.class, "whole number",
            BigDecimal.class, "number",
            Duration.class, "duration",
            URI.class, "address",
            Path.class, "path",
            String.class, "text");

    private final Map<String, String> comments;
    private final Map<String, Property> properties = new TreeMap<>();

    ConfigurationReference() throws IOException, ClassNotFoundException {
        comments = Javadocs.ofSourcesWith("@ConfigMapping(");
        for (String name : comments.keySet()) {
            Class<?> type = name.contains("#")
                    ? Object.class
                    : Class.forName(name, false, getClass().getClassLoader());
            if (type.isAnnotationPresent(ConfigMapping.class)) {
                properties.putAll(ConfigMappings.getProperties(ConfigClass.configClass(type)));
            }
        }
    }

    Map<String, Property> properties() {
        return properties;
    }

    /** Null where it has no comment. */
    String meaning(Property property) {
        Method method = property.getMethod();
        return comments.get(method.getDeclaringClass().getName() + "#" + method.getName());
    }

    /** A section with a table for each part of the service. */
    String text() {
        Map<String, Map<String, Property>> groups = new TreeMap<>();
        properties.forEach((name, property) -> groups.computeIfAbsent(
                        name.substring(0, name.lastIndexOf('.')), group -> new TreeMap<>())
                .put(name, property));
        return groups.entrySet().stream()
                .map(group -> section(group.getKey(), group.getValue()))
                .collect(Collectors.joining());
    }

    private String section(String group, Map<String, Property> members) {
        Class<?> type = members.values().iterator().next().getMethod().getDeclaringClass();
        return SECTION.formatted(
                shown(group),
                comments.get(type.getName()),
                members.entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .collect(Collectors.joining()));
    }

    private String row(String name, Property property) {
        return "| `%s`<br>`%s` | %s | %s | %s |\n"
                .formatted(
                        shown(name),
                        UnknownVariable.variable(name.replace("*", "KEY")).replace("_KEY_", "_<KEY>_"),
                        value(name, property),
                        property.hasDefaultValue() ? "`" + property.getDefaultValue() + "`" : "",
                        String.valueOf(meaning(property)).replace("|", "\\|"));
    }

    private static String shown(String name) {
        return name.replace("*", "<key>");
    }

    private static String value(String name, Property property) {
        String secret = SECRETS.contains(name.substring(name.lastIndexOf('.') + 1)) ? ", secret" : "";
        return words(KnownProperty.of(property).type()) + limits(property.getMethod()) + secret;
    }

    private static String words(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(each ->
                                "`" + each.toString().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
                        .collect(Collectors.joining(", "))
                : WORDS.getOrDefault(type, type.getSimpleName());
    }

    private static String limits(Method method) {
        StringBuilder limits = new StringBuilder();
        Optional.ofNullable(method.getAnnotation(Min.class))
                .ifPresent(min -> limits.append(", ").append(min.value()).append(" or more"));
        Optional.ofNullable(method.getAnnotation(Max.class))
                .ifPresent(max -> limits.append(", ").append(max.value()).append(" at most"));
        Optional.ofNullable(method.getAnnotation(DurationMin.class))
                .ifPresent(min -> limits.append(", ").append(shortest(min)).append(" or more"));
        Optional.ofNullable(method.getAnnotation(Pattern.class))
                .ifPresent(pattern -> limits.append(", ").append(pattern.message()));
        return limits.toString();
    }

    private static String shortest(DurationMin min) {
        Duration shortest = Duration.ofDays(min.days())
                .plusHours(min.hours())
                .plusMinutes(min.minutes())
                .plusSeconds(min.seconds())
                .plusMillis(min.millis())
                .plusNanos(min.nanos());
        return shortest.toMillis() % 1000 == 0 ? shortest.toSeconds() + "s" : shortest.toMillis() + "ms";
    }
}
