package io.deliverygraph.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stores of {@code delivery.stores}. */
@ApplicationScoped
public class ConfiguredStores implements StoreSource {

    private final DeliveryConfig config;

    ConfiguredStores(DeliveryConfig config) {
        this.config = config;
    }

    @Override
    public List<StoreSettings> stores() {
        return config.stores().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> settings(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** Empty for a store without a platform, which {@link StoreMistakes} names. */
    private static Optional<StoreSettings> settings(String key, DeliveryConfig.StoreConfig store) {
        return store.platform().map(platform -> settings(key, platform, store));
    }

    private static StoreSettings settings(String key, Platform platform, DeliveryConfig.StoreConfig store) {
        return new StoreSettings(
                key,
                platform,
                store.url(),
                store.name(),
                store.currency(),
                store.weightUnit(),
                store.siteId(),
                store.apiKey(),
                store.appId(),
                store.appSecret(),
                store.instanceId(),
                store.shop(),
                store.accessToken());
    }
}
