package io.deliverygraph.store;

import io.deliverygraph.graph.ConfigurationMistake;
import io.deliverygraph.graph.ConfigurationRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What is wrong with the stores' settings; and a warning of two that are the same. */
@ApplicationScoped
class StoreMistakes implements ConfigurationRules {

    private static final Logger LOG = Logger.getLogger(StoreMistakes.class);

    private final DeliveryConfig config;
    private final List<StoreSettings> stores;
    private final Instance<PlatformTraits> traits;

    StoreMistakes(DeliveryConfig config, @Any Instance<StoreSource> sources, @Any Instance<PlatformTraits> traits) {
        this.config = config;
        this.stores =
                sources.stream().flatMap(source -> source.stores().stream()).toList();
        this.traits = traits;
    }

    @Override
    public List<ConfigurationMistake> mistakes() {
        List<ConfigurationMistake> found = new ArrayList<>(withoutPlatform());
        stores.forEach(each -> found.addAll(of(each, traits)));
        connectedTwice().forEach(LOG::warn);
        return List.copyOf(found);
    }

    /** What is wrong with one store, by the rules for all and those of its platform. */
    static List<ConfigurationMistake> of(StoreSettings store, Instance<PlatformTraits> traits) {
        List<ConfigurationMistake> found = new ArrayList<>(StoreRules.broken(store));
        traits.stream()
                .filter(each -> each.platform() == store.platform())
                .forEach(each -> found.addAll(each.mistakes(store)));
        return List.copyOf(found);
    }

    private List<ConfigurationMistake> withoutPlatform() {
        return config.stores().entrySet().stream()
                .filter(each -> each.getValue().platform().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .map(key -> new ConfigurationMistake(
                        "delivery.stores." + key + ".platform", "is missing: write wix or shopify."))
                .toList();
    }

    /**
     * Each of the two would keep count of calls by itself, and together they would ask more than the platform allows.
     */
    List<ConfigurationMistake> connectedTwice() {
        Map<String, StoreSettings> byPlace = new HashMap<>();
        List<ConfigurationMistake> found = new ArrayList<>();
        for (StoreSettings each : stores) {
            place(each)
                    .map(place -> byPlace.putIfAbsent(place, each))
                    .ifPresent(first -> found.add(new ConfigurationMistake(
                            "delivery.stores." + each.key(),
                            "is the same store as delivery.stores." + first.key() + ": take one of them away.")));
        }
        return found;
    }

    /** Where a store is; empty where its settings do not say so. */
    private static Optional<String> place(StoreSettings store) {
        return store.siteId()
                .or(store::instanceId)
                .or(store::shop)
                .filter(name -> !name.isBlank())
                .map(name -> store.platform() + " " + store.url() + " " + name);
    }
}
