package io.deliverygraph.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

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
                .map(entry -> settings(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static StoreSettings settings(String key, DeliveryConfig.StoreConfig store) {
        return new StoreSettings(
                key,
                store.platform(),
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
