package io.deliverygraph.store;

import io.deliverygraph.graph.PlatformException;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The same thing read from several stores side by side. A store that fails does not spoil the others' answers.
 *
 * @param items of all stores that answered, store by store
 * @param failures of the stores that did not
 */
public record AcrossStores<T>(List<T> items, List<StoreFailure> failures) {

    public AcrossStores {
        items = List.copyOf(items);
        failures = List.copyOf(failures);
    }

    /** Reads every store at the same time. */
    public static <T> Uni<AcrossStores<T>> read(List<Store> stores, Function<Store, Uni<List<T>>> read) {
        if (stores.isEmpty()) {
            return Uni.createFrom().item(new AcrossStores<>(List.of(), List.of()));
        }
        List<Uni<AcrossStores<T>>> each = stores.stream()
                .map(store -> read.apply(store)
                        .map(items -> new AcrossStores<>(items, List.of()))
                        .onFailure(PlatformException.class)
                        .recoverWithItem(failure -> failed(store, failure)))
                .toList();
        return Uni.join().all(each).andFailFast().map(AcrossStores::together);
    }

    private static <T> AcrossStores<T> failed(Store store, Throwable failure) {
        PlatformException platform = (PlatformException) failure;
        return new AcrossStores<>(List.of(), List.of(StoreFailure.of(store, platform.failure())));
    }

    private static <T> AcrossStores<T> together(List<AcrossStores<T>> answers) {
        List<T> items = new ArrayList<>();
        List<StoreFailure> failures = new ArrayList<>();
        answers.forEach(answer -> {
            items.addAll(answer.items());
            failures.addAll(answer.failures());
        });
        return new AcrossStores<>(items, failures);
    }
}
