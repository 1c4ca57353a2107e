package io.deliverygraph.graph.limit;

import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import io.deliverygraph.graph.Reads;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What each field may ask of platforms, as it is written at its resolver. Fields without a resolver ask nothing. */
final class ReadTable {

    private final Map<String, Reading> byField = new HashMap<>();

    private ReadTable() {}

    /** @param resolvers the classes that answer the graph's fields */
    static ReadTable of(Collection<Class<?>> resolvers) {
        ReadTable table = new ReadTable();
        resolvers.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Reads.class))
                .forEach(method -> fieldOf(method)
                        .ifPresent(field -> table.byField.put(field, Reading.of(method.getAnnotation(Reads.class)))));
        return table;
    }

    /** What a field of this type asks, or of an interface of its. */
    Reading of(GraphQLNamedType parent, String field) {
        Reading own = byField.get(parent.getName() + '.' + field);
        if (own != null || !(parent instanceof GraphQLImplementingType type)) {
            return own == null ? Reading.NOTHING : own;
        }
        List<GraphQLNamedOutputType> interfaces = type.getInterfaces();
        return interfaces.stream()
                .flatMap(each -> Optional.ofNullable(byField.get(each.getName() + '.' + field)).stream())
                .findFirst()
                .orElse(Reading.NOTHING);
    }

    /** As the engine names it, such as {@code Query.store}; empty for a method that resolves no field. */
    static Optional<String> fieldOf(Method method) {
        if (method.isAnnotationPresent(Query.class)) {
            return Optional.of(
                    "Query." + named(method.getAnnotation(Query.class).value(), method));
        }
        if (method.isAnnotationPresent(Mutation.class)) {
            return Optional.of(
                    "Mutation." + named(method.getAnnotation(Mutation.class).value(), method));
        }
        return Stream.of(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Source.class))
                .findFirst()
                .map(parameter -> typeOf(parameter) + '.' + method.getName());
    }

    private static String named(String written, Method method) {
        return written.isEmpty() ? method.getName() : written;
    }

    private static String typeOf(Parameter source) {
        Class<?> type = source.getParameterizedType() instanceof ParameterizedType batch
                ? (Class<?>) batch.getActualTypeArguments()[0]
                : source.getType();
        return type.isAnnotationPresent(Name.class)
                ? type.getAnnotation(Name.class).value()
                : type.getSimpleName();
    }
}
