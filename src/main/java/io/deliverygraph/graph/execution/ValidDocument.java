package io.deliverygraph.graph.execution;

import graphql.language.Document;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A document that was parsed and fits the schema. Made once for each text and shared by all who send it; what is
 * compiled of it lives and goes with it.
 */
public final class ValidDocument implements Checked {

    /**
     * Each choice of what {@code @skip} and {@code @include} say has a plan of its own: ten switches are a thousand.
     */
    private static final int MOST_PLANS = 64;

    private final String text;
    private final Document document;
    private final SortedSet<String> conditions;
    private final Map<PlanKey, Plan> plans = new ConcurrentHashMap<>();

    ValidDocument(String text, Document document) {
        this.text = text;
        this.document = document;
        this.conditions = Conditions.variablesIn(document);
    }

    /** As it was sent. */
    public String text() {
        return text;
    }

    /** As it was parsed. */
    public Document document() {
        return document;
    }

    /** Names of the variables that decide which of its fields are asked for. */
    SortedSet<String> conditions() {
        return conditions;
    }

    /** The plan that was made before; made anew for each run where a document has too many. */
    Plan plan(PlanKey key, Supplier<Plan> make) {
        Plan known = plans.get(key);
        if (known != null) {
            return known;
        }
        Plan made = make.get();
        if (plans.size() < MOST_PLANS) {
            plans.put(key, made);
        }
        return made;
    }
}
