package io.deliverygraph.graph.execution;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.testing.SandboxControl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The platforms of {@link StoresInEveryState}: what they are asked, and what hurts them. */
final class Upstream {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Upstream() {}

    /** How often each method was called. */
    static Map<String, Integer> calls() {
        return read(send(HttpRequest.newBuilder(URI.create(SandboxControl.url() + "/_sandbox/calls"))
                .build()));
    }

    /** How often each method was called since then. */
    static Map<String, Integer> callsSince(Map<String, Integer> before) {
        Map<String, Integer> since = new TreeMap<>(calls());
        before.forEach((method, times) -> since.merge(method, -times, Integer::sum));
        since.values().removeIf(times -> times == 0);
        return since;
    }

    /** Hurts the stores that can be hurt; an empty wound heals them. */
    static void wound(Map<String, ?> wound) {
        try {
            send(HttpRequest.newBuilder(wounding())
                    .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(wound)))
                    .build());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Names of all fields that the platforms have told of. */
    static List<String> fields() {
        return read(send(HttpRequest.newBuilder(wounding()).build()), new TypeReference<>() {});
    }

    private static URI wounding() {
        return URI.create(ConfigProvider.getConfig().getValue(StoresInEveryState.WOUND, String.class) + "/_wound");
    }

    private static Map<String, Integer> read(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
