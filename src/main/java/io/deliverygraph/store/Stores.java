package io.deliverygraph.store;

import io.deliverygraph.graph.BadRequest;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Questions;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.UserErrorCode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The connected stores. One whose settings make no sense is not among them, and stops the start
 * ({@link StoreMistakes}).
 */
@Startup
@Singleton // no proxy: asked for each request
public class Stores {

    private final Map<String, Store> byKey;
    private final Map<String, StoreSettings> settings;
    private final Questions questions;

    Stores(@Any Instance<StoreSource> sources, @Any Instance<PlatformTraits> traits, Questions questions) {
        Map<String, Store> stores = new LinkedHashMap<>();
        Map<String, StoreSettings> reachedBy = new LinkedHashMap<>();
        for (StoreSettings each :
                sources.stream().flatMap(source -> source.stores().stream()).toList()) {
            if (StoreMistakes.of(each, traits).isEmpty()) {
                stores.put(each.key(), Store.of(each, traitsOf(each, traits)));
                reachedBy.put(each.key(), each);
            }
        }
        this.byKey = Collections.unmodifiableMap(stores);
        this.settings = Collections.unmodifiableMap(reachedBy);
        this.questions = questions;
    }

    private static PlatformTraits traitsOf(StoreSettings store, Instance<PlatformTraits> all) {
        return all.stream()
                .filter(each -> each.platform() == store.platform())
                .findFirst()
                .orElseThrow();
    }

    public Collection<Store> all() {
        return byKey.values();
    }

    /** Settings of every store, for the adapters. */
    public Collection<StoreSettings> settings() {
        return settings.values();
    }

    /** The store that anything with this id belongs to; empty when there is none. */
    public Optional<Store> of(GlobalId id) {
        return Optional.ofNullable(byKey.get(id.store()));
    }

    /** The store with this global id; empty when there is none. */
    public Optional<Store> byId(String storeId) {
        return GlobalId.parse(storeId, Kind.STORE).flatMap(this::of);
    }

    /**
     * The stores that a query names, each once, or all of them when ids is null.
     *
     * @param argument where the ids stand in the field's arguments, such as {@code filter.storeIds}
     * @throws BadRequest if one of them is not connected
     */
    public List<Store> named(List<String> ids, String argument) {
        return ids == null
                ? List.copyOf(all())
                : IntStream.range(0, ids.size())
                        .mapToObj(index -> required(ids.get(index), argument + "." + index))
                        .distinct()
                        .toList();
    }

    /**
     * The store that a query is about.
     *
     * @param argument where its id stands in the field's arguments, such as {@code storeId}
     * @throws BadRequest if no store has this id
     */
    public Store required(String storeId, String argument) {
        return byId(storeId)
                .orElseThrow(() -> questions.notFound(
                        Problem.at(UserErrorCode.NOT_FOUND, "store.unknown").in(argument)));
    }

    /**
     * The store that a mutation is about.
     *
     * @param id a well-formed global id of anything in the store
     * @param field the input's field that holds it
     * @throws Refusal if the store is not connected
     */
    public Store target(String id, String field) {
        return of(GlobalId.of(id))
                .orElseThrow(() -> new Refusal(Problem.at(UserErrorCode.NOT_FOUND, "store.unknown", field)));
    }
}
