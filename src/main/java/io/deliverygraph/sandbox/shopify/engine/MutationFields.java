package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.value.Mistake;
import io.deliverygraph.sandbox.shopify.value.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The root fields that change something (Shopify contract 4, 5). */
final class MutationFields {

    private static final List<String> PLANS = List.of(
            "sellingPlanGroupCreate",
            "sellingPlanGroupUpdate",
            "sellingPlanGroupDelete",
            "sellingPlanGroupAddProducts",
            "sellingPlanGroupRemoveProducts",
            "sellingPlanGroupAddProductVariants",
            "sellingPlanGroupRemoveProductVariants",
            "productJoinSellingPlanGroups",
            "productLeaveSellingPlanGroups",
            "productVariantJoinSellingPlanGroups",
            "productVariantLeaveSellingPlanGroups");

    private MutationFields() {}

    static void wire(Fields fields) {
        Fields.OfType<Object> root = fields.on("Mutation");
        profiles(root);
        carriers(root);
        hooks(root);
        PLANS.forEach(name -> root.field(name, asked -> plans(asked, name)));
    }

    private static void profiles(Fields.OfType<Object> root) {
        root.field(
                        "deliveryProfileCreate",
                        asked -> payload(
                                "profile",
                                error -> error,
                                () -> asked.state().profiles().create(asked.object("profile"))))
                .field(
                        "deliveryProfileUpdate",
                        asked -> payload(
                                "profile",
                                error -> error,
                                () -> asked.state()
                                        .profiles()
                                        .update(asked.id("DeliveryProfile"), asked.object("profile"))))
                .field(
                        "deliveryProfileRemove",
                        asked -> payload(
                                "job",
                                error -> error,
                                () -> asked.state()
                                        .removals()
                                        .remove(
                                                asked.id("DeliveryProfile"),
                                                asked.session().now())));
    }

    private static void carriers(Fields.OfType<Object> root) {
        root.field(
                        "carrierServiceCreate",
                        asked -> payload(
                                "carrierService",
                                coded("CARRIER_SERVICE_CREATE_FAILED"),
                                () -> asked.state().carriers().create(asked.object("input"))))
                .field(
                        "carrierServiceUpdate",
                        asked -> payload(
                                "carrierService",
                                coded("CARRIER_SERVICE_UPDATE_FAILED"),
                                () -> asked.state().carriers().update(asked.object("input"))))
                .field("carrierServiceDelete", MutationFields::deleteCarrier);
    }

    /** A service that a method asks for prices stays: what becomes of such a method is not known. */
    private static Object deleteCarrier(Asked<Object> asked) {
        return payload("deletedId", coded("CARRIER_SERVICE_DELETE_FAILED"), () -> {
            String id = asked.id("DeliveryCarrierService");
            if (asked.state().profiles().use(id)) {
                throw Mistake.at(
                        List.of("id"),
                        "The carrier service is used by a delivery profile; what its deletion does there is not known.");
            }
            asked.state().carriers().delete(id);
            return id;
        });
    }

    private static UnaryOperator<UserError> coded(String code) {
        return error -> error.withCode(code);
    }

    private static void hooks(Fields.OfType<Object> root) {
        root.field(
                        "webhookSubscriptionCreate",
                        asked -> payload(
                                "webhookSubscription",
                                error -> error,
                                () -> asked.state()
                                        .hooks()
                                        .create(
                                                asked.input().text("topic").orElseThrow(),
                                                asked.object("webhookSubscription"),
                                                asked.session().version(),
                                                asked.session().now())))
                .field(
                        "webhookSubscriptionUpdate",
                        asked -> payload(
                                "webhookSubscription",
                                error -> error,
                                () -> asked.state()
                                        .hooks()
                                        .update(
                                                asked.id("WebhookSubscription"),
                                                asked.object("webhookSubscription"),
                                                asked.session().now())))
                .field(
                        "webhookSubscriptionDelete",
                        asked -> payload("deletedWebhookSubscriptionId", error -> error, () -> {
                            asked.state().hooks().delete(asked.id("WebhookSubscription"));
                            return asked.id();
                        }));
    }

    private static Object plans(Asked<Object> asked, String mutation) {
        return asked.state().planMutations().byName().get(mutation).apply(asked.arguments());
    }

    /** Something that can be refused with a user error. */
    @FunctionalInterface
    private interface Change {

        /** @throws Mistake if it is refused */
        Object result();
    }

    private static Map<String, Object> payload(String field, UnaryOperator<UserError> worded, Change change) {
        Map<String, Object> payload = new LinkedHashMap<>();
        try {
            payload.put(field, change.result());
            payload.put("userErrors", List.of());
        } catch (Mistake mistake) {
            payload.put(field, null);
            payload.put("userErrors", List.of(worded.apply(mistake.error())));
        }
        return payload;
    }
}
