package io.deliverygraph.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Why something is or is not offered, or is due when it is. Its sentence is made only when somebody asks for it, in the
 * language of the caller: see {@link QuoteGraph}.
 *
 * @param rule as in the docs: {@code R14} of the Shopify contract, {@code Wix 7.7}, {@code Row 36} of docs/platforms.md
 * @param lineRefs the lines concerned; empty where it concerns all
 * @param expected what would have been needed, with its unit; null where nothing was compared
 * @param actual what there was, with its unit; null where nothing was compared or nobody knows
 * @param missing by how much it was missed, with its unit; null where that means nothing
 * @param messageKey key of the sentence in {@code ValidationMessages}; no part of the graph
 * @param words what else the sentence's placeholders stand for; no part of the graph
 */
@Description(
        "Why something is or is not offered, or is due when it is. rule names the numbered rule of the platform's contract in our docs.")
public record Decision(
        @NonNull DecisionCode code,

        @NonNull @Description("Such as R14 (Shopify contract 7), Wix 7.7 (Wix contract), Row 36 (docs/platforms.md).")
        String rule,

        @NonNull Evidence evidence,

        @NonNull @Description("The lines concerned; empty where it concerns all.")
        List<@NonNull String> lineRefs,

        @Description("What would have been needed, such as \"≥ 50.00 USD\"; null where nothing was compared.")
        String expected,

        @Description("What there was, such as \"44.99 USD\"; null where nothing was compared or nobody knows.")
        String actual,

        @Description(
                "How much is missing, such as \"5.01 USD\" for free shipping, below zero for too much of it; null where no amount says it.")
        String missing,

        @Ignore String messageKey,
        @Ignore Map<String, String> words) {

    public Decision {
        lineRefs = List.copyOf(lineRefs);
        words = Map.copyOf(words);
    }

    /** One that the sentence {@code quote.<code>} tells. */
    static Decision of(DecisionCode code, String rule, Evidence evidence) {
        return new Decision(code, rule, evidence, List.of(), null, null, null, "quote." + code, Map.of());
    }

    /** The same, told by another sentence: {@code quote.<code>.<variant>}. */
    Decision told(String variant) {
        return new Decision(
                code, rule, evidence, lineRefs, expected, actual, missing, "quote." + code + "." + variant, words);
    }

    /** The same, about these lines. */
    Decision about(List<String> refs) {
        return new Decision(code, rule, evidence, refs, expected, actual, missing, messageKey, words);
    }

    /** The same, with what was compared; each may be null. */
    Decision comparing(String wanted, String had, String lacking) {
        return new Decision(code, rule, evidence, lineRefs, wanted, had, lacking, messageKey, words);
    }

    /** The same, its sentence filled with one more word. */
    Decision with(String name, String word) {
        Map<String, String> more = new HashMap<>(words);
        more.put(name, word);
        return new Decision(code, rule, evidence, lineRefs, expected, actual, missing, messageKey, more);
    }

    /**
     * What the sentence's placeholders stand for: the words, and expected, actual and missing as far as they are there.
     */
    Map<String, String> placeholders() {
        Map<String, String> compared = Stream.of("expected", "actual", "missing")
                .filter(name -> compared(name) != null)
                .collect(Collectors.toMap(name -> name, this::compared));
        compared.putAll(words);
        return compared;
    }

    private String compared(String name) {
        return switch (name) {
            case "expected" -> expected;
            case "actual" -> actual;
            default -> missing;
        };
    }
}
