package io.deliverygraph.graph.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Objects of one level that one method answers for together; the same object goes once. */
final class Batch {

    private final Resolver resolver;
    private final Map<Object, List<Place>> places = new IdentityHashMap<>();
    private final List<Object> order = new ArrayList<>();

    Batch(Resolver resolver) {
        this.resolver = resolver;
    }

    Resolver resolver() {
        return resolver;
    }

    void add(Place place) {
        Object source = place.source();
        places.computeIfAbsent(source, first -> {
                    order.add(source);
                    return new ArrayList<>(1);
                })
                .add(place);
    }

    /** The one argument of the method. */
    Object sources() {
        return Collections.unmodifiableList(order);
    }

    void fill(Object values) {
        if (!(values instanceof List<?> list) || list.size() != order.size()) {
            fail(new IllegalStateException(resolver.identity() + " answered for another number of objects"));
            return;
        }
        for (int index = 0; index < order.size(); index++) {
            Object value = list.get(index);
            places.get(order.get(index)).forEach(place -> place.fill(value));
        }
    }

    void fail(Throwable thrown) {
        order.forEach(source -> places.get(source).forEach(place -> place.fail(thrown)));
    }
}
