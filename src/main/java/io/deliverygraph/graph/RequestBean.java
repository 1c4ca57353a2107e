package io.deliverygraph.graph;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InjectableBean;

/**
 * A bean of the running request, for code that may also run without one. Found itself and no proxy, so that it may be
 * used wherever the request goes on; and by its definition, as finding that by its class takes longer than the bean.
 */
public final class RequestBean<T> {

    private final Class<T> type;
    private volatile InjectableBean<T> definition;

    /** @param type request scoped, and not removed where nobody has it injected */
    public RequestBean(Class<T> type) {
        this.type = type;
    }

    /** Null where no request is under way. */
    public T here() {
        ArcContainer container = Arc.container();
        return container == null
                ? null
                : container
                        .requestContext()
                        .getIfActive(
                                definition(container),
                                bean -> container.beanManager().createCreationalContext(bean));
    }

    private InjectableBean<T> definition(ArcContainer container) {
        InjectableBean<T> known = definition;
        if (known == null) {
            known = container.instance(type).getBean();
            definition = known;
        }
        return known;
    }
}
