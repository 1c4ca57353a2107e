package io.deliverygraph.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Prometheus operator gets the rules of docker/prometheus, in the form that it wants: kustomize cannot make it. */
class AlertsInKubernetesTest {

    private static final Path RULES = Path.of("docker/prometheus/alerts.yml");
    private static final Path KEPT = Manifests.SOURCES.resolve("components/monitoring/prometheus-rule.yaml");
    private static final Pattern JOB = Pattern.compile("job=\"([^\"]*)\"");
    private static final String ACCEPT = "kubernetes.accept";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

    @Test
    void areThoseOfDocker() throws IOException {
        if (Boolean.getBoolean(ACCEPT)) {
            Files.writeString(KEPT, """
                    # Written from docker/prometheus/alerts.yml, where the reasons stand: change it there, then run
                    # ./mvnw test -Dtest=AlertsInKubernetesTest -Dkubernetes.accept=true
                    """ + YAML.writeValueAsString(rule()));
        }

        JsonNode kept = Manifests.in(KEPT).the("PrometheusRule", "delivery-graph");

        assertThat(kept)
                .withFailMessage(
                        "%s is not made of %s. If you changed the rules, accept them:%n"
                                + "  ./mvnw test -Dtest=AlertsInKubernetesTest -D%s=true%n",
                        KEPT, RULES, ACCEPT)
                .isEqualTo(rule());
        assertThat(Schemas.problem(kept)).isEmpty();
    }

    /** Otherwise the operator calls the job as the Service is called, and no rule finds it. */
    @Test
    void askForTheJobThatIsScraped() throws IOException {
        JsonNode monitor = Manifests.in(KEPT.resolveSibling("service-monitor.yaml"))
                .the("ServiceMonitor", "delivery-graph")
                .path("spec");
        JsonNode wanted = monitor.at("/selector/matchLabels");
        List<String> scraped = Manifests.in(Manifests.SOURCES.resolve("base/kubernetes.yml")).all("Service").stream()
                .map(service -> service.at("/metadata/labels"))
                .filter(labels -> wanted.properties().stream()
                        .allMatch(label -> label.getValue().equals(labels.get(label.getKey()))))
                .map(labels -> labels.path(monitor.path("jobLabel").asText()).asText())
                .toList();

        Set<String> asked = JOB.matcher(Files.readString(RULES))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(asked).containsExactlyElementsOf(scraped);
    }

    private static JsonNode rule() throws IOException {
        ObjectNode rule = YAML.createObjectNode();
        rule.put("apiVersion", "monitoring.coreos.com/v1").put("kind", "PrometheusRule");
        ObjectNode metadata = rule.putObject("metadata").put("name", "delivery-graph");
        metadata.putObject("labels")
                .put("app.kubernetes.io/name", "delivery-graph")
                .put("release", "prometheus");
        rule.set("spec", YAML.readTree(Files.readString(RULES)));
        return rule;
    }
}
