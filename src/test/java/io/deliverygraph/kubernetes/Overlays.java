package io.deliverygraph.kubernetes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The base, as it is checked in, and the overlays as kubectl renders them. Rendering needs kubectl 1.27 or newer; where
 * there is none, only the base is looked at, unless {@code -Dkubectl=required}, as {@code .ci/kubernetes} says.
 */
final class Overlays {

    private static final List<Manifests> ALL = read();

    private Overlays() {}

    /** Base, and dev and production if they can be rendered. */
    static Stream<Manifests> all() {
        return ALL.stream();
    }

    /** Those that real callers use: not dev, which has nothing to scale by. */
    static Stream<Manifests> inEarnest() {
        return all().filter(overlay -> !overlay.name().equals("dev"));
    }

    static Stream<Manifests> rendered() {
        return all().filter(overlay -> !overlay.name().equals("base"));
    }

    /** Whether kubectl is on the path, or has to be. */
    static boolean canBeRendered() {
        return "required".equals(System.getProperty("kubectl"))
                || Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "kubectl")));
    }

    private static List<Manifests> read() {
        List<Manifests> overlays = new ArrayList<>();
        overlays.add(Manifests.in(Manifests.SOURCES.resolve("base/kubernetes.yml")));
        if (canBeRendered()) {
            overlays.add(rendered("dev"));
            overlays.add(rendered("production"));
        }
        return List.copyOf(overlays);
    }

    private static Manifests rendered(String overlay) {
        try {
            Path problems = Files.createTempFile("kubectl", ".txt");
            Process kubectl = new ProcessBuilder(
                            "kubectl",
                            "kustomize",
                            Manifests.SOURCES.resolve(overlay).toString())
                    .redirectError(problems.toFile())
                    .start();
            String yaml = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (kubectl.waitFor() != 0) {
                throw new IllegalStateException(
                        "kubectl does not render " + overlay + ": " + Files.readString(problems));
            }
            return Manifests.of(overlay, yaml);
        } catch (IOException cannotRun) {
            throw new IllegalStateException("kubectl cannot be run", cannotRun);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while kubectl was rendering", stopped);
        }
    }
}
