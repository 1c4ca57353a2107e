package io.deliverygraph.quote;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every decision has its sentences in both languages, filled with the words that it brings along, and none is left
 * over.
 */
class SentencesTest {

    private static final String PREFIX = "quote.";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern TOLD = Pattern.compile("\\btold\\(\"([\\w.]+)\"\\)");
    private static final Path SOURCES = Path.of("src/main/java/io/deliverygraph/quote");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /** What each sentence fills in; those that compare may leave a number out, and name none that is not there. */
    private static final Map<String, Set<String>> WORDS = new TreeMap<>(Map.ofEntries(
            entry("PROFILE_FROM_SELLING_PLAN", Set.of("profile")),
            entry("PROFILE_FROM_ITEM", Set.of("profile")),
            entry("PROFILE_FROM_ITEM.given", Set.of("profile")),
            entry("PROFILE_INHERITED", Set.of("profile")),
            entry("PROFILE_COVERS_ALL", Set.of("profile")),
            entry("GROUPED_TOGETHER", Set.of()),
            entry("PRICED_SEPARATELY", Set.of("profile")),
            entry("CONSOLIDATED", Set.of()),
            entry("NO_REGION_FOR_DESTINATION", Set.of("profile", "destination")),
            entry("NO_REGION_FOR_DESTINATION.elsewhere", Set.of("regions")),
            entry("NO_REGION_FOR_DESTINATION.elsewhereOnly", Set.of("regions")),
            entry("NO_REGION_FOR_DESTINATION.nowhere", Set.of("destination")),
            entry("NO_REGION_FOR_DESTINATION.origin", Set.of("profile")),
            entry("NO_REGION_FOR_DESTINATION.parts", Set.of("profile", "destination")),
            entry("NO_REGION_FOR_DESTINATION.empty", Set.of("region")),
            entry("NO_REGION_FOR_DESTINATION.noProfile", Set.of()),
            entry("REGION_INACTIVE", Set.of("region")),
            entry("REGION_INACTIVE.rate", Set.of("region")),
            entry("REGION_MATCHED.SUBDIVISION", Set.of("region", "destination")),
            entry("REGION_MATCHED.COUNTRY", Set.of("region", "destination")),
            entry("REGION_MATCHED.REST_OF_WORLD", Set.of("region", "destination")),
            entry("REGION_OVERLAP", Set.of("region", "others")),
            entry("OPTION_INACTIVE", Set.of()),
            entry("OPTION_INACTIVE.rate", Set.of("price")),
            entry("OPTION_INACTIVE.noRates", Set.of()),
            entry("CONDITION_MET", Set.of("expected", "actual")),
            entry("CONDITION_NOT_MET.price.less", Set.of("expected", "actual", "missing")),
            entry("CONDITION_NOT_MET.weight.less", Set.of("expected", "actual", "missing")),
            entry("CONDITION_NOT_MET.quantity.less", Set.of("expected", "actual", "missing")),
            entry("CONDITION_NOT_MET.price.more", Set.of("expected", "actual")),
            entry("CONDITION_NOT_MET.weight.more", Set.of("expected", "actual")),
            entry("CONDITION_NOT_MET.quantity.more", Set.of("expected", "actual")),
            entry("CONDITION_NOT_MET.price.cheaper", Set.of("missing", "price")),
            entry("CONDITION_NOT_MET.weight.cheaper", Set.of("missing", "price")),
            entry("CONDITION_NOT_MET.quantity.cheaper", Set.of("missing", "price")),
            entry("CONDITION_NOT_MET.price.free", Set.of("missing")),
            entry("CONDITION_NOT_MET.weight.free", Set.of("missing")),
            entry("CONDITION_NOT_MET.quantity.free", Set.of("missing")),
            entry("CONDITION_NOT_DECIDABLE.weight", Set.of("expected")),
            entry("CONDITION_NOT_DECIDABLE.currency", Set.of()),
            entry("CARRIER_RATE_UNAVAILABLE", Set.of("carrier")),
            entry("CARRIER_RATE_UNAVAILABLE.asked", Set.of("carrier")),
            entry("CARRIER_RATE_UNAVAILABLE.option", Set.of("carrier")),
            entry("CARRIER_RATE_UNAVAILABLE.builtIn", Set.of("carrier")),
            entry("BACKUP_RATE_USED", Set.of("carrier", "actual")),
            entry("BACKUP_RATE_USED.surcharge", Set.of("actual", "description")),
            entry("BACKUP_RATE_INACTIVE", Set.of("carrier")),
            entry("BACKUP_RATE_INACTIVE.missing", Set.of("carrier")),
            entry("BACKUP_RATE_INACTIVE.notNeeded", Set.of("carrier")),
            entry("BACKUP_RATE_INACTIVE.notHeld", Set.of("carrier")),
            entry("PICKUP_EXCLUDED", Set.of()),
            entry("LOCAL_DELIVERY_EXCLUDED", Set.of()),
            entry("RATE_RENAMED", Set.of("title", "shown")),
            entry("TITLES_COMBINED", Set.of("title")),
            entry("TITLES_COMBINED.renamed", Set.of("title", "shown")),
            entry("CHEAPEST_COMBINED", Set.of()),
            entry("SHIPPING_DUE_NOW.oneTime", Set.of()),
            entry("SHIPPING_DUE_NOW.mixed", Set.of()),
            entry("SHIPPING_DUE_NOW.mixedGroup", Set.of()),
            entry("SHIPPING_DUE_NOW.nothingRemains", Set.of()),
            entry("SHIPPING_DUE_LATER.deferred", Set.of()),
            entry("SHIPPING_DUE_LATER.mixed", Set.of()),
            entry("DUE_DATE_EARLIEST.one", Set.of("actual")),
            entry("DUE_DATE_EARLIEST.several", Set.of("actual")),
            entry("DUE_ON_FULFILLMENT_WINS.one", Set.of()),
            entry("DUE_ON_FULFILLMENT_WINS.several", Set.of()),
            entry("LINE_NOT_SHIPPED", Set.of()),
            entry("SELLING_PLAN_UNSUPPORTED", Set.of()),
            entry("SELLING_PLAN_UNSUPPORTED.unknown", Set.of())));

    @Test
    void eachIsThereInBothLanguagesWithTheWordsThatItsDecisionBrings() {
        LANGUAGES.forEach(language -> assertThat(placeholders(language)).isEqualTo(WORDS));
    }

    @Test
    void everyDecisionHasOne() {
        assertThat(WORDS.keySet().stream().map(key -> key.split("\\.")[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(DecisionCode.values()).map(Enum::name).toList());
    }

    /** Reads the sources: what a decision is told by stands there as a text, but for names that are put together. */
    @Test
    void everyOneThatTheCodeTellsIsThere() {
        Set<String> variants = WORDS.keySet().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(key.indexOf('.') + 1))
                .collect(toCollection(TreeSet::new));

        assertThat(told()).isNotEmpty().isSubsetOf(variants);
    }

    @Test
    void aDecisionSpeaksWithItsOwnWords() {
        Decision decision = Decision.of(DecisionCode.CONDITION_NOT_MET, "R14", Evidence.DOCUMENTED)
                .told("price.free")
                .comparing("≥ 50.00 USD", "44.99 USD", "5.01 USD");

        assertThat(LANGUAGES)
                .extracting(language -> new Messages().text(decision.messageKey(), decision.placeholders(), language))
                .containsExactly(
                        "With goods for 5.01 USD more, this option is free.",
                        "Mit Waren für 5.01 USD mehr ist diese Option kostenlos.");
    }

    private static Map<String, Set<String>> placeholders(Locale language) {
        Locale suffix = language == Locale.ENGLISH ? Locale.ROOT : language;
        ResourceBundle bundle = ResourceBundle.getBundle("ValidationMessages", suffix);
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(toMap(key -> key.substring(PREFIX.length()), key -> all(PLACEHOLDER, bundle.getString(key))));
    }

    private static Set<String> told() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile)
                    .map(SentencesTest::text)
                    .map(source -> all(TOLD, source))
                    .flatMap(Set::stream)
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        Function<MatchResult, String> inner = match -> match.group(1);
        return pattern.matcher(text).results().map(inner).collect(toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
