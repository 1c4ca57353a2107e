package io.deliverygraph.profile;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One service of a carrier, such as express, and whether buyers may choose it. */
@Description("One service of a carrier, such as express, and whether buyers may choose it.")
public record CarrierServiceToggle(@NonNull String name, boolean active) {}
