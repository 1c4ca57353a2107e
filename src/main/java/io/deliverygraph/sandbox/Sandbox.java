package io.deliverygraph.sandbox;

import io.deliverygraph.sandbox.fault.Faults;
import io.deliverygraph.sandbox.server.CallCounts;
import io.deliverygraph.sandbox.server.ControlPaths;
import io.deliverygraph.sandbox.server.FrontDoor;
import io.deliverygraph.sandbox.server.RequestLog;
import io.deliverygraph.sandbox.shopify.ShopifySettings;
import io.deliverygraph.sandbox.shopify.ShopifyStandIn;
import io.deliverygraph.sandbox.standin.StandIn;
import io.deliverygraph.sandbox.wix.WixSettings;
import io.deliverygraph.sandbox.wix.WixStandIn;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.List;

/**
 * A running sandbox: real HTTP servers that stand in for the platforms, one prefix each ({@code /wix},
 * {@code /shopify}), with control paths ({@code /_sandbox}) beside them.
 */
public final class Sandbox implements AutoCloseable {

    private final Vertx vertx;
    private final HttpServer server;
    private final String host;

    private Sandbox(Vertx vertx, HttpServer server, String host) {
        this.vertx = vertx;
        this.server = server;
        this.host = host;
    }

    /**
     * Starts a sandbox and returns once it listens.
     *
     * @throws IllegalStateException if the address cannot be listened on
     */
    public static Sandbox start(SandboxSettings settings) {
        Vertx vertx = Vertx.vertx(small());
        FrontDoor door = frontDoor(vertx, settings);
        try {
            HttpServer listening = await(
                    vertx.createHttpServer(http1()).requestHandler(door).listen(settings.port(), settings.host()));
            return new Sandbox(vertx, listening, settings.host());
        } catch (RuntimeException cannotListen) {
            await(vertx.close());
            throw new IllegalStateException(
                    "cannot listen on " + settings.host() + ":" + settings.port(), cannotListen.getCause());
        }
    }

    private static FrontDoor frontDoor(Vertx vertx, SandboxSettings settings) {
        List<StandIn> standIns = List.of(
                new WixStandIn(wix(settings), settings.seed()), new ShopifyStandIn(shopify(settings), settings.seed()));
        Faults faults = new Faults();
        CallCounts counts = new CallCounts();
        RequestLog log = new RequestLog(settings.clock());
        ControlPaths control = new ControlPaths(standIns, faults, counts, log, settings.seed());
        return new FrontDoor(vertx, standIns, faults, counts, log, control);
    }

    private static WixSettings wix(SandboxSettings settings) {
        return new WixSettings(settings.apiKey(), settings.callsPerMinute(), settings.tokenSeconds(), settings.clock());
    }

    private static ShopifySettings shopify(SandboxSettings settings) {
        SandboxSettings.OfShopify own = settings.shopify();
        return new ShopifySettings(
                own.accessToken(), own.bucket(), own.restoreRate(), own.removalDelay(), own.hooks(), settings.clock());
    }

    /** The port it listens on, also when a free one was asked for. */
    public int port() {
        return server.actualPort();
    }

    /** Where it listens, without a slash at the end: {@code http://127.0.0.1:8090}. */
    public String url() {
        return "http://" + host + ":" + port();
    }

    /** Stops listening, drops open connections and returns once everything has ended. */
    @Override
    public void close() {
        await(vertx.close());
    }

    /** One event loop is plenty, and it must not leave files behind. */
    private static VertxOptions small() {
        return new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false));
    }

    /** HTTP/1.1 only, so that breaking a connection breaks one call. */
    private static HttpServerOptions http1() {
        return new HttpServerOptions().setHttp2ClearTextEnabled(false);
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
