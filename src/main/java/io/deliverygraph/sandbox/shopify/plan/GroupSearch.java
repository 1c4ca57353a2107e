package io.deliverygraph.sandbox.shopify.plan;

import io.deliverygraph.sandbox.shopify.value.Gid;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The search terms of {@code sellingPlanGroups} (Shopify contract 3): text within name or merchant code, {@code name}
 * and {@code id}, {@code category} with commas between, {@code app_id} as {@code CURRENT}, {@code ALL} or a number. All
 * terms have to match; without {@code app_id} only groups of the calling app do.
 */
final class GroupSearch {

    private static final Pattern TERM = Pattern.compile("(?:(\\w+):)?(?:\"([^\"]*)\"|(\\S+))");
    private static final Set<String> OPERATORS = Set.of("OR", "NOT");

    private GroupSearch() {}

    /** @param query null or blank for no terms */
    static Predicate<SellingPlanGroup> of(String query) {
        String text = query == null ? "" : query;
        List<MatchResult> terms = TERM.matcher(text).results().toList();
        boolean ofAnApp = terms.stream().anyMatch(term -> "app_id".equals(term.group(1)));
        Predicate<SellingPlanGroup> all = ofAnApp ? group -> true : ownedBy("CURRENT");
        return terms.stream().map(GroupSearch::term).reduce(all, Predicate::and);
    }

    private static Predicate<SellingPlanGroup> term(MatchResult term) {
        String value = term.group(2) == null ? term.group(3) : term.group(2);
        if (term.group(1) == null) {
            return freeText(value, term);
        }
        return switch (term.group(1)) {
            case "app_id" -> ownedBy(value);
            case "category" -> inCategory(List.of(value.toUpperCase(Locale.ROOT).split(",")));
            case "id" -> group -> value.equals(Long.toString(Gid.number(group.id())));
            case "name" -> group -> group.name().equalsIgnoreCase(value);
            default -> throw new UnsupportedSearch(term.group());
        };
    }

    private static Predicate<SellingPlanGroup> freeText(String value, MatchResult term) {
        boolean quoted = term.group(2) != null;
        if (!quoted && (OPERATORS.contains(value) || value.matches("[-(].*|.*[)*]"))) {
            throw new UnsupportedSearch(value);
        }
        String wanted = value.toLowerCase(Locale.ROOT);
        return group -> (!quoted && value.equals("AND"))
                || (group.name() + "\n" + group.merchantCode())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private static Predicate<SellingPlanGroup> ownedBy(String app) {
        return switch (app) {
            case "ALL" -> group -> true;
            case "CURRENT" -> group -> group.owner().equals(SellingPlanGroups.CALLING_APP);
            default -> group -> app.equals(Long.toString(Gid.number(group.owner())));
        };
    }

    private static Predicate<SellingPlanGroup> inCategory(List<String> categories) {
        return group -> group.sellingPlans().stream()
                .anyMatch(plan -> plan.category().filter(categories::contains).isPresent());
    }
}
