package io.deliverygraph.option;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Money;
import io.deliverygraph.store.Store;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A method definition with a fixed rate of a Shopify shop: one price in one zone, with one switch.
 *
 * @param regionNativeIds its zone, and nothing else
 * @param profileRevision that of the profile it stands in: a method has none of its own
 */
@Description("A method definition with a fixed rate of a Shopify shop: one price in one zone.")
public record ShopifyMethodDefinition(
        @Id @NonNull String id,
        @NonNull String nativeId,
        @NonNull Store store,
        @NonNull String title,
        boolean active,
        String estimatedDeliveryTime,
        @NonNull List<@NonNull ShippingRate> rates,
        @Ignore List<String> regionNativeIds,
        @Ignore String profileRevision)
        implements ShippingOption {

    private static final String DRAFT = "draft";

    public ShopifyMethodDefinition {
        rates = List.copyOf(rates);
        regionNativeIds = List.copyOf(regionNativeIds);
    }

    /** What creating it would make. */
    public static ShopifyMethodDefinition draft(Store store, CreateShippingOption command) {
        NewRate rate = command.rates().get(0);
        return new ShopifyMethodDefinition(
                store.idOf(Kind.OPTION, DRAFT),
                DRAFT,
                store,
                command.title(),
                rate.isActive(),
                asRead(command.estimatedDeliveryTime()),
                List.of(rate.asMethodIn(store)),
                List.of(GlobalId.of(command.regionIds().get(0)).nativeId()),
                null);
    }

    /** What making it together with its zone would make: a price without conditions. */
    public static ShopifyMethodDefinition draft(Store store, String title, Money price, String regionNativeId) {
        return new ShopifyMethodDefinition(
                store.idOf(Kind.OPTION, DRAFT + "-" + regionNativeId),
                DRAFT + "-" + regionNativeId,
                store,
                title,
                true,
                null,
                List.of(ShippingRate.of(null, true, price, false, List.of())),
                List.of(regionNativeId),
                null);
    }

    /** A text without words is read as none. */
    private static String asRead(String written) {
        return written == null || written.isBlank() ? null : written;
    }

    /** The profile's: it changes with every write to one of its methods. */
    @Override
    public String revisionNow() {
        return profileRevision;
    }

    /** Null: Shopify does not tell. */
    @Override
    public Instant madeAt() {
        return null;
    }

    /** Null: Shopify does not tell. */
    @Override
    public Instant changedAt() {
        return null;
    }

    @Override
    public ShopifyMethodDefinition updated(UpdateShippingOption update) {
        boolean nowActive = update.activeOr(active);
        ShippingRate rate =
                update.rates() == null ? rates.get(0) : update.rates().get(0).asMethodIn(store);
        return new ShopifyMethodDefinition(
                id,
                nativeId,
                store,
                update.title() == null ? title : update.title(),
                nowActive,
                update.estimatedDeliveryTime() == null ? estimatedDeliveryTime : asRead(update.estimatedDeliveryTime()),
                List.of(rate.switched(nowActive)),
                regionNativeIds,
                profileRevision);
    }

    /** Never reached with another zone: a method cannot move. */
    @Override
    public ShippingOption in(List<String> regions) {
        if (!regions.equals(regionNativeIds)) {
            throw new UnsupportedOperationException("a Shopify method belongs to one zone for good");
        }
        return this;
    }

    /** Never reached: a change that a store has no feature for is refused before. */
    @Override
    public ShippingOption withExtendedFields(String namespace, JsonObject data) {
        throw new UnsupportedOperationException("Shopify methods have no extended fields");
    }

    /** Quick, for the maps that batches keep. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShopifyMethodDefinition method
                && method.id.equals(id)
                && method.title.equals(title)
                && method.active == active
                && method.rates.equals(rates)
                && method.regionNativeIds.equals(regionNativeIds);
    }
}
