package io.deliverygraph.testing;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;

/** Beans that a container would find, for tests without one. */
public final class Beans {

    private Beans() {}

    /** An {@link Instance} that can be walked through and nothing else. */
    @SafeVarargs
    @SuppressWarnings({"unchecked", "varargs"}) // a proxy of Instance is an Instance of anything
    public static <T> Instance<T> of(T... beans) {
        List<T> all = List.of(beans);
        return (Instance<T>) Proxy.newProxyInstance(
                Beans.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "stream" -> all.stream();
                    case "iterator" -> all.iterator();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
