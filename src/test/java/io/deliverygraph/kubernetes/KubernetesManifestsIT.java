package io.deliverygraph.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The base in the repository is what the build made; an integration test, as the build makes it when it packages. */
class KubernetesManifestsIT {

    private static final Path MADE = Path.of("target/kubernetes/kubernetes.yml");
    private static final Path KEPT = Manifests.SOURCES.resolve("base/kubernetes.yml");
    private static final String ACCEPT = "kubernetes.accept";

    @Test
    void theBaseIsWhatTheBuildMade() throws IOException {
        if (Boolean.getBoolean(ACCEPT)) {
            Files.copy(MADE, KEPT, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> kept = lines(KEPT);
        List<String> difference = UnifiedDiffUtils.generateUnifiedDiff(
                KEPT + " (in the repository)", "what the build makes", kept, DiffUtils.diff(kept, lines(MADE)), 3);
        assertThat(difference)
                .withFailMessage(
                        "The build makes other manifests than %s holds:%n%n%s%n%nIf that is what you want, accept it:%n"
                                + "  ./mvnw failsafe:integration-test failsafe:verify -Dit.test=KubernetesManifestsIT -D%s=true%n",
                        KEPT, String.join(System.lineSeparator(), difference), ACCEPT)
                .isEmpty();
    }

    /** The build writes ports and objects now in this order, now in that; here they have one. */
    private static List<String> lines(Path file) {
        return Manifests.in(file).objects().stream()
                .peek(KubernetesManifestsIT::sortPorts)
                .map(JsonNode::toPrettyString)
                .sorted()
                .flatMap(String::lines)
                .toList();
    }

    private static void sortPorts(JsonNode object) {
        for (JsonNode owner : object.findParents("ports")) {
            List<JsonNode> sorted = owner.path("ports")
                    .valueStream()
                    .sorted(Comparator.comparing(JsonNode::toString))
                    .toList();
            ((ObjectNode) owner).putArray("ports").addAll(sorted);
        }
    }
}
