package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.delivery.Carrier;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryProfile;
import io.deliverygraph.sandbox.shopify.delivery.Location;
import io.deliverygraph.sandbox.shopify.hook.WebhookSubscription;
import io.deliverygraph.sandbox.shopify.value.Input;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The root fields that read the delivery side, the shop and webhooks (Shopify contract 3). */
final class QueryFields {

    private QueryFields() {}

    static void wire(Fields fields) {
        Fields.OfType<Object> root = fields.on("QueryRoot");
        root.field("shop", asked -> asked.state().shop())
                .field("job", QueryFields::job)
                .field("node", asked -> Nodes.find(asked.state(), asked.id()))
                .field("nodes", QueryFields::nodes);
        profiles(root);
        locations(root);
        carriers(root);
        hooks(root);
        fields.<Object>on("Job").field("query", asked -> asked.state());
    }

    private static Object job(Asked<Object> asked) {
        return asked.state().removals().find(asked.id("Job"), asked.session().now());
    }

    private static Object nodes(Asked<Object> asked) {
        return asked.input().texts("ids").stream()
                .map(id -> Nodes.find(asked.state(), id))
                .toList();
    }

    private static void profiles(Fields.OfType<Object> root) {
        root.field("deliveryProfile", asked -> asked.state().profiles().find(asked.id("DeliveryProfile")))
                .field("deliveryProfiles", QueryFields::profilePage);
    }

    private static Object profilePage(Asked<Object> asked) {
        boolean merchantOwned = asked.input().flag("merchantOwnedOnly").orElse(false);
        List<DeliveryProfile> profiles = asked.state().profiles().all().stream()
                .filter(profile -> !(merchantOwned && profile.madeByApp()))
                .toList();
        return Connections.page(profiles, Order.byId(), asked.arguments());
    }

    private static void locations(Fields.OfType<Object> root) {
        root.field("location", QueryFields::location)
                .field(
                        "locations",
                        asked -> locationPage(asked.state().locations().all(), asked.arguments()))
                .field(
                        "locationsAvailableForDeliveryProfiles",
                        asked -> asked.state().locations().available())
                .field(
                        "locationsAvailableForDeliveryProfilesConnection",
                        asked -> Connections.page(
                                asked.state().locations().available(), Order.byId(), asked.arguments()));
    }

    private static Object location(Asked<Object> asked) {
        return asked.input().has("id")
                ? asked.state().locations().find(asked.id("Location"))
                : asked.state().locations().primary();
    }

    /** Inactive locations and those of fulfilment services are left out unless asked for. */
    static Object locationPage(Collection<Location> all, Map<String, Object> arguments) {
        Input input = new Input(arguments);
        boolean inactive = input.flag("includeInactive").orElse(false);
        boolean legacy = input.flag("includeLegacy").orElse(false);
        List<Location> wanted = all.stream()
                .filter(location -> inactive || location.isActive())
                .filter(location -> legacy || !location.isFulfillmentService())
                .toList();
        return Connections.page(
                Search.in(wanted, arguments, Location::name, Map.of("name", Location::name)),
                Order.asked(arguments, Location::id, Map.of("NAME", Location::name)),
                arguments);
    }

    private static void carriers(Fields.OfType<Object> root) {
        root.field("carrierService", asked -> asked.state().carriers().find(asked.id("DeliveryCarrierService")))
                .field("carrierServices", QueryFields::carrierPage)
                .field("availableCarrierServices", QueryFields::availableCarriers);
    }

    private static Object carrierPage(Asked<Object> asked) {
        List<Carrier> found = Search.in(
                asked.state().carriers().all(),
                asked.arguments(),
                Carrier::name,
                Map.of("active", service -> Boolean.toString(service.active())));
        return Connections.page(found, Order.byId(), asked.arguments());
    }

    private static Object availableCarriers(Asked<Object> asked) {
        return asked.state().carriers().all().stream()
                .filter(Carrier::active)
                .map(service -> Map.of(
                        "carrierService",
                        service,
                        "locations",
                        asked.state().locations().available()))
                .toList();
    }

    private static void hooks(Fields.OfType<Object> root) {
        root.field("webhookSubscription", asked -> asked.state().hooks().find(asked.id("WebhookSubscription")))
                .field("webhookSubscriptions", QueryFields::hookPage);
    }

    private static Object hookPage(Asked<Object> asked) {
        Input input = asked.input();
        List<WebhookSubscription> wanted = asked.state().hooks().all().stream()
                .filter(hook -> !input.has("topics") || input.texts("topics").contains(hook.topic()))
                .filter(hook -> input.text("uri")
                        .or(() -> input.text("callbackUrl"))
                        .map(hook.uri()::equals)
                        .orElse(true))
                .filter(hook -> input.text("format").map(hook.format()::equals).orElse(true))
                .toList();
        return Connections.page(
                Search.in(wanted, asked.arguments(), WebhookSubscription::uri, Map.of()),
                Order.byId(),
                asked.arguments());
    }
}
