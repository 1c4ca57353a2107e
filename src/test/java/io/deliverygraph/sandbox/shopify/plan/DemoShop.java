package io.deliverygraph.sandbox.shopify.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.sandbox.TestClock;
import io.deliverygraph.sandbox.shopify.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Catalogue and selling plans of the demo shop, called as the engine would. JSON is written with single quotes. */
final class DemoShop {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final TestClock clock = new TestClock();
    final Catalogue catalogue;
    final SellingPlanGroups groups;
    private final SellingPlanMutations mutations;

    DemoShop() {
        JsonNode seed = seed("demo");
        catalogue = new Catalogue(seed);
        groups = new SellingPlanGroups(seed, catalogue, "USD");
        mutations = new SellingPlanMutations(groups, "USD", clock);
    }

    static JsonNode seed(String name) {
        try (InputStream stream =
                DemoShop.class.getResourceAsStream("/io/deliverygraph/sandbox/shopify/" + name + ".json")) {
            return MAPPER.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String groupId(int number) {
        return "gid://shopify/SellingPlanGroup/" + number;
    }

    static String planId(int number) {
        return "gid://shopify/SellingPlan/" + number;
    }

    static String productId(int number) {
        return "gid://shopify/Product/" + number;
    }

    static String variantId(int number) {
        return "gid://shopify/ProductVariant/" + number;
    }

    /** The payload of a mutation by its name. */
    Map<String, Object> call(String mutation, String arguments) {
        try {
            return mutations
                    .byName()
                    .get(mutation)
                    .apply(MAPPER.readValue(arguments.replace('\'', '"'), new TypeReference<>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** User errors of a creation with this input, worded as by {@link #errors}. */
    List<String> create(String input) {
        return errors(call("sellingPlanGroupCreate", "{'input':" + input + "}"));
    }

    /** User errors of a change of group 1 with this input, worded as by {@link #errors}. */
    List<String> update(String input) {
        return errors(call("sellingPlanGroupUpdate", "{'id':'" + groupId(1) + "','input':" + input + "}"));
    }

    /** Each error as {@code CODE path.to.0.field}. */
    static List<String> errors(Map<String, Object> payload) {
        return ((List<?>) payload.get("userErrors"))
                .stream()
                        .map(SellingPlanGroupUserError.class::cast)
                        .map(error -> error.code() + " " + String.join(".", error.field()))
                        .toList();
    }

    static List<String> ids(List<SellingPlanGroup> groups) {
        return groups.stream().map(SellingPlanGroup::id).toList();
    }

    static List<String> groupIds(Integer... numbers) {
        return Stream.of(numbers).map(DemoShop::groupId).toList();
    }
}
