package io.deliverygraph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} names every property of ours as the code has it. */
class ConfigurationReferenceTest {

    private static final Path KEPT = Path.of("docs/configuration.md");
    private static final String ACCEPT = "configuration.accept";

    /** What stands between these is generated; the rest is written by hand. */
    private static final String FROM = "<!-- generated: from here -->\n";

    private static final String TO = "\n<!-- generated: to here -->";

    private final ConfigurationReference reference = new ConfigurationReference();

    ConfigurationReferenceTest() throws IOException, ClassNotFoundException {}

    @Test
    void isTheOneInTheRepository() throws IOException {
        String kept = Files.readString(KEPT);
        String generated = kept.substring(0, kept.indexOf(FROM) + FROM.length())
                + reference.text()
                + kept.substring(kept.indexOf(TO));
        if (Boolean.getBoolean(ACCEPT)) {
            Files.writeString(KEPT, generated);
            kept = generated;
        }
        List<String> difference = UnifiedDiffUtils.generateUnifiedDiff(
                KEPT + " (in the repository)",
                "what the mappings say",
                kept.lines().toList(),
                DiffUtils.diff(kept.lines().toList(), generated.lines().toList()),
                1);
        assertThat(difference)
                .withFailMessage(
                        "The mappings say something else than %s:%n%n%s%n%nIf that is what you want, accept it:%n"
                                + "  ./mvnw test -Dtest=ConfigurationReferenceTest -D%s=true%n",
                        KEPT, String.join(System.lineSeparator(), difference), ACCEPT)
                .isEmpty();
    }

    @Test
    void findsTheMappings() {
        assertThat(reference.properties())
                .containsKeys("delivery.stores.*.platform", "delivery.cache.ttl", "delivery.limits.depth")
                .hasSizeGreaterThan(70);
    }

    @Test
    void saysOfEveryPropertyWhatItMeans() {
        assertThat(reference.properties())
                .allSatisfy((name, property) -> assertThat(reference.meaning(property))
                        .as("the Javadoc of %s", name)
                        .isNotBlank());
    }

    /** So the start can go on without it until all mistakes are told; that it must be there, rules say. */
    @Test
    void everyPropertyHasADefaultOrMayBeLeftOut() {
        assertThat(reference.properties()).allSatisfy((name, property) -> {
            KnownProperty known = KnownProperty.of(property);
            assertThat(known.optional() || known.standsFor() != null).as(name).isTrue();
        });
    }
}
