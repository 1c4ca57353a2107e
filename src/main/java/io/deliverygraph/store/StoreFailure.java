package io.deliverygraph.store;

import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformTrouble;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A store that could not answer. The other stores' data stand. */
@Description("A store that could not answer. The other stores' data stand.")
public record StoreFailure(
        @NonNull Store store,

        @NonNull @Description("As in extensions.code of a top-level error.")
        String code,

        @NonNull String message,
        boolean retryable,
        @Description("Null when nobody knows.") Integer retryAfterSeconds) {

    /** What to tell of this store's failure. */
    public static StoreFailure of(Store store, PlatformFailure failure) {
        PlatformTrouble trouble = PlatformTrouble.of(failure);
        return new StoreFailure(
                store, trouble.code().name(), trouble.message(), trouble.retryable(), trouble.retryAfterSeconds());
    }
}
