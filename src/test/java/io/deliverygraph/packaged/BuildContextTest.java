package io.deliverygraph.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a Dockerfile copies is there, and {@code .dockerignore} lets it through. Most machines that run these tests
 * build no image from the sources, and would not see it.
 */
class BuildContextTest {

    /** Made by a build before, and not checked in. */
    private static final Path MADE = Path.of("target");

    @ParameterizedTest
    @MethodSource("dockerfiles")
    void hasWhatIsCopied(Path dockerfile) throws IOException {
        List<Path> copied = copied(Files.readString(dockerfile));

        assertThat(copied).isNotEmpty().allMatch(source -> source.startsWith(MADE) || Files.exists(source), "is there");
        assertThat(copied).allMatch(admitted()::contains, "let through");
    }

    static List<Path> dockerfiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docker"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("Dockerfile."))
                    .toList();
        }
    }

    /** Not what comes from another stage. */
    private static List<Path> copied(String dockerfile) {
        return dockerfile
                .replaceAll("\\\\\n", " ")
                .lines()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
                .flatMap(BuildContextTest::sources)
                .toList();
    }

    /** All words but the instruction, its options and the target, which is the last. */
    private static Stream<Path> sources(String copy) {
        List<String> words = Arrays.stream(copy.split("\\s+"))
                .skip(1)
                .filter(word -> !word.startsWith("--"))
                .toList();
        return words.subList(0, words.size() - 1).stream().map(Path::of);
    }

    private static Context admitted() throws IOException {
        return new Context(Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> Path.of(line.substring(1)))
                .toList());
    }

    /** @param parts nothing else gets to the engine */
    private record Context(List<Path> parts) {

        boolean contains(Path source) {
            return parts.stream().anyMatch(source::startsWith);
        }
    }
}
