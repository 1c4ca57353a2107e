package io.deliverygraph.sandbox.wix.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a request, so that all of it is answered at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public void add(String field, ViolatedRule rule, String description) {
        found.add(new Violation(field, description, rule, Optional.empty()));
    }

    /** A named business rule that Wix reports as a field violation. */
    public void addNamed(String field, String ruleName, String description) {
        found.add(new Violation(field, description, ViolatedRule.OTHER, Optional.of(ruleName)));
    }

    /** @throws Refusal with everything found so far, if anything was */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refusal(new FieldFailure(found));
        }
    }

    /** A refusal for one violation only. */
    public static Refusal refusal(String field, ViolatedRule rule, String description) {
        return new Refusal(new FieldFailure(List.of(new Violation(field, description, rule, Optional.empty()))));
    }

    /** A refusal for one broken business rule only. */
    public static Refusal namedRefusal(String field, String ruleName, String description) {
        return new Refusal(new FieldFailure(
                List.of(new Violation(field, description, ViolatedRule.OTHER, Optional.of(ruleName)))));
    }
}
