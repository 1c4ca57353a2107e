package io.deliverygraph.platform.shopify;

import io.deliverygraph.graph.ConfigurationMistake;
import io.deliverygraph.graph.Read;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.CapabilityLevel;
import io.deliverygraph.store.Feature;
import io.deliverygraph.store.Limits;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.PlatformTraits;
import io.deliverygraph.store.StoreCapability;
import io.deliverygraph.store.StoreSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a Shopify shop can hold (Shopify contract 2 and 10), and how it must be configured (1). */
@ApplicationScoped
class ShopifyTraits implements PlatformTraits {

    private static final Pattern SHOP = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*\\.myshopify\\.com");

    /**
     * A shop has 99 profiles beside its default one, and a name 128 characters; how much one profile holds is not
     * published. A method stands in one zone.
     */
    private static final Limits LIMITS = new Limits(
            100,
            128,
            Limits.UNLIMITED,
            Limits.UNLIMITED,
            Limits.UNLIMITED,
            Limits.UNLIMITED,
            Set.of(),
            Provinces.known());

    @Override
    public Platform platform() {
        return Platform.SHOPIFY;
    }

    @Override
    public List<StoreCapability> capabilities() {
        return Stream.of(Capability.values())
                .map(each -> new StoreCapability(each, level(each)))
                .toList();
    }

    /** Shopify takes no revision along with a write: we compare before we write, and a race remains. */
    private static CapabilityLevel level(Capability capability) {
        return switch (capability) {
            case CONDITIONAL_WRITE -> CapabilityLevel.BEST_EFFORT;
            case ORIGIN_GROUPS, ITEM_ASSIGNMENT, SELLING_PLANS, PERCENT_SURCHARGE, SUBDIVISIONS, REST_OF_WORLD ->
                CapabilityLevel.NATIVE;
            case BACKUP_RATE,
                    ITEMISED_SURCHARGES,
                    PER_ITEM_RATE,
                    QUANTITY_CONDITION,
                    STRICT_COMPARISON,
                    SHARED_OPTIONS -> CapabilityLevel.NONE;
        };
    }

    /** Rates have a switch, and little else of what a write to Wix carries (Shopify contract 2.1 and 4). */
    @Override
    public Set<Feature> features() {
        return EnumSet.of(Feature.OPTION_SWITCH);
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    /** Zones, methods and origin groups come with the profiles (Shopify contract 2.1). */
    @Override
    public Optional<Read> reads(Read asked) {
        return switch (asked) {
            case OPTIONS, OPTIONS_BY_ID, PROFILES_BY_REGION -> Optional.of(Read.PROFILES);
            case DESTINATIONS, CARRIERS_WITH_BACKUP, CARRIER_TABLES -> Optional.empty();
            default -> Optional.of(asked);
        };
    }

    @Override
    public List<ConfigurationMistake> mistakes(StoreSettings settings) {
        return Stream.of(
                        ofWix(settings, "site-id", settings.siteId()),
                        ofWix(settings, "api-key", settings.apiKey()),
                        ofWix(settings, "app-id", settings.appId()),
                        ofWix(settings, "app-secret", settings.appSecret()),
                        ofWix(settings, "instance-id", settings.instanceId()),
                        shop(settings),
                        token(settings))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ConfigurationMistake> ofWix(StoreSettings settings, String name, Optional<String> value) {
        return blankless(value)
                .map(given -> settings.mistake(
                        name, "is for Wix stores: leave it out, a Shopify store has shop and access-token."));
    }

    private static Optional<ConfigurationMistake> shop(StoreSettings settings) {
        Optional<String> shop = blankless(settings.shop());
        if (shop.isEmpty()) {
            return Optional.of(
                    settings.mistake("shop", "is missing: give the shop's own domain, such as my-shop.myshopify.com."));
        }
        return SHOP.matcher(shop.get()).matches()
                ? Optional.empty()
                : Optional.of(settings.mistake(
                        "shop",
                        "must be the shop's own domain, such as my-shop.myshopify.com, without https:// and not the"
                                + " address that buyers see."));
    }

    private static Optional<ConfigurationMistake> token(StoreSettings settings) {
        return blankless(settings.accessToken()).isPresent()
                ? Optional.empty()
                : Optional.of(settings.mistake("access-token", "is missing: give an Admin API access token."));
    }

    /** A blank credential is none: an unset environment variable often leaves one. */
    private static Optional<String> blankless(Optional<String> value) {
        return value.filter(text -> !text.isBlank());
    }
}
