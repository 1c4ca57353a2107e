package io.deliverygraph.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every container may do and have, the sandbox's too: Kubernetes' profile "restricted", and a bit more. */
class PodRulesTest {

    private static final String OVERLAYS = "io.deliverygraph.kubernetes.Overlays#all";

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void nobodyIsRoot(Manifests overlay) {
        assertThat(overlay.pods())
                .allMatch(pod -> pod.at("/securityContext/runAsNonRoot").asBoolean())
                .allMatch(pod -> pod.at("/securityContext/runAsUser").asInt() == 1001);
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void theRootFileSystemIsReadOnly(Manifests overlay) {
        assertThat(containers(overlay))
                .allMatch(container ->
                        container.at("/securityContext/readOnlyRootFilesystem").asBoolean());
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void theServiceHasNowhereToWriteTo(Manifests overlay) {
        assertThat(overlay.pod().has("volumes")).isFalse();
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void nobodyGetsMoreRightsThanItStartedWith(Manifests overlay) {
        assertThat(containers(overlay))
                .allMatch(container -> isFalse(container.at("/securityContext/allowPrivilegeEscalation")))
                .allMatch(container -> isFalse(container.at("/securityContext/privileged")));
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void everyCapabilityIsDroppedAndNoneAdded(Manifests overlay) {
        assertThat(containers(overlay))
                .extracting(container -> container.at("/securityContext/capabilities"))
                .allSatisfy(capabilities -> assertThat(capabilities).hasToString("{\"drop\":[\"ALL\"]}"));
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void theRuntimeFiltersSystemCalls(Manifests overlay) {
        assertThat(overlay.pods())
                .extracting(
                        pod -> pod.at("/securityContext/seccompProfile/type").asText())
                .containsOnly("RuntimeDefault");
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void nothingOfTheNodeIsShared(Manifests overlay) {
        assertThat(overlay.pods())
                .noneMatch(pod -> pod.has("hostNetwork") || pod.has("hostPID") || pod.has("hostIPC"))
                .noneMatch(pod -> pod.findValue("hostPath") != null || pod.findValue("hostPort") != null);
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void noTokenOfTheClusterIsMounted(Manifests overlay) {
        assertThat(overlay.pods()).allMatch(pod -> isFalse(pod.path("automountServiceAccountToken")));
        assertThat(overlay.all("ServiceAccount"))
                .isNotEmpty()
                .allMatch(account -> isFalse(account.path("automountServiceAccountToken")));
        assertThat(overlay.pod().path("serviceAccountName").asText()).isEqualTo("delivery-graph");
    }

    /** Kubernetes would set DELIVERY_GRAPH_PORT and its like, which begin as our settings do. */
    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void noVariablesOfServicesAreSet(Manifests overlay) {
        assertThat(overlay.pods()).allMatch(pod -> isFalse(pod.path("enableServiceLinks")));
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void everyContainerSaysWhatItNeedsAndWhatItMayTake(Manifests overlay) {
        assertThat(containers(overlay)).allSatisfy(container -> {
            for (String what : List.of("cpu", "memory")) {
                assertThat(container.at("/resources/requests/" + what).asText()).isNotEmpty();
                assertThat(container.at("/resources/limits/" + what).asText()).isNotEmpty();
            }
            assertThat(container.at("/resources/limits/memory")).isEqualTo(container.at("/resources/requests/memory"));
        });
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void noCredentialStandsInAPod(Manifests overlay) {
        assertThat(containers(overlay)).noneMatch(container -> container.has("env"));
    }

    private static Stream<JsonNode> containers(Manifests overlay) {
        return overlay.pods().flatMap(pod -> pod.path("containers").valueStream());
    }

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.booleanValue();
    }
}
