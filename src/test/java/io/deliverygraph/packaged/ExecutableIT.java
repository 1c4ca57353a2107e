package io.deliverygraph.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is in the executable, and what it needs of the machine. */
@Tag("native")
class ExecutableIT {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path TEST_CLASSES = Path.of("target/test-classes");

    private final Contents executable = Contents.of(Packaged.executable());

    /** Or the next test would pass by not seeing. */
    @Test
    void holdsWhatItNeeds() {
        assertThat(executable.has("io.deliverygraph.platform.wix.ProfileWire")).isTrue();
        assertThat(executable.has("io/deliverygraph/platform/shopify/Profiles.graphql"))
                .isTrue();
        assertThat(executable.has("io/deliverygraph/geo/subdivisions.txt")).isTrue();
    }

    /** By the names of classes and of resources, each written with dots and with slashes. */
    @Test
    void holdsNothingOfTheSandboxAndNothingOfTheTests() throws IOException {
        List<String> strangers = Stream.of(
                        Files.walk(CLASSES.resolve("io/deliverygraph/sandbox")).map(CLASSES::relativize),
                        Files.walk(CLASSES.resolve("io/deliverygraph/dev")).map(CLASSES::relativize),
                        Files.walk(TEST_CLASSES.resolve("io/deliverygraph")).map(TEST_CLASSES::relativize))
                .flatMap(paths -> paths)
                .map(Path::toString)
                .filter(path -> path.matches(".*\\.(class|json|graphqls?|txt)") && !path.contains("package-info"))
                .map(path -> path.replaceFirst("\\.class$", ""))
                .filter(name -> !beginsOneOfOurs(name))
                .toList();

        assertThat(strangers).hasSizeGreaterThan(300);
        assertThat(strangers).noneMatch(name -> executable.has(name) || executable.has(name.replace('/', '.')));
        assertThat(executable.has("io.deliverygraph.sandbox")).isFalse();
        assertThat(executable.has("io/deliverygraph/sandbox")).isFalse();
        assertThat(executable.has("admin-2026-07.graphqls")).isFalse();
    }

    /** Such as {@code Http} of the tests, which {@code HttpConfig} begins with: finding it would say nothing. */
    private static boolean beginsOneOfOurs(String name) {
        String[] beside = CLASSES.resolve(name).getParent().toFile().list();
        String last = Path.of(name).getFileName().toString();
        return !name.startsWith("io/deliverygraph/sandbox")
                && beside != null
                && Stream.of(beside).anyMatch(each -> each.startsWith(last) && !each.equals(last + ".class"));
    }

    /** So that a container needs nothing but libc and its loader. */
    @Test
    void needsNothingButLibc() throws Exception {
        Process readelf =
                new ProcessBuilder("readelf", "--dynamic", Packaged.executable().toString()).start();
        String told = new String(readelf.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        List<String> needed = Pattern.compile("\\(NEEDED\\).*\\[(.*?)]")
                .matcher(told)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(needed).contains("libc.so.6").allMatch(name -> name.matches("libc\\.so\\.6|ld-linux.*"));
    }
}
