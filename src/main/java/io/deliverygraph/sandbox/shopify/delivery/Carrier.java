package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.List;

/**
 * An app that answers rate call-backs.
 *
 * @param services names of what it offers, for service discovery
 */
public record Carrier(
        String id,
        String name,
        boolean active,
        String callbackUrl,
        boolean supportsServiceDiscovery,
        List<String> services)
        implements Node {

    public Carrier {
        services = List.copyOf(services);
    }

    public String formattedName() {
        return name + " (Rates provided by app)";
    }
}
