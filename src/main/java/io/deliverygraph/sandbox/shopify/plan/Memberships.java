package io.deliverygraph.sandbox.shopify.plan;

import io.deliverygraph.sandbox.shopify.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts products and variants into groups and takes them out (Shopify contract 5, S23 to S26). */
final class Memberships {

    private static final String GROUP = "sellingPlanGroup";
    private static final String GROUP_TYPE = "SellingPlanGroup";
    private static final String GROUP_IDS = "sellingPlanGroupIds";

    private final SellingPlanGroups groups;
    private final Catalogue catalogue;

    Memberships(SellingPlanGroups groups) {
        this.groups = groups;
        this.catalogue = groups.catalogue();
    }

    /** Unknown things to add, at the list that names them (S24). */
    void checkKnown(Member kind, Sent lists, UserErrors errors) {
        boolean unknown = lists.ids(kind.type(), kind.argument()).stream()
                .anyMatch(id -> kind.in(catalogue, id).isEmpty());
        errors.addIf(unknown, UserErrorCode.NOT_FOUND, lists.at(kind.argument()));
    }

    /** Group first (S23), and if there is one, unknown things (S24) and members (S25), reported together. */
    Map<String, Object> add(Member kind, Sent call) {
        Optional<SellingPlanGroup> group = own(call.id(GROUP_TYPE, "id").orElseThrow());
        if (group.isEmpty()) {
            return Payload.refused(GROUP, UserErrorCode.GROUP_DOES_NOT_EXIST, call.at("id"));
        }
        List<String> ids = call.ids(kind.type(), kind.argument());
        UserErrors errors = new UserErrors();
        checkKnown(kind, call, errors);
        boolean taken = ids.stream().anyMatch(kind.of(group.get())::contains);
        errors.addIf(taken, UserErrorCode.TAKEN, call.at(kind.argument()));
        if (!errors.none()) {
            return Payload.refused(GROUP, errors);
        }
        SellingPlanGroup changed = joined(kind, group.get(), ids);
        groups.put(changed);
        return Payload.of(GROUP, changed);
    }

    /** Lists what was removed; what was no member is passed over (S26). */
    Map<String, Object> remove(Member kind, String field, Sent call) {
        Optional<SellingPlanGroup> group = own(call.id(GROUP_TYPE, "id").orElseThrow());
        if (group.isEmpty()) {
            return Payload.refused(field, UserErrorCode.GROUP_DOES_NOT_EXIST, call.at("id"));
        }
        List<String> wanted = call.ids(kind.type(), kind.argument());
        List<String> removed =
                kind.of(group.get()).stream().filter(wanted::contains).toList();
        groups.put(left(kind, group.get(), removed));
        return Payload.of(field, removed);
    }

    /**
     * The same seen from the product or variant. That an unknown one is answered at {@code id}, and unknown groups and
     * groups joined already at {@code sellingPlanGroupIds}, is our choice.
     */
    Map<String, Object> join(Member kind, String field, Sent call) {
        UserErrors errors = check(kind, call);
        String id = call.id(kind.type(), "id").orElseThrow();
        boolean taken =
                ownGroups(call).stream().anyMatch(group -> kind.of(group).contains(id));
        errors.addIf(taken, UserErrorCode.TAKEN, call.at(GROUP_IDS));
        if (!errors.none()) {
            return Payload.refused(field, errors);
        }
        ownGroups(call).forEach(group -> groups.put(joined(kind, group, List.of(id))));
        return Payload.of(field, thing(kind, id));
    }

    /** Groups it is not in are passed over (S26); unknown groups are not. */
    Map<String, Object> leave(Member kind, String field, Sent call) {
        UserErrors errors = check(kind, call);
        if (!errors.none()) {
            return Payload.refused(field, errors);
        }
        String id = call.id(kind.type(), "id").orElseThrow();
        ownGroups(call).forEach(group -> groups.put(left(kind, group, List.of(id))));
        return Payload.of(field, thing(kind, id));
    }

    private UserErrors check(Member kind, Sent call) {
        UserErrors errors = new UserErrors();
        errors.addIf(
                kind.in(catalogue, call.id(kind.type(), "id").orElseThrow()).isEmpty(), kind.missing(), call.at("id"));
        boolean unknown = call.ids(GROUP_TYPE, GROUP_IDS).stream().anyMatch(id -> own(id).isEmpty());
        errors.addIf(unknown, UserErrorCode.GROUP_DOES_NOT_EXIST, call.at(GROUP_IDS));
        return errors;
    }

    /** A group this app may change: to the app that calls, groups of others do not exist (our choice). */
    Optional<SellingPlanGroup> own(String id) {
        return groups.group(id).filter(group -> group.owner().equals(SellingPlanGroups.CALLING_APP));
    }

    private List<SellingPlanGroup> ownGroups(Sent call) {
        return call.ids(GROUP_TYPE, GROUP_IDS).stream()
                .distinct()
                .flatMap(id -> own(id).stream())
                .toList();
    }

    static SellingPlanGroup joined(Member kind, SellingPlanGroup group, List<String> ids) {
        List<String> all = new ArrayList<>(kind.of(group));
        all.addAll(ids);
        return kind.put(group, all);
    }

    private static SellingPlanGroup left(Member kind, SellingPlanGroup group, List<String> ids) {
        return kind.put(
                group, kind.of(group).stream().filter(id -> !ids.contains(id)).toList());
    }

    private Object thing(Member kind, String id) {
        return kind.in(catalogue, id).orElseThrow();
    }
}
