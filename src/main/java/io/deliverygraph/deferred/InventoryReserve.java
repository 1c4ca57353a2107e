package io.deliverygraph.deferred;

/** When goods are taken from stock. */
public enum InventoryReserve {
    ON_SALE,
    ON_FULFILLMENT
}
