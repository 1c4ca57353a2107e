package io.deliverygraph.profile;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A carrier's own settings table inside a profile (Wix contract 4.14). */
@Description("A carrier's own settings table inside a profile (Wix: List Delivery Carriers).")
public record CarrierTable(
        @NonNull Carrier carrier,
        @NonNull DeliveryRegion region,
        @NonNull String title,
        @NonNull List<@NonNull CarrierTableColumn> columns,
        @NonNull List<@NonNull CarrierTableRow> rows) {

    public CarrierTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
