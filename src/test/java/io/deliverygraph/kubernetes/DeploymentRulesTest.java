package io.deliverygraph.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the service is started, watched, replaced and ended. */
class DeploymentRulesTest {

    private static final String OVERLAYS = "io.deliverygraph.kubernetes.Overlays#all";

    @ParameterizedTest
    @CsvSource({"startupProbe, started", "livenessProbe, live", "readinessProbe, ready"})
    void everyProbeAsksItsOwnQuestionAtTheManagementPort(String probe, String question) {
        assertThat(Overlays.all()).allSatisfy(overlay -> {
            JsonNode asked = overlay.container().at("/" + probe + "/httpGet");
            assertThat(asked.path("path").asText()).isEqualTo("/q/health/" + question);
            assertThat(asked.path("port").asInt()).isEqualTo(9000);
        });
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void theStartHasHalfAMinuteAndAHangingProcessToo(Manifests overlay) {
        assertThat(patience(overlay.container().path("startupProbe"))).isGreaterThanOrEqualTo(30);
        assertThat(patience(overlay.container().path("livenessProbe"))).isGreaterThanOrEqualTo(30);
        assertThat(patience(overlay.container().path("readinessProbe"))).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void theTwoPortsHaveNames(Manifests overlay) {
        assertThat(overlay.container().path("ports"))
                .extracting(port -> port.path("name").asText() + " " + port.path("containerPort"))
                .containsExactlyInAnyOrder("http 8080", "management 9000");
    }

    /** 5 to leave the endpoints, 35 to answer what is in flight, 5 to end. */
    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void thereIsTimeToAnswerWhatIsInFlight(Manifests overlay) {
        assertThat(overlay.pod().path("terminationGracePeriodSeconds").asInt()).isEqualTo(45);
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void noReplicaGoesBeforeItsSuccessorIsReady(Manifests overlay) {
        assertThat(overlay.the("Deployment", "delivery-graph").at("/spec/strategy"))
                .hasToString("{\"rollingUpdate\":{\"maxSurge\":1,\"maxUnavailable\":0},\"type\":\"RollingUpdate\"}");
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void replicasStandOnDifferentNodesAndZones(Manifests overlay) {
        assertThat(overlay.pod().path("topologySpreadConstraints"))
                .extracting(constraint -> constraint.path("topologyKey").asText())
                .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
    }

    /** Or every deployment would set back what the autoscaler found. */
    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void theNumberOfReplicasIsTheAutoscalers(Manifests overlay) {
        assertThat(overlay.the("Deployment", "delivery-graph").path("spec").has("replicas"))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("io.deliverygraph.kubernetes.Overlays#inEarnest")
    void atLeastTwoReplicasAndRoomForMore(Manifests overlay) {
        JsonNode scaler = overlay.the("HorizontalPodAutoscaler", "delivery-graph");

        assertThat(scaler.path("apiVersion").asText()).isEqualTo("autoscaling/v2");
        assertThat(scaler.at("/spec/scaleTargetRef/name").asText()).isEqualTo("delivery-graph");
        assertThat(scaler.at("/spec/minReplicas").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(scaler.at("/spec/maxReplicas").asInt())
                .isGreaterThan(scaler.at("/spec/minReplicas").asInt());
    }

    @ParameterizedTest
    @MethodSource("io.deliverygraph.kubernetes.Overlays#inEarnest")
    void aNodeThatIsDrainedTakesOneReplicaAtATime(Manifests overlay) {
        JsonNode budget = overlay.the("PodDisruptionBudget", "delivery-graph").path("spec");

        assertThat(budget.path("maxUnavailable").asInt()).isEqualTo(1);
        assertThat(budget.at("/selector/matchLabels"))
                .isEqualTo(overlay.the("Deployment", "delivery-graph").at("/spec/selector/matchLabels"));
    }

    /** A selector cannot be changed any more, so nothing that changes with a release may be in it. */
    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void replicasAreFoundByTheNameAlone(Manifests overlay) {
        assertThat(overlay.the("Deployment", "delivery-graph").at("/spec/selector"))
                .hasToString("{\"matchLabels\":{\"app.kubernetes.io/name\":\"delivery-graph\"}}");
    }

    private static int patience(JsonNode probe) {
        return probe.path("periodSeconds").asInt()
                * probe.path("failureThreshold").asInt();
    }
}
