package io.deliverygraph.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Documents sent to a process, over connections that are kept. */
final class Asked {

    /** What a newcomer pastes first: both platforms, two calls to each. */
    static final String WHERE_DO_WE_SHIP = """
            query WhereDoWeShip { deliveryProfiles(filter: {isDefault: true}) { nodes { store { key platform } name
            regions { name restOfWorld shippingOptions { title } } } unavailableStores { message } } }""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient PROBE = client();

    private final HttpClient client = client();
    private final URI graph;

    private Asked(URI graph) {
        this.graph = graph;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** @param url of the service, without a path */
    static Asked at(String url) {
        return new Asked(URI.create(url + "/graphql"));
    }

    HttpResponse<String> send(String document) throws IOException, InterruptedException {
        return client.send(request(document), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> begin(String document) {
        return client.sendAsync(request(document), BodyHandlers.ofString());
    }

    /** The status of something that answers to GET, and 0 where nobody does. */
    static int statusOf(String url) throws InterruptedException {
        try {
            HttpRequest get = HttpRequest.newBuilder(URI.create(url)).build();
            return PROBE.send(get, BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        }
    }

    /** Whether it is a whole answer to {@link #WHERE_DO_WE_SHIP}, with the data of both stores. */
    static boolean isWhole(HttpResponse<String> answer) throws IOException {
        JsonNode told = JSON.readTree(answer.body());
        return answer.statusCode() == 200
                && !told.has("errors")
                && told.at("/data/deliveryProfiles/nodes").size() == 2;
    }

    private HttpRequest request(String document) {
        try {
            return HttpRequest.newBuilder(graph)
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(30))
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("query", document))))
                    .build();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
