package io.deliverygraph.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What Kubernetes grants for the end, and what the service takes for it, are written in two places. */
class DrainTest {

    @Test
    void kubernetesWaitsForTheServiceAndFiveSecondsMore() throws IOException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        Duration delay = Duration.parse("PT" + settings.getProperty("%prod.quarkus.shutdown.delay"));
        Duration timeout = Duration.parse("PT" + settings.getProperty("%prod.quarkus.shutdown.timeout"));
        Manifests base = Manifests.in(Manifests.SOURCES.resolve("base/kubernetes.yml"));

        assertThat(base.pod().path("terminationGracePeriodSeconds").asLong())
                .isEqualTo(delay.plus(timeout).plusSeconds(5).toSeconds());
    }
}
