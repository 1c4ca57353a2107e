package io.deliverygraph.deferred;

import io.deliverygraph.money.Money;
import io.deliverygraph.profile.NewRegion;

/**
 * A zone to make, with its only rate.
 *
 * @param region its name and places; no places mean the rest of the world
 * @param rateTitle what buyers see
 */
public record Zone(NewRegion region, String rateTitle, Money price) {}
