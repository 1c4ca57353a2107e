package io.deliverygraph.store;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Node;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One connected Wix site or Shopify shop.
 *
 * @param key the name it is configured under
 * @param currencyCode ISO 4217
 * @param limits how much its platform lets it hold; no part of the graph
 * @param features what a write to it can carry; no part of the graph
 */
@Description("One connected Wix site or Shopify shop.")
public record Store(
        @Id @NonNull String id,

        @NonNull @Description("The name it is configured under.")
        String key,

        @NonNull String name,
        @NonNull Platform platform,

        @NonNull @Description("ISO 4217 code of all amounts in the store.")
        String currencyCode,

        @NonNull @Description("Unit of all weights in the store.")
        WeightUnit weightUnit,

        @NonNull
        @Description("What the store's platform can hold. Everything can be read; this says what can be written.")
        List<@NonNull StoreCapability> capabilities,

        @Ignore Limits limits,
        @Ignore Set<Feature> features)
        implements Node {

    public Store {
        capabilities = List.copyOf(capabilities);
        features = Set.copyOf(features);
    }

    static Store of(StoreSettings settings, PlatformTraits traits) {
        return new Store(
                new GlobalId(settings.key(), Kind.STORE, "").encoded(),
                settings.key(),
                settings.name().orElse(settings.key()),
                settings.platform(),
                settings.currency(),
                settings.weightUnit(),
                traits.capabilities(),
                traits.limits(),
                traits.features());
    }

    /** The global id of something in this store. */
    public String idOf(Kind kind, String nativeId) {
        return new GlobalId(key, kind, nativeId).encoded();
    }

    /** Whether its platform can hold this at all. */
    public boolean can(Capability capability) {
        return capabilities.stream()
                .anyMatch(each -> each.capability() == capability && each.level() != CapabilityLevel.NONE);
    }

    /** Whether a write to it can carry this. */
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** A store is its key: quick, for the maps that batches keep. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Store store && store.key.equals(key);
    }
}
