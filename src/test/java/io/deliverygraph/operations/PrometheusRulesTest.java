package io.deliverygraph.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule with what sets it off and what does not. By Prometheus's own tool, so where that is installed. */
class PrometheusRulesTest {

    @Test
    void rulesFireWhenTheyShould() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "promtool is not installed: the rules for Prometheus are not tested");
        Process promtool = new ProcessBuilder(List.of("promtool", "test", "rules", Watching.RULE_TESTS.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(promtool.waitFor()).as(said).isZero();
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")));
    }
}
