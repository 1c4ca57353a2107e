package io.deliverygraph.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may speak to the service, and to whom it may speak. */
class NetworkRulesTest {

    private static final String OVERLAYS = "io.deliverygraph.kubernetes.Overlays#all";

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void whatIsNotAllowedIsRefusedInBothDirections(Manifests overlay) {
        assertThat(overlay.the("NetworkPolicy", "delivery-graph-nothing-else").path("spec"))
                .hasToString("{\"podSelector\":{\"matchLabels\":{\"app.kubernetes.io/name\":\"delivery-graph\"}},"
                        + "\"policyTypes\":[\"Ingress\",\"Egress\"]}");
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void clientsReachTheGraphAndPrometheusTheRestAndNobodyElseAnything(Manifests overlay) {
        assertThat(policy(overlay).path("ingress"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"from\":[{\"namespaceSelector\":{\"matchLabels\":{\"delivery-graph/clients\":\"true\"}}}],"
                                + "\"ports\":[{\"port\":\"http\",\"protocol\":\"TCP\"}]}",
                        "{\"from\":[{\"namespaceSelector\":{\"matchLabels\":{\"kubernetes.io/metadata.name\":\"monitoring\"}}}],"
                                + "\"ports\":[{\"port\":\"management\",\"protocol\":\"TCP\"}]}");
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void onlyNamesPlatformsAndTelemetryAreReached(Manifests overlay) {
        assertThat(policy(overlay).path("egress"))
                .extracting(rule -> rule.path("ports").findValuesAsText("port"))
                .containsExactly(List.of("53", "53"), List.of("443"), List.of("4317", "4318"));
        assertThat(policy(overlay).path("egress"))
                .allSatisfy(rule -> assertThat(rule.path("to")).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void noAddressOfTheClusterOrOfTheCloudIsTakenForAPlatform(Manifests overlay) {
        JsonNode platforms = policy(overlay).at("/egress/1/to");

        assertThat(platforms.at("/0/ipBlock/except").valueStream().map(JsonNode::asText))
                .contains("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10");
        assertThat(platforms.at("/1/ipBlock/except").valueStream().map(JsonNode::asText))
                .contains("fc00::/7", "fe80::/10");
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void clientsCannotReachTheManagementPortThroughTheService(Manifests overlay) {
        JsonNode service = overlay.the("Service", "delivery-graph").path("spec");

        assertThat(service.path("type").asText()).isEqualTo("ClusterIP");
        assertThat(service.path("ports").findValuesAsText("targetPort")).containsExactly("http");
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void prometheusFindsEachReplicaByItself(Manifests overlay) {
        JsonNode service = overlay.the("Service", "delivery-graph-management").path("spec");

        assertThat(service.path("clusterIP").asText()).isEqualTo("None");
        assertThat(service.path("publishNotReadyAddresses").asBoolean()).isTrue();
        assertThat(service.path("ports").findValuesAsText("targetPort")).containsExactly("management");
    }

    private static JsonNode policy(Manifests overlay) {
        return overlay.the("NetworkPolicy", "delivery-graph").path("spec");
    }
}
