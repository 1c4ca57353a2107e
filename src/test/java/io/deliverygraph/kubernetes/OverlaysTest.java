package io.deliverygraph.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only a rendered overlay shows. */
@EnabledIf("io.deliverygraph.kubernetes.Overlays#canBeRendered")
class OverlaysTest {

    private static final String RENDERED = "io.deliverygraph.kubernetes.Overlays#rendered";

    @ParameterizedTest
    @MethodSource(RENDERED)
    void everyObjectStandsInANamespaceOfItsOwnThatTakesOnlyRestrictedPods(Manifests overlay) {
        JsonNode namespace = overlay.all("Namespace").get(0);
        String name = namespace.at("/metadata/name").asText();

        assertThat(namespace
                        .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText())
                .isEqualTo("restricted");
        assertThat(overlay.objects())
                .filteredOn(object -> object != namespace)
                .extracting(object -> object.at("/metadata/namespace").asText())
                .containsOnly(name);
    }

    /** The name carries a digest, so a changed setting makes new replicas; the Deployment must follow. */
    @ParameterizedTest
    @MethodSource(RENDERED)
    void settingsComeFromAConfigMapWhoseNameChangesWithThem(Manifests overlay) {
        String settings = overlay.container().at("/envFrom/0/configMapRef/name").asText();

        assertThat(settings).matches("delivery-graph-[a-z0-9]{10}");
        assertThat(overlay.the("ConfigMap", settings).path("data")).isNotEmpty();
    }

    @Test
    void credentialsOfProductionAreInASecretThatIsNotHere() {
        Manifests production = overlay("production");

        assertThat(production.container().at("/envFrom/1/secretRef/name").asText())
                .isEqualTo("delivery-graph-stores");
        assertThat(production.all("Secret")).isEmpty();
        assertThat(production.all("ConfigMap"))
                .allSatisfy(map -> assertThat(map.path("data").fieldNames())
                        .toIterable()
                        .noneMatch(name -> name.matches(".*(API_KEY|TOKEN|APP_SECRET|BYPASS_KEY).*")));
    }

    @Test
    void productionRunsOneVersionAndNoSandbox() {
        Manifests production = overlay("production");

        assertThat(production.container().path("image").asText()).matches(".+:[0-9]+\\.[0-9]+\\.[0-9]+(@sha256:.+)?");
        assertThat(production.all("Deployment")).hasSize(1);
    }

    @Test
    void productionIsWatched() {
        Manifests production = overlay("production");
        JsonNode monitor = production.the("ServiceMonitor", "delivery-graph").path("spec");
        JsonNode watched = production.the("Service", "delivery-graph-management");

        assertThat(monitor.at("/endpoints/0/port").asText())
                .isEqualTo(watched.at("/spec/ports/0/name").asText());
        assertThat(monitor.at("/endpoints/0/path").asText()).isEqualTo("/q/metrics");
        monitor.at("/selector/matchLabels")
                .properties()
                .forEach(label -> assertThat(watched.at("/metadata/labels").path(label.getKey()))
                        .isEqualTo(label.getValue()));
    }

    @Test
    void devHasTheSandboxAndNothingThatACommonClusterDoesNotKnow() {
        Manifests dev = overlay("dev");

        assertThat(dev.all("Deployment"))
                .extracting(deployment -> deployment.at("/metadata/name").asText())
                .containsExactlyInAnyOrder("delivery-graph", "sandbox");
        assertThat(dev.the("Service", "sandbox").at("/spec/ports/0/port").asInt())
                .isEqualTo(8090);
        assertThat(dev.objects())
                .extracting(object -> object.path("kind").asText())
                .doesNotContainAnyElementsOf(
                        List.of("HorizontalPodAutoscaler", "PodDisruptionBudget", "ServiceMonitor", "PrometheusRule"));
    }

    @Test
    void devReachesTheSandboxAndTheSandboxNobody() {
        Manifests dev = overlay("dev");

        assertThat(dev.the("NetworkPolicy", "delivery-graph-to-sandbox")
                        .at("/spec/egress/0/to/0/podSelector/matchLabels/app.kubernetes.io~1name")
                        .asText())
                .isEqualTo("sandbox");
        assertThat(dev.the("NetworkPolicy", "sandbox").path("spec").has("egress"))
                .isFalse();
    }

    private static Manifests overlay(String name) {
        return Overlays.rendered()
                .filter(overlay -> overlay.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
