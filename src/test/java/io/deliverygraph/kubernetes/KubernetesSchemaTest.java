package io.deliverygraph.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Kubernetes would take every object. */
class KubernetesSchemaTest {

    @ParameterizedTest
    @MethodSource("io.deliverygraph.kubernetes.Overlays#all")
    void everyObjectKeepsToTheSchemaOfItsKind(Manifests overlay) {
        assertThat(overlay.objects()).isNotEmpty();
        assertThat(overlay.objects())
                .allSatisfy(object -> assertThat(Schemas.problem(object))
                        .as("%s", object.at("/metadata/name"))
                        .isEmpty());
    }

    @Test
    void theServiceMonitorKeepsToItsSchema() {
        assertThat(Schemas.problem(monitor())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {template: {}}}',           selector",
        "'{apiVersion: v1, kind: ServiceAccount, metadata: {name: a}, automountToken: false}',           automountToken",
        "'{apiVersion: v1, kind: Service, metadata: {name: a}, spec: {ports: {port: 80}}}',              JsonArray",
        "'{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {nam: a}}',                       nam",
        "'{apiVersion: autoscaling/v1, kind: HorizontalPodAutoscaler, metadata: {name: a}}',             autoscaling/v1",
        "'{apiVersion: monitoring.coreos.com/v1, kind: ServiceMonitor, spec: {endpoints: [{prt: a}]}}',  prt"
    })
    void whatKubernetesWouldRefuseIsFound(String object, String named) throws IOException {
        Optional<String> problem =
                Schemas.problem(Manifests.of("wrong", object).objects().get(0));

        assertThat(problem).hasValueSatisfying(sentence -> assertThat(sentence).contains(named));
    }

    private static JsonNode monitor() {
        return Manifests.in(Manifests.SOURCES.resolve("components/monitoring/service-monitor.yaml"))
                .the("ServiceMonitor", "delivery-graph");
    }
}
