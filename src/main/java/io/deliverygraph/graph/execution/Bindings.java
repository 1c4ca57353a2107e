package io.deliverygraph.graph.execution;

import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import io.smallrye.graphql.transformation.Transformer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How every field of every type gets its value, as the engine's model of our classes says. Made once. */
@ApplicationScoped
public class Bindings {

    private final Map<String, Map<String, Fetch>> byType = new HashMap<>();
    private final Map<String, Class<?>> classes = new HashMap<>();

    @Inject
    Bindings(Schema model, GraphQLSchema schema) {
        root(schema.getQueryType().getName(), model.getQueries());
        if (schema.getMutationType() != null) {
            root(schema.getMutationType().getName(), model.getMutations());
        }
        model.getTypes().values().forEach(this::type);
    }

    /** Of anything that has a schema. */
    Bindings(Map<String, Map<String, Fetch>> byType, Map<String, Class<?>> classes) {
        this.byType.putAll(byType);
        this.classes.putAll(classes);
    }

    /** Empty for a field that only the engine knows. */
    Optional<Fetch> of(String typeName, String fieldName) {
        return Optional.ofNullable(byType.getOrDefault(typeName, Map.of()).get(fieldName));
    }

    /** The class of the type's values; empty for a type that only the engine knows. */
    Optional<Class<?>> classOf(String typeName) {
        return Optional.ofNullable(classes.get(typeName));
    }

    private void root(String name, Collection<Operation> operations) {
        Map<String, Fetch> fields = new HashMap<>();
        operations.forEach(
                operation -> resolver(operation, false).ifPresent(fetch -> fields.put(operation.getName(), fetch)));
        byType.put(name, fields);
    }

    /** What is worked out comes last: it takes the place of a property with the same name. */
    private void type(Type type) {
        Class<?> owner = ClassloadingService.get().loadClass(type.getClassName());
        Map<String, Fetch> fields = new HashMap<>();
        type.getFields().values().forEach(field -> fields.put(field.getName(), property(owner, field)));
        type.getOperations().values().forEach(operation -> put(fields, operation, false));
        type.getBatchOperations().values().forEach(operation -> put(fields, operation, true));
        byType.put(type.getName(), fields);
        classes.put(type.getName(), owner);
    }

    private static void put(Map<String, Fetch> fields, Operation operation, boolean batched) {
        fields.remove(operation.getName());
        resolver(operation, batched).ifPresent(fetch -> fields.put(operation.getName(), fetch));
    }

    /** Only what returns a {@code Uni}: everything else stays with the engine. */
    private static Optional<Fetch> resolver(Operation operation, boolean batched) {
        Method method = new OperationInvoker(operation).getMethod();
        if (method.getReturnType() != Uni.class || changes(operation)) {
            return Optional.empty();
        }
        Object bean = Arc.container().instance(method.getDeclaringClass()).get();
        return Optional.of(new ResolverMethod(bean, method, operation, batched));
    }

    private static Fetch property(Class<?> owner, Field field) {
        Function<Object, Object> plain = Accessors.of(accessor(owner, field));
        return new Fetch.Property(changes(field) ? plain.andThen(changed(field)) : plain);
    }

    private static Method accessor(Class<?> owner, Field field) {
        try {
            return owner.getMethod(field.getMethodName());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the engine turns the value into something else before the scalar sees it, such as a date into a text. */
    private static boolean changes(Field field) {
        boolean scalar = field.getReference().getType() == ReferenceType.SCALAR
                && !field.getReference()
                        .getClassName()
                        .equals(field.getReference().getGraphQLClassName());
        return scalar && Transformer.transformer(field) != null
                || field.isAdaptingWith()
                || field.isAdaptingTo()
                || field.hasWrapper() && field.getWrapper().isMap();
    }

    private static Function<Object, Object> changed(Field field) {
        FieldHelper change = new FieldHelper(field);
        return value -> {
            try {
                return change.transformOrAdaptResponse(value, null);
            } catch (AbstractDataFetcherException unfit) {
                throw new IllegalStateException(unfit);
            }
        };
    }
}
