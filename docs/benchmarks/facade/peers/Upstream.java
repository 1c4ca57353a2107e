import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;

/** The reads of Wix that both Java peers share: Vert.x' client, answers as bytes, read by Jackson. */
final class Upstream {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String EVERYTHING =
            "{\"query\":{\"sort\":[{\"fieldName\":\"createdDate\",\"order\":\"ASC\"}],\"cursorPaging\":{\"limit\":100}}}";

    private final HttpClient client;

    Upstream(Vertx vertx, URI address) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost(address.getHost()).setDefaultPort(address.getPort()),
                new PoolOptions().setHttp1MaxSize(100));
    }

    Future<Buffer> profiles() {
        return ask(HttpMethod.POST, "/ecom/v1/delivery-profiles/query", EVERYTHING);
    }

    Future<Buffer> options() {
        return ask(HttpMethod.POST, "/ecom/v1/shipping-options/query", EVERYTHING);
    }

    Future<Buffer> carriers() {
        return ask(HttpMethod.GET, "/ecom/v1/delivery-profiles/installed-carriers", null);
    }

    Future<Buffer> profile(String globalId) {
        String plain = new String(Base64.getUrlDecoder().decode(globalId), StandardCharsets.UTF_8);
        return ask(HttpMethod.GET, "/ecom/v1/delivery-profiles/" + plain.split("/")[2], null);
    }

    private Future<Buffer> ask(HttpMethod method, String path, String body) {
        return client.request(method, path)
                .compose(request -> {
                    request.putHeader("Authorization", "key").putHeader("wix-site-id", "site");
                    return body == null
                            ? request.send()
                            : request.putHeader("Content-Type", "application/json").send(body);
                })
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("status " + response.statusCode()));
    }

    static JsonNode tree(Buffer buffer) {
        return read(buffer, bytes -> JSON.readTree(bytes));
    }

    static <T> T read(Buffer buffer, Reading<T> reading) {
        try {
            return reading.of(buffer.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Buffer written(Object value) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(value));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Like {@link Function}, and may fail to read. */
    interface Reading<T> {
        T of(byte[] bytes) throws IOException;
    }
}
