package io.deliverygraph.platform;

import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.netty.handler.codec.DecoderException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

/** What it means that a call got no answer at all; the same for every platform. */
public final class NoAnswer {

    private NoAnswer() {}

    /** @return empty where the trouble is another one */
    public static Optional<PlatformFailure> failure(String store, boolean writes, Throwable thrown) {
        Origin nowhere = new Origin(store, null);
        if (thrown instanceof OpenCircuit || neverSent(thrown)) {
            return Optional.of(new PlatformFailure.Unreachable(nowhere, false));
        }
        return lost(thrown) ? Optional.of(new PlatformFailure.Unreachable(nowhere, writes)) : Optional.empty();
    }

    /** The first of this type among what was thrown and its causes. */
    public static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(10)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static boolean neverSent(Throwable thrown) {
        return cause(thrown, ConnectException.class).isPresent()
                || cause(thrown, NoRouteToHostException.class).isPresent()
                || cause(thrown, UnknownHostException.class).isPresent()
                || cause(thrown, SSLHandshakeException.class).isPresent();
    }

    private static boolean lost(Throwable thrown) {
        return cause(thrown, IOException.class).isPresent()
                || cause(thrown, TimeoutException.class).isPresent()
                || cause(thrown, io.smallrye.mutiny.TimeoutException.class).isPresent()
                || cause(thrown, VertxException.class).isPresent()
                || cause(thrown, DecoderException.class).isPresent(); // no HTTP
    }
}
