package io.deliverygraph.platform.shopify;

import io.deliverygraph.graph.CurrentDeadline;
import io.deliverygraph.platform.HttpReads;
import io.deliverygraph.platform.Outgoing;
import io.deliverygraph.platform.StoreWatches;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.StoreSettings;
import io.deliverygraph.store.Stores;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.client.api.LoggingScope;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

/** The configured Shopify shops, each with a client of its own. */
@Startup
@ApplicationScoped
class ShopifyShops {

    private final ShopifyConfig config;
    private final Clock clock;
    private final MeterRegistry meters;
    private final StoreWatches watches;
    private final Map<String, ShopifyShop> byStore;

    ShopifyShops(Stores stores, ShopifyConfig config, Clock clock, MeterRegistry meters, StoreWatches watches) {
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        this.watches = watches;
        this.byStore = stores.settings().stream()
                .filter(settings -> settings.platform() == Platform.SHOPIFY)
                .collect(Collectors.toUnmodifiableMap(StoreSettings::key, this::shop));
    }

    ShopifyShop of(Store store) {
        return byStore.get(store.key());
    }

    private ShopifyShop shop(StoreSettings settings) {
        HttpReads.Finder finder = new HttpReads.Finder();
        ShopifyApi api = client(settings, finder);
        HttpClient connections = finder.in(api.ask(new ShopifyHeaders(null), "none", ""));
        return new ShopifyShop(
                settings,
                api,
                new HttpReads(connections, address(settings), config.readTimeout()),
                config,
                clock,
                new ShopifyFailures(settings.key(), meters),
                watches.of(settings.key()),
                new Bucket(clock),
                CurrentDeadline::here);
    }

    private static URI address(StoreSettings settings) {
        return settings.url()
                .orElseGet(() -> URI.create("https://" + settings.shop().orElseThrow()));
    }

    /** Logging of requests is off whatever the configuration says: they carry credentials. */
    private ShopifyApi client(StoreSettings settings, HttpReads.Finder finder) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(address(settings))
                .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(Outgoing.unheard(config.readTimeout()), TimeUnit.MILLISECONDS)
                .property(QuarkusRestClientProperties.CONNECTION_POOL_SIZE, config.concurrentCalls())
                .property(QuarkusRestClientProperties.MAX_CHUNK_SIZE, Outgoing.CHUNK)
                .userAgent(Outgoing.USER_AGENT)
                .loggingScope(LoggingScope.NONE)
                .register(finder)
                .register(new Outgoing.Watch())
                .register(new ShopifyRefusal.Mapper())
                .build(ShopifyApi.class);
    }
}
