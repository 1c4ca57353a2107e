package io.deliverygraph.store;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Answers a batch of things of several stores with one read for each store. */
public final class ByStore {

    private ByStore() {}

    /**
     * @param things the batch, in the order in which answers are wanted
     * @param storeOf the store of one
     * @param read what is read once for each store
     * @param answer the answer for one thing, from what was read of its store
     */
    public static <S, D, A> Uni<List<A>> answer(
            List<S> things, Function<S, Store> storeOf, Function<Store, Uni<D>> read, BiFunction<S, D, A> answer) {
        List<Store> stores = things.stream().map(storeOf).distinct().toList();
        if (stores.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Uni<D>> reads = stores.stream().map(read).toList();
        return Uni.join().all(reads).andFailFast().map(all -> {
            Map<Store, D> byStore = new HashMap<>();
            stores.forEach(store -> byStore.put(store, all.get(stores.indexOf(store))));
            return things.stream()
                    .map(thing -> answer.apply(thing, byStore.get(storeOf.apply(thing))))
                    .toList();
        });
    }
}
