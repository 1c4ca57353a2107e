package io.deliverygraph.graph;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.limit.Limit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that our code speaks has its sentence, and no sentence is left over. Reads the sources. */
class MessagesInCodeTest {

    private static final Path SOURCES = Path.of("src/main/java/io/deliverygraph");

    /** {@code "region.unknown"} in a class that makes problems. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]\\w*\\.[a-z]\\w*)\"");

    /** {@code "{list.tooMany}"} on a command or in a constraint. */
    private static final Pattern TEMPLATE = Pattern.compile("\"\\{([\\w.]+)}\"");

    /** {@code "http.noQuery"} where a request is refused. */
    private static final Pattern OF_REQUESTS = Pattern.compile("\"(http\\.\\w+)\"");

    /** The sentences of a quote's decisions have a test of their own, which finds those left over. */
    private static final String OF_DECISIONS = "quote.";

    private static final Set<String> OF_PROBLEMS = keys(KEY, source -> source.contains("Problem."));
    private static final Set<String> OF_THE_AUDIT =
            keys(KEY, source -> source.startsWith("package io.deliverygraph.audit;"));
    private static final Set<String> OF_HTTP = keys(OF_REQUESTS, source -> true);
    private static final Set<String> OF_CONSTRAINTS = keys(TEMPLATE, source -> true);

    @Test
    void everyProblemHasItsSentence() {
        assertThat(sentences()).containsAll(OF_PROBLEMS);
        assertThat(OF_PROBLEMS).contains("profile.unknown", "region.overlaps", "revision.stale", "option.regions");
    }

    @Test
    void everyFindingHasItsSentences() {
        assertThat(sentences()).containsAll(OF_THE_AUDIT);
        assertThat(OF_THE_AUDIT).contains("audit.tierGap", "remedy.tierGap");
    }

    @Test
    void everyMistakeInARequestHasItsSentence() {
        assertThat(sentences()).containsAll(OF_HTTP);
        assertThat(OF_HTTP).contains("http.noQuery", "http.lateChange");
    }

    @Test
    void everyConstraintHasItsSentence() {
        assertThat(sentences()).containsAll(OF_CONSTRAINTS);
    }

    @Test
    void everyConstraintHasItsCodeForPrograms() {
        assertThat(Violations.CODES).containsOnlyKeys(OF_CONSTRAINTS);
    }

    @Test
    void everyLimitHasItsSentence() {
        assertThat(sentences()).containsAll(ofLimits());
    }

    @Test
    void everyCodeHasASentenceForWhatThePlatformRefuses() {
        assertThat(sentences()).containsAll(ofRefusals());
    }

    @Test
    void noSentenceIsLeftOver() {
        Set<String> unused = sentences();
        unused.removeAll(OF_PROBLEMS);
        unused.removeAll(OF_THE_AUDIT);
        unused.removeAll(OF_HTTP);
        unused.removeAll(OF_CONSTRAINTS);
        unused.removeAll(ofRefusals());
        unused.removeAll(ofLimits());
        unused.removeIf(key -> key.startsWith(OF_DECISIONS));

        assertThat(unused).isEmpty();
    }

    private static List<String> ofRefusals() {
        return Stream.of(UserErrorCode.values())
                .map(code -> "refused." + code.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> ofLimits() {
        return Stream.of(Limit.values())
                .map(limit -> "limit." + limit.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<String> sentences() {
        return new TreeSet<>(
                ResourceBundle.getBundle("ValidationMessages", Locale.ROOT).keySet());
    }

    private static Set<String> keys(Pattern pattern, Predicate<String> speaks) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("sandbox")))
                    .map(MessagesInCodeTest::text)
                    .filter(speaks)
                    .flatMap(source -> pattern.matcher(source).results())
                    .map(match -> match.group(1))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
