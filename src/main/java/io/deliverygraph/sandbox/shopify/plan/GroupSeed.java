package io.deliverygraph.sandbox.shopify.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.standin.Json;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Reads the key {@code sellingPlanGroups} of a seed. A group is written as the input of a creation, with
 * {@code sellingPlans} in place of those to create, and with ids, {@code createdAt}, members and, if it is not the
 * calling app, its {@code owner}. It has to keep the rules of a creation.
 */
final class GroupSeed {

    private GroupSeed() {}

    static List<SellingPlanGroup> groups(JsonNode seed, String currencyCode) {
        return StreamSupport.stream(seed.path("sellingPlanGroups").spliterator(), false)
                .map(json -> group(new Sent(Json.plain(json), List.of()), currencyCode))
                .toList();
    }

    private static SellingPlanGroup group(Sent input, String currencyCode) {
        List<Sent> plans = input.objects("sellingPlans");
        List<String> planIds =
                plans.stream().map(plan -> plan.text("id").orElseThrow()).toList();
        GroupDraft draft = new GroupDraft(asCreation(input, plans), Optional.empty());
        UserErrors errors = new UserErrors();
        draft.check(errors);
        if (!errors.none()) {
            throw new IllegalStateException("the seed breaks the rules: " + errors.list());
        }
        Instant createdAt = input.instant("createdAt").orElseThrow();
        return draft.read(
                        input.text("id").orElseThrow(),
                        input.text("owner").orElse(SellingPlanGroups.CALLING_APP),
                        planIds.iterator()::next,
                        new Origin(currencyCode, createdAt))
                .withMembers(input.texts("productIds"), input.texts("productVariantIds"));
    }

    private static Sent asCreation(Sent input, List<Sent> plans) {
        Map<String, Object> values = new HashMap<>();
        input.values().forEach((name, value) -> values.put(name.toString(), value));
        values.put("sellingPlansToCreate", plans.stream().map(Sent::values).toList());
        return new Sent(values, List.of());
    }
}
