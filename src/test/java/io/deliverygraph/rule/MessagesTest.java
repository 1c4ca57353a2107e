package io.deliverygraph.rule;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every constraint of ours has its sentences, in every language, with placeholders that can be filled. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Map<String, String> ENGLISH = bundle("/ValidationMessages.properties");
    private static final Map<String, String> GERMAN = bundle("/ValidationMessages_de.properties");
    private static final Set<Class<?>> CONSTRAINTS = constraints();

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(GERMAN).containsOnlyKeys(ENGLISH.keySet());
    }

    @Test
    void bothLanguagesFillInTheSamePlaceholders() {
        ENGLISH.forEach((key, sentence) ->
                assertThat(placeholders(GERMAN.get(key))).as(key).isEqualTo(placeholders(sentence)));
    }

    @Test
    void sentencesUsePlainPlaceholdersOnly() {
        Stream.of(ENGLISH, GERMAN)
                .flatMap(bundle -> bundle.values().stream())
                .forEach(sentence -> assertThat(PLACEHOLDER.matcher(sentence).replaceAll(""))
                        .isNotBlank()
                        .doesNotContain("{", "}", "$", "\\", "validatedValue"));
    }

    @Test
    void everyConstraintHasItsSentences() {
        assertThat(CONSTRAINTS)
                .isNotEmpty()
                .allSatisfy(constraint -> assertThat(ENGLISH).containsKeys(keys(constraint)));
    }

    @Test
    void everyPlaceholderIsAnAttributeOfItsConstraint() {
        assertThat(CONSTRAINTS)
                .allSatisfy(constraint -> assertThat(keys(constraint))
                        .allSatisfy(
                                key -> assertThat(attributes(constraint)).containsAll(placeholders(ENGLISH.get(key)))));
    }

    @Test
    void noSentenceIsLeftOver() {
        Set<String> used = CONSTRAINTS.stream()
                .flatMap(constraint -> Stream.of(keys(constraint)))
                .collect(toSet());

        assertThat(ENGLISH.keySet()).filteredOn(key -> key.startsWith("rule.")).allMatch(used::contains);
    }

    private static Set<Class<?>> constraints() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("io.deliverygraph").stream()
                        .filter(type -> type.isAnnotatedWith(Constraint.class))
                        .map(JavaClass::reflect)
                        .collect(toSet());
    }

    /** A constraint names its sentences in the default of {@code message} and in its String constants. */
    private static String[] keys(Class<?> constraint) {
        Stream<Object> constants = Stream.of(constraint.getFields()).map(MessagesTest::constant);
        return Stream.concat(Stream.of(defaultMessage(constraint)), constants)
                .map(template -> template.toString().replaceAll("[{}]", ""))
                .distinct()
                .toArray(String[]::new);
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object defaultMessage(Class<?> constraint) {
        try {
            return constraint.getMethod("message").getDefaultValue();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> attributes(Class<?> constraint) {
        return Stream.of(constraint.getDeclaredMethods()).map(Method::getName).collect(toSet());
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(toSet());
    }

    private static Map<String, String> bundle(String resource) {
        Properties sentences = new Properties();
        try (InputStream stream = MessagesTest.class.getResourceAsStream(resource)) {
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences.stringPropertyNames().stream().collect(toMap(key -> key, sentences::getProperty));
    }
}
