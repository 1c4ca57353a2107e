package io.deliverygraph.quote;

import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.store.Store;
import java.util.List;

/** All that a store has set up. */
record World(Store store, List<DeliveryProfile> profiles, List<ShippingOption> options, List<Carrier> installed) {

    Setup setup() {
        return Setup.of(store, profiles, options, installed);
    }
}
