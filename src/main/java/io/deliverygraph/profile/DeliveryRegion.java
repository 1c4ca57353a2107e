package io.deliverygraph.profile;

import io.deliverygraph.geo.Place;
import io.deliverygraph.geo.Territory;
import io.deliverygraph.graph.Node;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Where a profile ships to: a Wix delivery region, or a Shopify zone inside a location group. */
@Name("DeliveryRegion")
@Description("Where a profile ships to: a Wix delivery region, or a Shopify zone inside a location group.")
public interface DeliveryRegion extends Node {

    @NonNull
    @Name("nativeId")
    @Description("The platform's own id.")
    String nativeId();

    @NonNull
    @Name("name")
    String name();

    @Name("active")
    @Description("Null on Shopify, where a zone has no switch of its own.")
    Boolean active();

    @Name("restOfWorld")
    @Description("Takes every place that no other region of the profile names.")
    boolean restOfWorld();

    @NonNull
    @Name("destinations")
    @Description("Empty when the region is the rest of the world and nothing else.")
    List<@NonNull Destination> destinations();

    @NonNull
    @Name("profile")
    DeliveryProfile profile();

    @NonNull
    @Name("carriers")
    @Description("Carriers whose live rates appear at checkout in this region.")
    List<@NonNull RegionCarrier> carriers();

    /** The origin group it belongs to, by native id; null on a platform that has no origins. */
    @Ignore
    default String originGroupNativeId() {
        return null;
    }

    /** The ground it covers. */
    default Territory territory() {
        List<Place> named = destinations().stream().map(Destination::place).toList();
        return restOfWorld() ? Territory.withRestOfWorld(named) : Territory.of(named);
    }

    /** The carrier with this native id. */
    default Optional<RegionCarrier> carrier(String carrierNativeId) {
        return carriers().stream()
                .filter(carrier -> carrier.carrierNativeId().equals(carrierNativeId))
                .findFirst();
    }

    /** What the region would be after this update. */
    DeliveryRegion updated(UpdateDeliveryRegion update);

    /** What the region would be with this carrier as given, added or changed. */
    DeliveryRegion withCarrier(Carrier carrier, CarrierSettings settings);

    /** What the region would be without this carrier. */
    DeliveryRegion withoutCarrier(String carrierNativeId);
}
