package io.deliverygraph.profile;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import org.eclipse.microprofile.graphql.Description;

/** A charge on top of a carrier's rate. Exactly one of fixed and percent is set. */
@Description("A charge on top of a carrier's rate. Exactly one of fixed and percent is set.")
public record Surcharge(String description, Money fixed, Decimal percent) {}
