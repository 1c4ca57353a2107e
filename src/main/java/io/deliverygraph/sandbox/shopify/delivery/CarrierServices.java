package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import io.deliverygraph.sandbox.shopify.value.Numbers;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The carrier services of a shop, with the mutations that change them. */
public final class CarrierServices {

    private static final String TYPE = "DeliveryCarrierService";

    private final Map<String, Carrier> byId = new LinkedHashMap<>();
    private final Numbers numbers;

    public CarrierServices(Numbers numbers) {
        this.numbers = numbers;
    }

    /** One that the seed brings. */
    public void seed(Input seed) {
        Carrier service = new Carrier(
                seed.text("id").orElseThrow(),
                seed.text("name").orElseThrow(),
                seed.flag("active").orElse(true),
                seed.text("callbackUrl").orElseThrow(),
                seed.flag("supportsServiceDiscovery").orElse(false),
                seed.texts("services"));
        numbers.take(service.id());
        byId.put(service.id(), service);
    }

    public Collection<Carrier> all() {
        return byId.values();
    }

    public Optional<Carrier> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws Mistake if a field is wrong */
    public Carrier create(Input input) {
        Carrier service = new Carrier(
                "",
                input.text("name").orElseThrow(),
                input.flag("active").orElseThrow(),
                input.text("callbackUrl").orElseThrow(),
                input.flag("supportsServiceDiscovery").orElseThrow(),
                List.of());
        check(service);
        return put(service, numbers.nextId(TYPE));
    }

    /** @throws Mistake if there is no such service or a field is wrong */
    public Carrier update(Input input) {
        Carrier former = input.text("id")
                .flatMap(this::find)
                .orElseThrow(() -> Mistake.at(List.of("input", "id"), "The carrier or app could not be found."));
        Carrier changed = new Carrier(
                former.id(),
                input.text("name").orElse(former.name()),
                input.flag("active").orElse(former.active()),
                input.text("callbackUrl").orElse(former.callbackUrl()),
                input.flag("supportsServiceDiscovery").orElse(former.supportsServiceDiscovery()),
                former.services());
        check(changed);
        return put(changed, former.id());
    }

    /** @throws Mistake if there is no such service */
    public void delete(String id) {
        if (byId.remove(id) == null) {
            throw Mistake.at(List.of("id"), "The carrier or app could not be found.");
        }
    }

    private Carrier put(Carrier service, String id) {
        Carrier kept = new Carrier(
                id,
                service.name(),
                service.active(),
                service.callbackUrl(),
                service.supportsServiceDiscovery(),
                service.services());
        byId.put(id, kept);
        return kept;
    }

    private void check(Carrier service) {
        if (service.name().isBlank()) {
            throw Mistake.at(List.of("input", "name"), "Shipping rate provider name can't be blank");
        }
        if (isTaken(service)) {
            throw Mistake.at(List.of("input", "name"), service.name() + " is already configured");
        }
        if (!isAddress(service.callbackUrl())) {
            throw Mistake.at(List.of("input", "callbackUrl"), "Callback url is invalid");
        }
    }

    private boolean isTaken(Carrier service) {
        return byId.values().stream()
                .anyMatch(other ->
                        !other.id().equals(service.id()) && other.name().equals(service.name()));
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
