package io.deliverygraph.graph.execution;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Function;

/** Makes a function of a method without parameters. */
final class Accessors {

    /** Set by GraalVM inside a native executable, which cannot make classes while it runs. */
    private static final boolean NATIVE = System.getProperty("org.graalvm.nativeimage.imagecode") != null;

    private Accessors() {}

    /** As quick as a call in the source where the machine can make a class for it; by reflection where it cannot. */
    static Function<Object, Object> of(Method method) {
        if (NATIVE) {
            return byReflection(method);
        }
        try {
            return compiled(method);
        } catch (Throwable unwilling) {
            return byReflection(method);
        }
    }

    @SuppressWarnings("unchecked") // the factory makes just this
    private static Function<Object, Object> compiled(Method method) throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup());
        MethodHandle handle = lookup.unreflect(method);
        return (Function<Object, Object>) LambdaMetafactory.metafactory(
                        lookup,
                        "apply",
                        MethodType.methodType(Function.class),
                        MethodType.methodType(Object.class, Object.class),
                        handle,
                        handle.type().wrap())
                .getTarget()
                .invoke();
    }

    static Function<Object, Object> byReflection(Method method) {
        return source -> {
            try {
                return method.invoke(source);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() instanceof RuntimeException known
                        ? known
                        : new IllegalStateException(thrown.getCause());
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        };
    }
}
