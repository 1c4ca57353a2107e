package io.deliverygraph.option;

import io.deliverygraph.graph.Node;
import io.deliverygraph.store.Store;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A choice with a configured price: a Wix shipping option, or a Shopify method definition with a fixed rate. */
@Name("ShippingOption")
@Description(
        "A choice with a configured price: a Wix shipping option, or a Shopify method definition with a fixed rate.")
public interface ShippingOption extends Node {

    @NonNull
    @Name("nativeId")
    @Description("The platform's own id.")
    String nativeId();

    @NonNull
    @Name("store")
    Store store();

    @NonNull
    @Name("title")
    String title();

    @Name("active")
    @Description(
            "Whether buyers are offered it. True on Wix, where an option has no switch of its own: see carrierTables of its profile.")
    boolean active();

    @Name("estimatedDeliveryTime")
    @Description("Free text of the merchant; null when there is none.")
    String estimatedDeliveryTime();

    @NonNull
    @Name("rates")
    List<@NonNull ShippingRate> rates();

    /** Native ids of the regions it names, without repeats, whether they still exist or not. */
    @Ignore
    List<String> regionNativeIds();

    /** Changes with each write; null where the platform keeps none for an option. */
    @Ignore
    String revisionNow();

    /** When it was made, for sorting; null where the platform does not tell. */
    @Ignore
    Instant madeAt();

    /** When it was last changed, for sorting and filtering; null where the platform does not tell. */
    @Ignore
    Instant changedAt();

    /** What the option would be after this update. */
    ShippingOption updated(UpdateShippingOption update);

    /** What the option would be if it named these regions, by native id. */
    ShippingOption in(List<String> regionNativeIds);

    /** What the option would be with this data of an app in it. */
    ShippingOption withExtendedFields(String namespace, JsonObject data);
}
