package io.deliverygraph.graph;

import io.quarkus.runtime.annotations.RegisterResourceBundle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Our sentences in the languages we speak, from the {@code ValidationMessages} bundles. */
@ApplicationScoped
@RegisterResourceBundle(bundleName = "ValidationMessages")
public class Messages {

    /** The first is spoken when the caller asks for none that we have. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final Map<Locale, ResourceBundle> BUNDLES =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Messages::bundle));

    private static ResourceBundle bundle(Locale language) {
        // No fall-back to the language of the machine: English is the bundle without a suffix.
        Locale suffix = language.equals(LANGUAGES.get(0)) ? Locale.ROOT : language;
        return ResourceBundle.getBundle("ValidationMessages", suffix);
    }

    /** The problem in words. */
    public UserError say(Problem problem, Locale language) {
        String message = text(problem.messageKey(), problem.parameters(), language);
        return new UserError(problem.code(), message, problem.field(), problem.platformCode(), problem.current());
    }

    /**
     * One sentence, its placeholders filled.
     *
     * @param key key in the bundle; in braces, as Bean Validation writes it, it means the same
     * @throws java.util.MissingResourceException if no bundle has the key, which is our mistake
     */
    public String text(String key, Map<String, ?> parameters, Locale language) {
        String template =
                BUNDLES.getOrDefault(language, BUNDLES.get(LANGUAGES.get(0))).getString(key.replaceAll("^\\{|}$", ""));
        return PLACEHOLDER.matcher(template).replaceAll(match -> filled(match, parameters));
    }

    private static String filled(MatchResult match, Map<String, ?> parameters) {
        Object value = parameters.get(match.group(1));
        return Matcher.quoteReplacement(value == null ? match.group() : value.toString());
    }
}
