package io.deliverygraph.profile;

import io.deliverygraph.money.Money;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What the buyer sees when the carrier answers with no rate, if active (Wix contract 7.5). */
@Description("What the buyer sees when the carrier answers with no rate, if active.")
public record BackupRate(@NonNull String title, @NonNull Money amount, boolean active) {}
