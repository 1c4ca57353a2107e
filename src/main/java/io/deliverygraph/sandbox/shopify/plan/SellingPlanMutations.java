package io.deliverygraph.sandbox.shopify.plan;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The mutations of Shopify contract 5. Each takes the arguments as the GraphQL engine coerced them (see {@link Sent})
 * and gives the payload as a map whose values a property fetcher can read; a call with user errors changes nothing.
 * Enums in payloads are Java enums or their names, {@code Decimal} and {@code Float} are {@link java.math.BigDecimal},
 * {@code DateTime} is {@link java.time.Instant} in whole seconds, and what can be null is an {@link Optional}. Ids are
 * well formed when they come here (S27); one of a wrong type throws
 * {@link io.deliverygraph.sandbox.shopify.value.Refused} before anything changes. How many groups a product is in has
 * no limit (S28). Callers hold the shop's monitor.
 */
public final class SellingPlanMutations {

    private static final String GROUP = "sellingPlanGroup";
    private static final String DELETED_PLANS = "deletedSellingPlanIds";

    private final SellingPlanGroups groups;
    private final Memberships memberships;
    private final String currencyCode;
    private final Clock clock;

    /** @param currencyCode the shop's */
    public SellingPlanMutations(SellingPlanGroups groups, String currencyCode, Clock clock) {
        this.groups = groups;
        this.memberships = new Memberships(groups);
        this.currencyCode = currencyCode;
        this.clock = clock;
    }

    /** Every mutation by its name in the schema: arguments in, payload out. */
    public Map<String, UnaryOperator<Map<String, Object>>> byName() {
        return Map.ofEntries(
                Map.entry("sellingPlanGroupCreate", this::sellingPlanGroupCreate),
                Map.entry("sellingPlanGroupUpdate", this::sellingPlanGroupUpdate),
                Map.entry("sellingPlanGroupDelete", this::sellingPlanGroupDelete),
                Map.entry("sellingPlanGroupAddProducts", this::sellingPlanGroupAddProducts),
                Map.entry("sellingPlanGroupRemoveProducts", this::sellingPlanGroupRemoveProducts),
                Map.entry("sellingPlanGroupAddProductVariants", this::sellingPlanGroupAddProductVariants),
                Map.entry("sellingPlanGroupRemoveProductVariants", this::sellingPlanGroupRemoveProductVariants),
                Map.entry("productJoinSellingPlanGroups", this::productJoinSellingPlanGroups),
                Map.entry("productLeaveSellingPlanGroups", this::productLeaveSellingPlanGroups),
                Map.entry("productVariantJoinSellingPlanGroups", this::productVariantJoinSellingPlanGroups),
                Map.entry("productVariantLeaveSellingPlanGroups", this::productVariantLeaveSellingPlanGroups));
    }

    /** The group by {@link GroupDraft#check}, then unknown products, then unknown variants (S24). */
    public Map<String, Object> sellingPlanGroupCreate(Map<String, Object> arguments) {
        Sent call = Sent.arguments(arguments);
        Optional<Sent> resources = call.object("resources");
        GroupDraft draft = new GroupDraft(call.object("input").orElseThrow(), Optional.empty());
        UserErrors errors = new UserErrors();
        draft.check(errors);
        for (Member kind : Member.values()) {
            resources.ifPresent(lists -> memberships.checkKnown(kind, lists, errors));
        }
        if (!errors.none()) {
            return Payload.refused(GROUP, errors);
        }
        SellingPlanGroup group =
                draft.read(groups.nextGroupId(), SellingPlanGroups.CALLING_APP, groups::nextPlanId, origin());
        for (Member kind : Member.values()) {
            group = Memberships.joined(
                    kind,
                    group,
                    resources
                            .map(lists -> lists.ids(kind.type(), kind.argument()))
                            .orElse(List.of()));
        }
        groups.put(group);
        return Payload.of(GROUP, group);
    }

    /** The group first (S23), then what is to become of it by {@link GroupDraft#check}. */
    public Map<String, Object> sellingPlanGroupUpdate(Map<String, Object> arguments) {
        Sent call = Sent.arguments(arguments);
        Optional<SellingPlanGroup> former = own(call);
        if (former.isEmpty()) {
            return withDeletedPlans(unknownGroup(GROUP, call), null);
        }
        GroupDraft draft = new GroupDraft(call.object("input").orElseThrow(), former);
        UserErrors errors = new UserErrors();
        draft.check(errors);
        if (!errors.none()) {
            return withDeletedPlans(Payload.refused(GROUP, errors), null);
        }
        SellingPlanGroup group = draft.read(former.get().id(), former.get().owner(), groups::nextPlanId, origin());
        groups.put(group);
        return withDeletedPlans(Payload.of(GROUP, group), draft.deletedIds());
    }

    /** The group and its plans go; products and variants stay. */
    public Map<String, Object> sellingPlanGroupDelete(Map<String, Object> arguments) {
        String field = "deletedSellingPlanGroupId";
        Sent call = Sent.arguments(arguments);
        Optional<SellingPlanGroup> group = own(call);
        if (group.isEmpty()) {
            return unknownGroup(field, call);
        }
        groups.remove(group.get());
        return Payload.of(field, group.get().id());
    }

    public Map<String, Object> sellingPlanGroupAddProducts(Map<String, Object> arguments) {
        return memberships.add(Member.PRODUCT, Sent.arguments(arguments));
    }

    public Map<String, Object> sellingPlanGroupRemoveProducts(Map<String, Object> arguments) {
        return memberships.remove(Member.PRODUCT, "removedProductIds", Sent.arguments(arguments));
    }

    public Map<String, Object> sellingPlanGroupAddProductVariants(Map<String, Object> arguments) {
        return memberships.add(Member.VARIANT, Sent.arguments(arguments));
    }

    public Map<String, Object> sellingPlanGroupRemoveProductVariants(Map<String, Object> arguments) {
        return memberships.remove(Member.VARIANT, "removedProductVariantIds", Sent.arguments(arguments));
    }

    public Map<String, Object> productJoinSellingPlanGroups(Map<String, Object> arguments) {
        return memberships.join(Member.PRODUCT, "product", Sent.arguments(arguments));
    }

    public Map<String, Object> productLeaveSellingPlanGroups(Map<String, Object> arguments) {
        return memberships.leave(Member.PRODUCT, "product", Sent.arguments(arguments));
    }

    public Map<String, Object> productVariantJoinSellingPlanGroups(Map<String, Object> arguments) {
        return memberships.join(Member.VARIANT, "productVariant", Sent.arguments(arguments));
    }

    public Map<String, Object> productVariantLeaveSellingPlanGroups(Map<String, Object> arguments) {
        return memberships.leave(Member.VARIANT, "productVariant", Sent.arguments(arguments));
    }

    private Optional<SellingPlanGroup> own(Sent call) {
        return memberships.own(call.id("SellingPlanGroup", "id").orElseThrow());
    }

    private static Map<String, Object> unknownGroup(String field, Sent call) {
        return Payload.refused(field, UserErrorCode.GROUP_DOES_NOT_EXIST, call.at("id"));
    }

    private static Map<String, Object> withDeletedPlans(Map<String, Object> payload, List<String> planIds) {
        payload.put(DELETED_PLANS, planIds);
        return payload;
    }

    private Origin origin() {
        return new Origin(currencyCode, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
