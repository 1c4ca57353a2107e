package io.deliverygraph.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Kubernetes' own schema, as it stands in the classes that the project generates from its OpenAPI description: each
 * refuses a field that it does not know, one that is missing, and a list where there is to be none. The kinds of the
 * Prometheus operator come from fabric8's classes, which know fields and types, but not what is required.
 */
final class Schemas {

    /** One for each kind that we use. */
    private static final Map<String, Schema> BY_KIND = Map.ofEntries(
            Map.entry("v1 ConfigMap", V1ConfigMap::validateJsonElement),
            Map.entry("v1 Namespace", V1Namespace::validateJsonElement),
            Map.entry("v1 Secret", V1Secret::validateJsonElement),
            Map.entry("v1 Service", V1Service::validateJsonElement),
            Map.entry("v1 ServiceAccount", V1ServiceAccount::validateJsonElement),
            Map.entry("apps/v1 Deployment", V1Deployment::validateJsonElement),
            Map.entry("autoscaling/v2 HorizontalPodAutoscaler", V2HorizontalPodAutoscaler::validateJsonElement),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy::validateJsonElement),
            Map.entry("policy/v1 PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement));

    private static final Map<String, Class<?>> OF_THE_OPERATOR = Map.of(
            "monitoring.coreos.com/v1 ServiceMonitor", ServiceMonitor.class,
            "monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class);

    private static final ObjectMapper STRICT = new ObjectMapper()
            .setAnnotationIntrospector(new NothingIsSetAside())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Schemas() {}

    private interface Schema {
        void check(JsonElement object) throws IOException;
    }

    /** fabric8 keeps what it does not know in a map; without that map it is refused. */
    private static final class NothingIsSetAside extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }

    /** What is wrong with it; empty if Kubernetes would take it. */
    static Optional<String> problem(JsonNode object) {
        String kind =
                object.path("apiVersion").asText() + " " + object.path("kind").asText();
        try {
            if (OF_THE_OPERATOR.containsKey(kind)) {
                STRICT.treeToValue(object, OF_THE_OPERATOR.get(kind));
                return Optional.empty();
            }
            if (!BY_KIND.containsKey(kind)) {
                return Optional.of("There is no schema here for " + kind);
            }
            BY_KIND.get(kind).check(JsonParser.parseString(object.toString()));
            return Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException | ClassCastException wrong) {
            return Optional.of(wrong.getMessage());
        } catch (IOException unreadable) {
            return Optional.of(unreadable.getMessage());
        }
    }
}
