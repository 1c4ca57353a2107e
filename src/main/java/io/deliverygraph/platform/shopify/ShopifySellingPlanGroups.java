package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.deferred.CreateSellingPlanGroup;
import io.deliverygraph.deferred.DeleteSellingPlanGroup;
import io.deliverygraph.deferred.SellingPlanGroup;
import io.deliverygraph.deferred.SellingPlanGroups;
import io.deliverygraph.deferred.UpdateSellingPlanGroup;
import io.deliverygraph.platform.HalfDone;
import io.deliverygraph.platform.On;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Selling plan groups at Shopify (Shopify contract 5). */
@ApplicationScoped
@On(Platform.SHOPIFY)
class ShopifySellingPlanGroups implements SellingPlanGroups {

    /** Groups in a call, and plans of each at first: a plan has eight points by the published prices. */
    private static final int GROUPS = 18;

    private static final int PLANS = 6;

    /** All that a group may hold (S3). */
    private static final int ALL_PLANS = 31;

    /** Groups in a call about what they hold, and products and variants of each at first. */
    private static final int HOLDERS = 5;

    private static final int HELD = 60;

    private final ShopifyShops shops;

    ShopifySellingPlanGroups(ShopifyShops shops) {
        this.shops = shops;
    }

    @Override
    public Uni<List<SellingPlanGroup>> all(Store store) {
        return whole(
                store,
                Pages.all(
                        shops.of(store),
                        ShopifyCall.PLAN_GROUPS,
                        "sellingPlanGroups",
                        Map.of("first", GROUPS, "plans", PLANS)));
    }

    @Override
    public Uni<List<SellingPlanGroup>> byIds(Store store, Collection<String> nativeIds) {
        return whole(
                store,
                Nodes.inParts(
                        Gid.SELLING_PLAN_GROUP.possible(nativeIds),
                        GROUPS,
                        ids -> shops.of(store)
                                .ask(ShopifyCall.PLAN_GROUPS_BY_ID, Map.of("ids", ids, "plans", PLANS), Nodes::found)));
    }

    @Override
    public Uni<List<Items>> items(Store store, Collection<String> groupNativeIds) {
        ShopifyShop shop = shops.of(store);
        return Nodes.inParts(
                        Gid.SELLING_PLAN_GROUP.possible(groupNativeIds),
                        HOLDERS,
                        ids -> shop.ask(
                                ShopifyCall.ITEMS_OF_PLAN_GROUPS,
                                Map.of("ids", ids, "products", HELD, "variants", HELD),
                                Nodes::found))
                .chain(groups -> new RestOf(shop, HeldItems::unfinished).followed(groups))
                .map(groups -> shop.made(
                        ShopifyCall.ITEMS_OF_PLAN_GROUPS,
                        () -> groups.stream().map(HeldItems::of).toList()));
    }

    @Override
    public Uni<SellingPlanGroup> create(Store store, CreateSellingPlanGroup command) {
        return written(
                store,
                ShopifyCall.CREATE_PLAN_GROUP,
                Map.of(
                        "input",
                        PlanRequests.group(command),
                        "resources",
                        PlanRequests.resources(command),
                        "plans",
                        ALL_PLANS));
    }

    /** Shopify refuses to add what is there already (S25), so only the rest is named. */
    @Override
    public Uni<SellingPlanGroup> update(SellingPlanGroup present, Items held, UpdateSellingPlanGroup command) {
        List<String> addProducts = new ArrayList<>(PlanRequests.products(command.addProductIds()));
        List<String> addVariants = new ArrayList<>(PlanRequests.variants(command.addVariantIds()));
        if (held != null) {
            addProducts.removeAll(HeldItems.products(held));
            addVariants.removeAll(held.variantNativeIds());
        }
        Map<String, Object> variables = new HashMap<>();
        variables.put("id", present.nativeId());
        variables.put("input", PlanRequests.group(command));
        variables.put("plans", ALL_PLANS);
        variables.put("changesGroup", command.changesGroup());
        put(variables, "removeProductIds", "removesProducts", PlanRequests.products(command.removeProductIds()));
        put(variables, "removeVariantIds", "removesVariants", PlanRequests.variants(command.removeVariantIds()));
        put(variables, "addProductIds", "addsProducts", addProducts);
        put(variables, "addVariantIds", "addsVariants", addVariants);
        if (!variables.containsValue(true)) {
            return Uni.createFrom().item(present);
        }
        return command.changesGroup()
                ? written(present.store(), ShopifyCall.UPDATE_PLAN_GROUP, variables)
                : shops.of(present.store()).ask(ShopifyCall.UPDATE_PLAN_GROUP, variables, data -> present);
    }

    private static void put(Map<String, Object> variables, String list, String whether, List<String> ids) {
        variables.put(list, ids);
        variables.put(whether, !ids.isEmpty());
    }

    @Override
    public Uni<Void> delete(Store store, DeleteSellingPlanGroup command) {
        return Uni.createFrom()
                .deferred(() -> shops.of(store)
                        .ask(
                                ShopifyCall.DELETE_PLAN_GROUP,
                                Map.of("id", Gid.SELLING_PLAN_GROUP.of(command.id())),
                                data -> null));
    }

    private Uni<SellingPlanGroup> written(Store store, ShopifyCall call, Map<String, ?> variables) {
        Uni<List<JsonNode>> group = shops.of(store).ask(call, variables, data -> List.of(group(call, data)));
        return group.chain(made ->
                        whole(store, Uni.createFrom().item(made)).onFailure().transform(HalfDone::told))
                .map(groups -> groups.get(0));
    }

    private static JsonNode group(ShopifyCall call, JsonNode data) {
        JsonNode group = data.path(call.payload()).path("sellingPlanGroup");
        if (!group.isObject()) {
            throw new IllegalArgumentException("neither a group nor an error");
        }
        return group;
    }

    private Uni<List<SellingPlanGroup>> whole(Store store, Uni<List<JsonNode>> groups) {
        ShopifyShop shop = shops.of(store);
        return groups.chain(read -> new RestOf(shop, ShopifySellingPlanGroups::unfinished).followed(read))
                .map(read -> shop.made(
                        ShopifyCall.PLAN_GROUPS,
                        () -> read.stream()
                                .map(group -> WireJson.as(group, PlanWire.Group.class))
                                .map(group -> PlanMapper.group(store, group))
                                .toList()));
    }

    private static List<Unfinished> unfinished(JsonNode group) {
        List<Unfinished> found = new ArrayList<>();
        Unfinished.add(
                found,
                Piece.PLANS,
                group.path("sellingPlans"),
                Map.of("group", group.path("id").asText()),
                null);
        return found;
    }
}
