package io.deliverygraph.profile;

import io.deliverygraph.graph.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A place that goods ship from (Shopify location).
 *
 * @param countryCode ISO 3166-1 alpha-2; null where the place has no address
 * @param active whether goods ship from it now
 */
@Description("A place that goods ship from (Shopify location).")
public record Origin(
        @Id @NonNull String id,
        @NonNull @Description("The platform's own id.") String nativeId,
        @NonNull String name,

        @Description("ISO 3166-1 alpha-2; null where the place has no address.")
        String countryCode,

        @Description("Whether goods ship from it now.") boolean active)
        implements Node {}
