package io.deliverygraph.option;

import io.deliverygraph.profile.DeliveryRegion;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/**
 * Options that a dry run would make together with their regions: the platform does not know them, and the answer shows
 * them all the same. Mutations of a document run one behind the other, each answered before the next begins, so the
 * last one's drafts are the ones to show.
 */
@RequestScoped
public class DraftOptions {

    private volatile List<ShippingOption> drafts = List.of();

    /** Shows these, and none that were shown before. */
    public void show(List<ShippingOption> options) {
        drafts = List.copyOf(options);
    }

    /** Those that would be linked to this region. */
    List<ShippingOption> of(DeliveryRegion region) {
        return drafts.stream()
                .filter(option -> option.regionNativeIds().contains(region.nativeId()))
                .toList();
    }
}
