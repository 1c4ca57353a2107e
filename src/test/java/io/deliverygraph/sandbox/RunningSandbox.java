package io.deliverygraph.sandbox;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox on a free port for all tests of a class. Tests stay apart by using sites of their own. */
public final class RunningSandbox implements BeforeAllCallback, AfterAllCallback {

    private final SandboxSettings settings;
    private Sandbox sandbox;

    private RunningSandbox(SandboxSettings settings) {
        this.settings = settings;
    }

    public static RunningSandbox ordinary() {
        return new RunningSandbox(SandboxSettings.defaults());
    }

    public static RunningSandbox with(UnaryOperator<SandboxSettings> change) {
        return new RunningSandbox(change.apply(SandboxSettings.defaults()));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        sandbox = Sandbox.start(settings);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        sandbox.close();
    }

    public SandboxClient onFreshSite() {
        return SandboxClient.onFreshSite(sandbox);
    }

    /** A client of the Shopify stand-in on a shop of its own, which starts with the seed. */
    public ShopifyClient onFreshShop() {
        return ShopifyClient.of(sandbox, "shop-" + UUID.randomUUID());
    }

    /** A client of one shop. */
    public ShopifyClient onShop(String name) {
        return ShopifyClient.of(sandbox, name);
    }

    public SandboxClient control() {
        return SandboxClient.control(sandbox);
    }

    /** A client of everything under this path, without headers. */
    public SandboxClient at(String path) {
        return SandboxClient.bare(sandbox.url() + path);
    }
}
