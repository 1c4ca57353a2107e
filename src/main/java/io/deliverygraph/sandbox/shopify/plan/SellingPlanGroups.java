package io.deliverygraph.sandbox.shopify.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.shopify.catalogue.Catalogue;
import io.deliverygraph.sandbox.shopify.catalogue.Product;
import io.deliverygraph.sandbox.shopify.catalogue.ProductVariant;
import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Numbers;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The selling plan groups of one shop. Groups are never changed in place: a change puts a changed copy. Callers hold
 * the shop's monitor. {@link SellingPlanMutations} changes them.
 */
public final class SellingPlanGroups {

    /** Id of the app all calls come from; groups of others are hidden from lists unless asked for. */
    public static final String CALLING_APP = "gid://shopify/App/1";

    /** Ids in the order of their numbers; ids of different types are never the same. */
    static final Comparator<String> BY_NUMBER =
            Comparator.comparingLong(Gid::number).thenComparing(Comparator.naturalOrder());

    private final Catalogue catalogue;
    private final Map<String, SellingPlanGroup> groups = new TreeMap<>(BY_NUMBER);
    private final Numbers numbers = new Numbers();

    /**
     * @param seed the whole seed of a shop; its key {@code sellingPlanGroups} is read
     * @param currencyCode the shop's
     */
    public SellingPlanGroups(JsonNode seed, Catalogue catalogue, String currencyCode) {
        this.catalogue = catalogue;
        GroupSeed.groups(seed, currencyCode).forEach(this::put);
    }

    public Optional<SellingPlanGroup> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** All groups of all apps in the order of their ids. */
    public Collection<SellingPlanGroup> all() {
        return Collections.unmodifiableCollection(groups.values());
    }

    /** A plan of any group. */
    public Optional<SellingPlan> plan(String id) {
        return groups.values().stream()
                .flatMap(group -> group.sellingPlans().stream())
                .filter(plan -> plan.id().equals(id))
                .findFirst();
    }

    /**
     * What the query {@code sellingPlanGroups} lists, in the order of the ids.
     *
     * @param query search terms, see {@link GroupSearch}; null for none
     * @throws UnsupportedSearch if a term is beyond this sandbox
     */
    public List<SellingPlanGroup> matching(String query) {
        return with(GroupSearch.of(query));
    }

    /** Groups joined to the product or to any of its variants, in the order of their ids (Shopify contract 2.2). */
    public List<SellingPlanGroup> groupsOf(Product product) {
        List<String> variants =
                product.variants().stream().map(ProductVariant::id).toList();
        return with(group -> group.productIds().contains(product.id())
                || !Collections.disjoint(group.productVariantIds(), variants));
    }

    /** Groups joined to the variant or to its product, in the order of their ids (Shopify contract 2.2). */
    public List<SellingPlanGroup> groupsOf(ProductVariant variant) {
        return with(group -> group.productVariantIds().contains(variant.id())
                || group.productIds().contains(variant.productId()));
    }

    /** {@code sellingPlanGroupsCount}: groups joined to the product itself. */
    public int countOf(Product product) {
        return with(group -> group.productIds().contains(product.id())).size();
    }

    /** {@code sellingPlanGroupsCount}: groups joined to the variant itself. */
    public int countOf(ProductVariant variant) {
        return with(group -> group.productVariantIds().contains(variant.id())).size();
    }

    /** Products joined to the group itself, in the order of their ids. */
    public List<Product> productsOf(SellingPlanGroup group) {
        return group.productIds().stream()
                .flatMap(id -> catalogue.product(id).stream())
                .toList();
    }

    /** Variants joined to the group itself, in the order of their ids. */
    public List<ProductVariant> variantsOf(SellingPlanGroup group) {
        return group.productVariantIds().stream()
                .flatMap(id -> catalogue.variant(id).stream())
                .toList();
    }

    /** The variants of one product that are joined to the group themselves. */
    public List<ProductVariant> variantsOf(SellingPlanGroup group, String productId) {
        return variantsOf(group).stream()
                .filter(variant -> variant.productId().equals(productId))
                .toList();
    }

    private List<SellingPlanGroup> with(Predicate<SellingPlanGroup> wanted) {
        return groups.values().stream().filter(wanted).toList();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    void put(SellingPlanGroup group) {
        numbers.take(group.id());
        group.sellingPlans().forEach(plan -> numbers.take(plan.id()));
        groups.put(group.id(), group);
    }

    void remove(SellingPlanGroup group) {
        groups.remove(group.id());
    }

    String nextGroupId() {
        return numbers.nextId("SellingPlanGroup");
    }

    String nextPlanId() {
        return numbers.nextId("SellingPlan");
    }
}
