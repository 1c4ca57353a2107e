package io.deliverygraph.graph.execution;

import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/** A method of ours that works out a field. */
final class ResolverMethod implements Resolver {

    private final Object bean;
    private final Method method;
    private final boolean batched;
    private final ArgumentHelper arguments;

    /** @param method returns a {@code Uni} */
    ResolverMethod(Object bean, Method method, Operation model, boolean batched) {
        this.bean = bean;
        this.method = method;
        this.batched = batched;
        this.arguments = new ArgumentHelper(model.getArguments());
    }

    @Override
    public boolean batched() {
        return batched;
    }

    @Override
    public Object identity() {
        return method;
    }

    @Override
    public Object[] arguments(Object source, Map<String, Object> given) throws AbstractDataFetcherException {
        return arguments.getArguments(Arguments.of(source, given)).toArray();
    }

    @Override
    public Uni<?> call(Object... values) throws Throwable {
        // What the engine left on this thread, of another request: Bean Validation would take its language from there.
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        try {
            return (Uni<?>) method.invoke(bean, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
