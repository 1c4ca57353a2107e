package io.deliverygraph.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** Talks GraphQL to one shop of a sandbox, over real HTTP. JSON is written with single quotes to be readable. */
public final class ShopifyClient {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SandboxClient http;
    private final String version;

    private ShopifyClient(SandboxClient http, String version) {
        this.http = http;
        this.version = version;
    }

    static ShopifyClient of(Sandbox sandbox, String shop) {
        SandboxClient http = SandboxClient.bare(sandbox.url() + "/shopify/" + shop + "/admin/api")
                .with("X-Shopify-Access-Token", "any-token");
        return new ShopifyClient(http, "2026-07");
    }

    public ShopifyClient withToken(String token) {
        return new ShopifyClient(http.without("X-Shopify-Access-Token").with("X-Shopify-Access-Token", token), version);
    }

    public ShopifyClient withoutToken() {
        return new ShopifyClient(http.without("X-Shopify-Access-Token"), version);
    }

    public ShopifyClient withVersion(String newVersion) {
        return new ShopifyClient(http, newVersion);
    }

    public Reply run(String document) {
        return run(document, "{}");
    }

    /** @param variables as JSON */
    public Reply run(String document, String variables) {
        try {
            ObjectNode body = MAPPER.createObjectNode().put("query", document);
            body.set("variables", MAPPER.readTree(variables.replace('\'', '"')));
            return post(MAPPER.writeValueAsString(body));
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Sends a body as it is, but for single quotes. */
    public Reply post(String body) {
        return http.post("/" + version + "/graphql.json", body);
    }
}
