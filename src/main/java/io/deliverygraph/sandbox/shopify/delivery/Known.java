package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import io.deliverygraph.sandbox.shopify.value.Numbers;
import java.util.List;

/** What a profile may refer to, and the numbers of what it gains. */
record Known(Locations locations, CarrierServices carriers, Numbers numbers) {

    /**
     * Locations that can be put into a profile.
     *
     * @throws Mistake if the shop has one of them not, or not any more (Shopify contract 4.2, P3)
     */
    List<String> locations(List<String> ids) {
        for (String id : ids) {
            if (!locations.isAvailable(Gid.need("Location", id))) {
                throw Mistake.general("Location " + id + " could not be found for this shop.");
            }
        }
        return ids;
    }

    /** @throws Mistake if the shop has no such service */
    String carrier(String id) {
        if (carriers.find(Gid.need("DeliveryCarrierService", id)).isEmpty()) {
            throw Mistake.general("Carrier service " + id + " could not be found for this shop.");
        }
        return id;
    }
}
