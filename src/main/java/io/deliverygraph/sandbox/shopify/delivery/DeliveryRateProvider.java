package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Node;

/** Where the price of a method comes from. */
public sealed interface DeliveryRateProvider extends Node permits DeliveryRateDefinition, DeliveryParticipant {}
