package io.deliverygraph.dev;

import io.deliverygraph.sandbox.Sandbox;
import io.deliverygraph.sandbox.SandboxSettings;
import io.deliverygraph.sandbox.standin.Seed;
import io.deliverygraph.store.DeliveryConfig;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.StoreSettings;
import io.deliverygraph.store.StoreSource;
import io.deliverygraph.store.WeightUnit;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * In development, a demo store of each platform on a sandbox: only where no store is configured. Their seed is the
 * neglected one, so that the first audit has something to say.
 */
@ApplicationScoped
@IfBuildProfile("dev")
public class DemoStores implements StoreSource {

    private static final Logger LOG = Logger.getLogger(DemoStores.class);

    /** Any GUID is a site to the sandbox. */
    private static final String SITE = "00000000-0000-4000-8000-0000000000de";

    private final DeliveryConfig config;
    private Sandbox sandbox;

    DemoStores(DeliveryConfig config) {
        this.config = config;
    }

    @Override
    public synchronized List<StoreSettings> stores() {
        if (!config.stores().isEmpty()) {
            return List.of();
        }
        if (sandbox == null) {
            sandbox = Sandbox.start(SandboxSettings.defaults().withSeed(Seed.NEGLECTED));
            LOG.infof("No store is configured: the demo stores run on a sandbox at %s", sandbox.url());
        }
        return List.of(site(URI.create(sandbox.url() + "/wix")), shop(URI.create(sandbox.url() + "/shopify")));
    }

    private static StoreSettings site(URI url) {
        return new StoreSettings(
                "demo",
                Platform.WIX,
                Optional.of(url),
                Optional.of("Demo shop"),
                "USD",
                WeightUnit.KILOGRAMS,
                Optional.of(SITE),
                Optional.of("any-key-will-do"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static StoreSettings shop(URI url) {
        return new StoreSettings(
                "shop",
                Platform.SHOPIFY,
                Optional.of(url),
                Optional.of("Northwind Outfitters"),
                "USD",
                WeightUnit.KILOGRAMS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("demo.myshopify.com"),
                Optional.of("any-token-will-do"));
    }

    @PreDestroy
    synchronized void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
