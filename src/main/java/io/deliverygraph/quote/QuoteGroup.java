package io.deliverygraph.quote;

import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Origin;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Goods that are shipped and priced together.
 *
 * @param id within this answer only
 * @param origin null on a platform without origins, or where no place ships the goods now
 * @param region null when no active region serves the destination
 * @param offered cheapest first
 * @param notOffered each with all its reasons
 */
@Description("Goods that are shipped and priced together: one profile, one place they ship from.")
public record QuoteGroup(
        @Id @NonNull @Description("Within this answer only.")
        String id,

        @NonNull List<@NonNull String> lineRefs,
        @NonNull DeliveryProfile profile,

        @Description("Null on a platform without origins, and where no place ships the goods now.")
        Origin origin,

        @Description("The one that serves the destination; null when none does.")
        DeliveryRegion region,

        @Name("hasOneTime") boolean hasOneTime,
        @Name("hasDeferred") boolean hasDeferred,
        @NonNull @Description("Cheapest first.") List<@NonNull QuotedRate> offered,
        @NonNull @Description("Each with all its reasons.") List<@NonNull QuotedRate> notOffered,
        @NonNull List<@NonNull Decision> decisions) {

    public QuoteGroup {
        lineRefs = List.copyOf(lineRefs);
        offered = List.copyOf(offered);
        notOffered = List.copyOf(notOffered);
        decisions = List.copyOf(decisions);
    }

    /** Whether all of it is paid or sent later. */
    boolean isDeferredOnly() {
        return hasDeferred && !hasOneTime;
    }

    /** Whether lines bought once and deferred lines are in it together. */
    boolean isMixed() {
        return hasDeferred && hasOneTime;
    }
}
