package io.deliverygraph.platform.wix;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a Wix site can hold (Wix contract 7.3 and 7.4), and how it must be configured (1.2). */
@ApplicationScoped
class WixTraits implements PlatformTraits {

    private static final Set<Capability> NONE = EnumSet.of(
            Capability.ORIGIN_GROUPS,
            Capability.ITEM_ASSIGNMENT,
            Capability.SELLING_PLANS,
            Capability.PERCENT_SURCHARGE);

    private static final Limits LIMITS = new Limits(
            99,
            256,
            250,
            100,
            25,
            50,
            Set.of("AT", "BE", "BS", "CH", "CI", "CZ", "DO", "GR", "NO", "PL", "RS", "SD", "SI", "SK", "SN"),
            Set.of());

    @Override
    public Platform platform() {
        return Platform.WIX;
    }

    @Override
    public List<StoreCapability> capabilities() {
        return Stream.of(Capability.values())
                .map(each ->
                        new StoreCapability(each, NONE.contains(each) ? CapabilityLevel.NONE : CapabilityLevel.NATIVE))
                .toList();
    }

    /** All but a switch for a whole option: its rows in the carrier's table are switched (Wix contract 4.15). */
    @Override
    public Set<Feature> features() {
        return EnumSet.complementOf(EnumSet.of(Feature.OPTION_SWITCH));
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    /** Wix has no selling plans and no origins, and does not tell what is in a profile. */
    @Override
    public Optional<Read> reads(Read asked) {
        return switch (asked) {
            case DESTINATIONS -> Optional.of(Read.PROFILES);
            case CARRIERS_WITH_BACKUP -> Optional.of(Read.CARRIERS);
            case ORIGINS,
                    ORIGINS_BY_ID,
                    SELLING_PLANS,
                    SELLING_PLANS_BY_ID,
                    ITEMS_OF_SELLING_PLANS,
                    PROFILES_OF_ITEMS,
                    ITEMS_OF_PROFILES -> Optional.empty();
            default -> Optional.of(asked);
        };
    }

    @Override
    public List<ConfigurationMistake> mistakes(StoreSettings settings) {
        return Stream.of(
                        ofShopify(settings, "shop", settings.shop()),
                        ofShopify(settings, "access-token", settings.accessToken()),
                        credential(settings))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ConfigurationMistake> ofShopify(StoreSettings settings, String name, Optional<String> value) {
        return given(value)
                ? List.of(settings.mistake(
                        name,
                        "is for Shopify stores: leave it out, or set " + settings.property("platform")
                                + " to shopify."))
                : List.of();
    }

    private static List<ConfigurationMistake> credential(StoreSettings settings) {
        boolean anyOfApp = given(settings.appId()) || given(settings.appSecret()) || given(settings.instanceId());
        if (!given(settings.apiKey())) {
            return anyOfApp ? app(settings) : noCredential(settings);
        }
        return anyOfApp
                ? List.of(settings.mistake(
                        "api-key",
                        "and an app's credential exclude each other: keep the key, or app-id, app-secret and"
                                + " instance-id."))
                : site(settings);
    }

    private static List<ConfigurationMistake> noCredential(StoreSettings settings) {
        return List.of(settings.mistake(
                "api-key", "is missing: give it with site-id, or give app-id, app-secret and instance-id instead."));
    }

    private static List<ConfigurationMistake> site(StoreSettings settings) {
        if (!given(settings.siteId())) {
            return List.of(settings.mistake("site-id", "is missing: an API key needs the site it is for."));
        }
        return Guid.is(settings.siteId().get())
                ? List.of()
                : List.of(settings.mistake(
                        "site-id",
                        "must be a GUID, 36 characters with dashes, as the site's dashboard address shows it."));
    }

    private static List<ConfigurationMistake> app(StoreSettings settings) {
        List<ConfigurationMistake> found = new ArrayList<>();
        if (given(settings.siteId())) {
            found.add(settings.mistake(
                    "site-id",
                    "does not go with an app's credential: the app's instance is bound to its site already."));
        }
        found.addAll(missing(settings, "app-id", settings.appId()));
        found.addAll(missing(settings, "app-secret", settings.appSecret()));
        found.addAll(missing(settings, "instance-id", settings.instanceId()));
        return found;
    }

    private static List<ConfigurationMistake> missing(StoreSettings settings, String name, Optional<String> value) {
        return given(value)
                ? List.of()
                : List.of(settings.mistake(
                        name, "is missing: an app's credential is app-id, app-secret and instance-id together."));
    }

    /** A blank credential is none: an unset environment variable often leaves one. */
    private static boolean given(Optional<String> value) {
        return value.filter(text -> !text.isBlank()).isPresent();
    }
}
