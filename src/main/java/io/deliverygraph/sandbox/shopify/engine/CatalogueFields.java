package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.catalogue.Product;
import io.deliverygraph.sandbox.shopify.catalogue.ProductVariant;
import io.deliverygraph.sandbox.shopify.plan.SellingPlanGroup;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Products and variants: their root fields and their own (Shopify contract 2.2, 3). */
final class CatalogueFields {

    private CatalogueFields() {}

    static void wire(Fields fields) {
        fields.<Object>on("QueryRoot")
                .field("product", asked -> asked.state().catalogue().product(asked.id("Product")))
                .field(
                        "products",
                        asked -> productPage(asked.state().catalogue().products(), asked.arguments()))
                .field("productVariant", asked -> asked.state().catalogue().variant(asked.id("ProductVariant")))
                .field(
                        "productVariants",
                        asked -> variantPage(asked.state().catalogue().variants(), asked.arguments()));
        fields.<Product>on("Product")
                .field("variants", asked -> variantPage(asked.source().variants(), asked.arguments()))
                .field(
                        "variantsCount",
                        asked -> Counts.of(asked.source().variants().size(), false))
                .field(
                        "sellingPlanGroups",
                        asked -> groupPage(asked.state().groups().groupsOf(asked.source()), asked.arguments()))
                .field(
                        "sellingPlanGroupsCount",
                        asked -> Counts.of(asked.state().groups().countOf(asked.source()), false));
        fields.<ProductVariant>on("ProductVariant")
                .field("product", asked -> asked.state().catalogue().productOf(asked.source()))
                .field(
                        "deliveryProfile",
                        asked -> asked.state().profiles().of(asked.source().id()))
                .field(
                        "sellingPlanGroups",
                        asked -> groupPage(asked.state().groups().groupsOf(asked.source()), asked.arguments()))
                .field(
                        "sellingPlanGroupsCount",
                        asked -> Counts.of(asked.state().groups().countOf(asked.source()), false));
    }

    static Object productPage(Collection<Product> products, Map<String, Object> arguments) {
        return Connections.page(
                Search.in(
                        products,
                        arguments,
                        Product::title,
                        Map.of("title", Product::title, "handle", Product::handle, "status", Product::status)),
                Order.asked(arguments, Product::id, Map.of("TITLE", Product::title)),
                arguments);
    }

    static Object variantPage(Collection<ProductVariant> variants, Map<String, Object> arguments) {
        return Connections.page(
                Search.in(
                        variants,
                        arguments,
                        ProductVariant::displayName,
                        Map.of("title", ProductVariant::title, "sku", ProductVariant::sku)),
                Order.asked(
                        arguments,
                        ProductVariant::id,
                        Map.of(
                                "TITLE", ProductVariant::title,
                                "SKU", ProductVariant::sku,
                                "FULL_TITLE", ProductVariant::displayName,
                                "NAME", ProductVariant::displayName)),
                arguments);
    }

    static Object groupPage(List<SellingPlanGroup> groups, Map<String, Object> arguments) {
        return Connections.page(groups, Order.<SellingPlanGroup>byId(), arguments);
    }
}
