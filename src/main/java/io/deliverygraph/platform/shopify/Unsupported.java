package io.deliverygraph.platform.shopify;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** A write for which Shopify has no place. The checks of the mutation refuse it before it comes here. */
final class Unsupported {

    private Unsupported() {}

    static <T> Uni<T> here(Store store) {
        return Uni.createFrom()
                .failure(new PlatformException(new PlatformFailure.Refused(
                        new Origin(store.key(), null),
                        List.of(new PlatformFailure.Refusal(UserErrorCode.UNSUPPORTED_BY_PLATFORM, null, null)))));
    }
}
