package io.deliverygraph.profile;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One column: the key under which rows hold its cell, and its heading. */
@Description("One column: the key under which rows hold its cell, and its heading.")
public record CarrierTableColumn(
        @NonNull String key, @NonNull String name) {}
