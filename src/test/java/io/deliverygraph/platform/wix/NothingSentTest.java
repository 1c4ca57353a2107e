package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.deliverygraph.graph.DeletionState;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.DeleteDeliveryProfile;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Stores;
import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.Refusable;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A write that never left us may be tried again, and is told to have changed nothing. */
@QuarkusTest
@TestProfile(NothingSentTest.DeadPort.class)
class NothingSentTest {

    @Inject
    @On(Platform.WIX)
    WixDeliveryProfiles profiles;

    @Inject
    Stores stores;

    @ConfigProperty(name = "test.dead.port")
    int port;

    /** A store at a port where nobody listens. */
    public static class DeadPort implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            int port = freePort();
            return Map.of(
                    "test.dead.port", Integer.toString(port),
                    "delivery.wix.circuit-calls", "10000",
                    "delivery.wix.retry-delay", "1s",
                    "delivery.stores.demo.platform", "wix",
                    "delivery.stores.demo.url", "http://127.0.0.1:" + port,
                    "delivery.stores.demo.site-id", DemoSite.SITE,
                    "delivery.stores.demo.api-key", "test-key",
                    "delivery.stores.demo.currency", "USD");
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Mutation.class,
            names = {"CREATE_PROFILE", "UPDATE_OPTION", "ADD_CARRIER"})
    void saysThatNothingWasDone(Mutation mutation) {
        Outcome outcome = mutation.send(Refusable.good(mutation));

        assertThat(outcome.trouble("extensions.code")).isEqualTo("PLATFORM_UNAVAILABLE");
        assertThat(outcome.trouble("message")).endsWith("Try again in a moment.");
    }

    @Test
    void isTriedAgainWhenTheConnectionWasRefused() throws IOException {
        AtomicInteger arrived = new AtomicInteger();
        CompletableFuture<DeletionState> deletion = profiles.delete(
                        stores.byId(DemoSite.storeId()).orElseThrow(),
                        new DeleteDeliveryProfile(DemoSite.profileId(DemoSite.HEAVY)))
                .subscribeAsCompletionStage();

        // Longer than a refused connection takes, shorter than the first retry's delay.
        assertThat(deletion).failsWithin(Duration.ofMillis(300)).withThrowableOfType(TimeoutException.class);
        HttpServer late = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        late.createContext("/", exchange -> {
            arrived.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'{', '}'});
            exchange.close();
        });
        late.start();

        try {
            assertThat(deletion).succeedsWithin(Duration.ofSeconds(10));
            assertThat(arrived).hasValue(1);
        } finally {
            late.stop(0);
        }
    }
}
