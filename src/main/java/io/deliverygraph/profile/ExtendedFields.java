package io.deliverygraph.profile;

import jakarta.json.JsonObject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What one app has stored with an entity. */
@Description("What one app has stored with an entity.")
public record ExtendedFields(
        @NonNull String namespace, @NonNull JsonObject data) {}
