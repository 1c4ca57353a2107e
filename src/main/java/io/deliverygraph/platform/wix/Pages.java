package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** Reads through all pages of a query, one after the other. Nothing is cut off silently. */
final class Pages {

    /** A hundred thousand entities: more is a cursor that runs in a circle. */
    static final int MOST = 1000;

    private Pages() {}

    /** @param next cursor of the page after this one; null on the last */
    record Page<T>(List<T> items, String next) {}

    /** @param fetch one page; asked for the next only when the one before has come */
    static <T> Uni<List<T>> all(Store store, Function<QueryWire.Request, Uni<Page<T>>> fetch) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new Place(store), place -> fetch.apply(place.request).invoke(place::after))
                .whilst(page -> page.next() != null)
                .onItem()
                .transformToIterable(Page::items)
                .collect()
                .asList();
    }

    /** Where the reading stands. */
    private static final class Place {

        private QueryWire.Request request = QueryWire.Request.everything();
        private final Store store;
        private int pages;

        Place(Store store) {
            this.store = store;
        }

        void after(Page<?> page) {
            pages++;
            request = QueryWire.Request.next(page.next());
            if (pages >= MOST && page.next() != null) {
                throw new PlatformException(new PlatformFailure.Unexpected(new Origin(store.key(), null), false));
            }
        }
    }
}
