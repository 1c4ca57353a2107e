package io.deliverygraph.deferred;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import org.eclipse.microprofile.graphql.Description;

/** How much is charged at checkout. Exactly one of the two is set. */
@Description("How much is charged at checkout. Exactly one of the two is set.")
public record CheckoutCharge(
        @Description("Of the price, 0 to 100.") Decimal percent, Money fixed) {}
