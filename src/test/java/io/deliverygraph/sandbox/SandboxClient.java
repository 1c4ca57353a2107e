package io.deliverygraph.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Talks to a sandbox over real HTTP. JSON is written with single quotes to be readable. */
public final class SandboxClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String base;
    private final List<String> headers;

    private SandboxClient(String base, List<String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** A client of the Wix stand-in on a site of its own, which starts with the seed. */
    public static SandboxClient onFreshSite(Sandbox sandbox) {
        return bare(sandbox.url() + "/wix/ecom/v1")
                .with("Authorization", "any-key")
                .with("wix-site-id", UUID.randomUUID().toString());
    }

    public static SandboxClient control(Sandbox sandbox) {
        return bare(sandbox.url() + "/_sandbox");
    }

    /** A client without any headers. */
    public static SandboxClient bare(String base) {
        return new SandboxClient(base, List.of());
    }

    public SandboxClient with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(name, value));
        return new SandboxClient(base, more);
    }

    public SandboxClient without(String name) {
        List<String> fewer = new ArrayList<>();
        for (int index = 0; index < headers.size(); index += 2) {
            if (!headers.get(index).equals(name)) {
                fewer.addAll(headers.subList(index, index + 2));
            }
        }
        return new SandboxClient(base, fewer);
    }

    public Reply get(String path) {
        return send("GET", path, "");
    }

    public Reply delete(String path) {
        return send("DELETE", path, "");
    }

    public Reply post(String path, String json) {
        return send("POST", path, json);
    }

    public Reply patch(String path, String json) {
        return send("PATCH", path, json);
    }

    private Reply send(String verb, String path, String json) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request(verb, path, json), BodyHandlers.ofByteArray());
            byte[] body = response.body();
            JsonNode tree = body.length == 0 ? MissingNode.getInstance() : MAPPER.readTree(body);
            return new Reply(response.statusCode(), tree, response.headers());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest request(String verb, String path, String json) {
        String body = json.replace('\'', '"');
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return request.build();
    }
}
