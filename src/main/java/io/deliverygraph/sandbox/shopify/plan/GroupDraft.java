package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.UserErrorCode.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A group as sent, on top of what it was.
 *
 * @param former empty for a group to create; what the call does not name stays as it is there
 */
record GroupDraft(Sent input, Optional<SellingPlanGroup> former) {

    private static final int MOST_PLANS = 31;
    private static final String TO_CREATE = "sellingPlansToCreate";
    private static final String TO_UPDATE = "sellingPlansToUpdate";
    private static final String TO_DELETE = "sellingPlansToDelete";

    /**
     * Name (S1), options (S8), position (S13), number of plans (S2 to S4), plans to delete, then each plan to update
     * (S12 and {@link PlanDraft#check}), each plan to create, and what plans repeat of each other (S14).
     */
    void check(UserErrors errors) {
        boolean nameStays = former.isPresent() && !input.names("name");
        boolean named = input.text("name").filter(name -> !name.isBlank()).isPresent();
        errors.addIf(!nameStays && !named, BLANK, input.at("name"));
        PlanDraft.checkOptions(input, errors);
        Integers.check(input, errors, "position");
        checkNumber(errors);
        checkDeleted(errors);
        checkUpdated(errors);
        creations().forEach(plan -> plan.check(errors));
        checkRepeats(errors);
    }

    private void checkNumber(UserErrors errors) {
        int plans = kept().size() + creations().size();
        errors.addIf(plans > MOST_PLANS, SELLING_PLAN_COUNT_UPPER_BOUND, input.path());
        if (former.isEmpty()) {
            errors.addIf(plans == 0, SELLING_PLAN_COUNT_LOWER_BOUND, input.path());
        } else {
            errors.addIf(plans == 0, SELLING_PLAN_COUNT_LOWER_BOUND, input.at(TO_DELETE));
        }
    }

    /** Deleting what the group does not have is refused; Shopify's answer is unknown. */
    private void checkDeleted(UserErrors errors) {
        List<String> ids = deletedIds();
        for (int index = 0; index < ids.size(); index++) {
            boolean unknown = plan(formerPlans(), ids.get(index)).isEmpty();
            errors.addIf(unknown, PLAN_DOES_NOT_EXIST, input.at(TO_DELETE, Integer.toString(index)));
        }
    }

    /** A plan the group does not have, deletes by the same call or names twice is refused; our choice. */
    private void checkUpdated(UserErrors errors) {
        Set<String> seen = new HashSet<>();
        for (Sent each : input.objects(TO_UPDATE)) {
            Optional<String> id = each.id("SellingPlan", "id");
            Optional<SellingPlan> plan = id.flatMap(known -> plan(kept(), known));
            if (id.isEmpty()) {
                errors.add(PLAN_ID_MUST_BE_SPECIFIED_TO_UPDATE, each.at("id"));
            } else if (plan.isEmpty()) {
                errors.add(PLAN_DOES_NOT_EXIST, each.at("id"));
            } else {
                errors.addIf(!seen.add(id.get()), INVALID, each.at("id"));
                new PlanDraft(each, plan).check(errors);
            }
        }
    }

    /** Blames the later one: plans that stay as they are come first, then the updated, then the new ones. */
    private void checkRepeats(UserErrors errors) {
        Set<String> updated = new HashSet<>();
        updates().forEach(draft -> draft.former().ifPresent(plan -> updated.add(plan.id())));
        Set<String> names = new HashSet<>();
        Set<List<String>> options = new HashSet<>();
        kept().stream().filter(plan -> !updated.contains(plan.id())).forEach(plan -> {
            names.add(plan.name());
            options.add(plan.options());
        });
        Stream.concat(updates().stream(), creations().stream()).forEach(draft -> {
            boolean sameName = draft.name().filter(name -> !names.add(name)).isPresent();
            errors.addIf(sameName, SELLING_PLAN_DUPLICATE_NAME, draft.input().at("name"));
            boolean sameOptions = !draft.options().isEmpty() && !options.add(draft.options());
            errors.addIf(
                    sameOptions, SELLING_PLAN_DUPLICATE_OPTIONS, draft.input().at("options"));
        });
    }

    /** Ids of the plans the call deletes. */
    List<String> deletedIds() {
        return input.ids("SellingPlan", TO_DELETE);
    }

    /**
     * The group as it is going to be; only after {@link #check} had nothing against it. A group without a merchant code
     * takes its name for one: the output has the code as non-null.
     */
    SellingPlanGroup read(String id, String owner, Supplier<String> planIds, Origin origin) {
        String name =
                input.text("name").or(() -> former.map(SellingPlanGroup::name)).orElseThrow();
        Instant createdAt = former.map(SellingPlanGroup::createdAt).orElse(origin.now());
        return new SellingPlanGroup(
                id,
                owner,
                name,
                input.text("merchantCode")
                        .or(() -> former.map(SellingPlanGroup::merchantCode))
                        .orElse(name),
                input.names("description") ? input.text("description") : former.flatMap(SellingPlanGroup::description),
                input.names("appId") ? input.text("appId") : former.flatMap(SellingPlanGroup::appId),
                input.names("options")
                        ? input.texts("options")
                        : former.map(SellingPlanGroup::options).orElse(List.of()),
                input.names("position") ? input.integer("position") : former.flatMap(SellingPlanGroup::position),
                createdAt,
                origin.now(),
                plans(planIds, origin),
                former.map(SellingPlanGroup::productIds).orElse(List.of()),
                former.map(SellingPlanGroup::productVariantIds).orElse(List.of()));
    }

    private List<SellingPlan> plans(Supplier<String> planIds, Origin origin) {
        List<SellingPlan> plans = new ArrayList<>(kept());
        for (PlanDraft update : updates()) {
            SellingPlan before = update.former().orElseThrow();
            plans.replaceAll(plan -> plan.id().equals(before.id()) ? update.read(plan.id(), origin) : plan);
        }
        creations().forEach(draft -> plans.add(draft.read(planIds.get(), origin)));
        return plans;
    }

    private List<PlanDraft> creations() {
        return input.objects(TO_CREATE).stream()
                .map(plan -> new PlanDraft(plan, Optional.empty()))
                .toList();
    }

    /** Plans to update that there are. */
    private List<PlanDraft> updates() {
        return input.objects(TO_UPDATE).stream()
                .map(each -> new PlanDraft(each, each.id("SellingPlan", "id").flatMap(id -> plan(kept(), id))))
                .filter(draft -> draft.former().isPresent())
                .toList();
    }

    private List<SellingPlan> kept() {
        List<String> deleted = deletedIds();
        return formerPlans().stream()
                .filter(plan -> !deleted.contains(plan.id()))
                .toList();
    }

    private List<SellingPlan> formerPlans() {
        return former.map(SellingPlanGroup::sellingPlans).orElse(List.of());
    }

    private static Optional<SellingPlan> plan(List<SellingPlan> plans, String id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }
}
