package io.deliverygraph.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The types that the engine finds when it walks from our resolvers, as far as our rules look at them. */
public final class TypesOfTheGraph {

    private final List<Class<?>> ours;
    private final Set<Class<?>> inputs = new LinkedHashSet<>();
    private final Set<Class<?>> outputs = new LinkedHashSet<>();

    private TypesOfTheGraph(JavaClasses ours) {
        this.ours = ours.stream()
                .filter(type -> type.isRecord() || type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        ours.stream()
                .filter(type -> type.isAnnotatedWith(GraphQLApi.class))
                .flatMap(type -> Stream.of(type.reflect().getDeclaredMethods()))
                .filter(TypesOfTheGraph::resolves)
                .forEach(this::walk);
    }

    public static TypesOfTheGraph of(JavaClasses ours) {
        return new TypesOfTheGraph(ours);
    }

    /** Our records and interfaces that the graph answers with. */
    public List<Class<?>> outputs() {
        return outputs.stream().filter(ours::contains).toList();
    }

    /** Every type that stands anywhere in an input or an output, our own and the JDK's. */
    public Set<Class<?>> mentioned() {
        Set<Class<?>> all = new LinkedHashSet<>(inputs);
        all.addAll(outputs);
        return all;
    }

    private static boolean resolves(Method method) {
        return method.isAnnotationPresent(Query.class)
                || method.isAnnotationPresent(Mutation.class)
                || Stream.of(method.getParameters()).anyMatch(each -> each.isAnnotationPresent(Source.class));
    }

    private void walk(Method resolver) {
        walk(resolver.getGenericReturnType(), outputs);
        for (Parameter parameter : resolver.getParameters()) {
            boolean source = parameter.isAnnotationPresent(Source.class);
            walk(parameter.getParameterizedType(), source ? outputs : inputs);
        }
    }

    private void walk(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(each -> walk(each, seen));
            walk(generic.getRawType(), seen);
        }
        if (!(type instanceof Class<?> known) || !seen.add(known) || !ours.contains(known)) {
            return;
        }
        Stream.of(known.getDeclaredMethods())
                .filter(each -> isField(each, known))
                .forEach(each -> walk(each.getGenericReturnType(), seen));
        Stream.of(known.getInterfaces()).filter(ours::contains).forEach(each -> walk(each, seen));
        ours.stream()
                .filter(each -> each.isRecord() && known.isAssignableFrom(each))
                .forEach(each -> walk(each, seen));
    }

    /** What the engine takes as a field: a component of a record, an abstract accessor of an interface. */
    private static boolean isField(Method method, Class<?> owner) {
        boolean accessor = owner.isRecord()
                ? Stream.of(owner.getRecordComponents())
                        .anyMatch(each -> each.getAccessor().equals(method))
                : method.getParameterCount() == 0 && !method.isDefault();
        return accessor && !method.isAnnotationPresent(Ignore.class);
    }
}
