package io.deliverygraph.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A start with mistakes of every kind names them all, and nothing of what was written. */
class WrongConfigurationIT {

    private static final String SECRET = "hush-hush-4711";

    private record Ended(int code, String printed) {}

    @Test
    void namesEveryMistakeAtOnceAndNoSecret() throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("delivery.stores.demo.platform", "wix");
        wrong.put("delivery.stores.demo.site-id", SECRET);
        wrong.put("delivery.stores.shop.platform", "shopify");
        wrong.put("delivery.stores.shop.currency", "EURO");
        wrong.put("delivery.stores.shop.url", "ftp://" + SECRET);
        wrong.put("delivery.stores.shop.access-tokn", SECRET);
        wrong.put("delivery.stores.third.platform", SECRET);
        wrong.put("delivery.cache.ttl", SECRET);
        wrong.put("delivery.wix.retries", "-1");
        wrong.put("delivery.documents.parsed-count", "0");
        wrong.put("delivery.sharing.enabled", SECRET);
        wrong.put("delivery.documents.trusted-only", "true");
        wrong.put("quarkus.management.port", "8080");

        Ended ended =
                start(Map.of("DELIVERY_STORES_DEMO_API_KEY", SECRET, "DELIVERY_STORES_DEMO_CURENCY", SECRET), wrong);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.printed())
                .contains("Not started: the configuration has 14 mistakes.")
                .contains("delivery.stores.demo.site-id must be a GUID")
                .contains("DELIVERY_STORES_DEMO_CURENCY is a variable of no property")
                .contains("delivery.stores.shop.currency must be an ISO 4217 code")
                .contains("delivery.stores.shop.url must start with https:// or http://")
                .contains("delivery.stores.shop.access-tokn is unknown: write delivery.stores.shop.access-token")
                .contains("delivery.stores.shop.access-token is missing")
                .contains("delivery.stores.shop.shop is missing")
                .contains("delivery.stores.third.platform cannot be read: write one of wix, shopify")
                .contains("delivery.cache.ttl cannot be read: write a duration")
                .contains("delivery.wix.retries must be greater than or equal to 0")
                .contains("delivery.documents.parsed-count must be greater than or equal to 1")
                .contains("delivery.sharing.enabled cannot be read: write true or false")
                .contains("delivery.documents.trusted-only lets nothing run")
                .contains("quarkus.management.port is the same as quarkus.http.port")
                .doesNotContain(SECRET, "\tat ", "Exception", "Listening on");
    }

    private static Ended start(Map<String, String> environment, Map<String, String> properties)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Packaged.service(List.of(), properties)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(60, TimeUnit.SECONDS);
            return new Ended(process.exitValue(), printed);
        } finally {
            process.destroyForcibly();
        }
    }
}
