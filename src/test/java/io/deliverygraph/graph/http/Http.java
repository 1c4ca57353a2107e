package io.deliverygraph.graph.http;

import io.deliverygraph.testing.Answer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests to the service under test with the headers that are named here and no others, as REST Assured adds some. */
final class Http {

    static final String GRAPHQL = "application/graphql-response+json";
    static final String JSON = "application/json";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    /** An answer as it came. */
    record Reply(int status, Map<String, String> headers, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonPath json() {
            return Answer.of(text());
        }

        String header(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }

        String code() {
            return json().getString("errors[0].extensions.code");
        }

        String message() {
            return json().getString("errors[0].message");
        }
    }

    /** @param headers names and values in turn */
    static Reply get(Map<String, String> parameters, String... headers) {
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("GET", "?" + query, BodyPublishers.noBody(), headers);
    }

    /** A JSON body, and the header that says so. */
    static Reply post(String json, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = JSON;
        return send("POST", "", BodyPublishers.ofString(json), all);
    }

    static Reply send(String method, String query, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url() + query)).method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> told = new LinkedHashMap<>();
            answer.headers().map().forEach((name, values) -> told.put(name, String.join(", ", values)));
            return new Reply(answer.statusCode(), told, answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static String url() {
        return ConfigProvider.getConfig().getValue("test.url", String.class) + "/graphql";
    }
}
