package io.deliverygraph.audit;

import io.deliverygraph.store.Store;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What is wrong with a store's shipping set-up. */
@Description("What is wrong with a store's shipping set-up.")
public record AuditReport(
        @NonNull Store store,

        @NonNull @Description("From the number of errors and warnings; INFO alone never lowers it below GOOD.")
        AuditGrade grade,

        @NonNull @Description("Errors first.") List<@NonNull AuditFinding> findings,

        @NonNull Instant checkedAt) {

    public AuditReport {
        findings = List.copyOf(findings);
    }
}
