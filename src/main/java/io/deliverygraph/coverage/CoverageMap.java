package io.deliverygraph.coverage;

import io.deliverygraph.geo.Serving;
import io.deliverygraph.geo.Whereabouts;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.profile.BackupRate;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Reach;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a store ships to, and whether it has a price for it. Built once from what was read, then asked: an answer costs
 * a few look-ups for each profile, however many destinations the store has. Pure and immutable.
 */
public final class CoverageMap {

    private final List<Charted> profiles;
    private final Set<String> withRates;

    private CoverageMap(List<Charted> profiles, Set<String> withRates) {
        this.profiles = profiles;
        this.withRates = withRates;
    }

    /** All profiles and options of one store. */
    public static CoverageMap of(List<DeliveryProfile> profiles, List<ShippingOption> options) {
        return new CoverageMap(
                profiles.stream().map(Charted::of).toList(),
                Stream.concat(byOptions(options), byBackupRates(profiles)).collect(Collectors.toUnmodifiableSet()));
    }

    /** One answer for each profile, in their order. */
    public List<Coverage> of(Whereabouts destination) {
        return profiles.stream()
                .map(charted -> coverage(charted.profile(), charted.reach().serving(destination)))
                .toList();
    }

    private Coverage coverage(DeliveryProfile profile, Serving<DeliveryRegion> serving) {
        return new Coverage(
                profile,
                serving.by(),
                serving.match(),
                serving.others(),
                serving.covered() && withRates.contains(serving.by().nativeId()));
    }

    /** Native ids of regions, whether they still exist or not: a platform uses each once. */
    private static Stream<String> byOptions(List<ShippingOption> options) {
        return options.stream()
                .filter(ShippingOption::active)
                .filter(option -> option.rates().stream().anyMatch(ShippingRate::active))
                .flatMap(option -> option.regionNativeIds().stream());
    }

    /**
     * A carrier's backup rate speaks where its live rates do not; Shopify has none. The platform's own carrier has
     * rates through options only: its backup rate is no price list (Wix contract 7.5).
     */
    private static Stream<String> byBackupRates(List<DeliveryProfile> profiles) {
        return profiles.stream()
                .flatMap(profile -> profile.regions().stream())
                .filter(CoverageMap::hasBackup)
                .map(DeliveryRegion::nativeId);
    }

    private static boolean hasBackup(DeliveryRegion region) {
        return region.carriers().stream()
                .filter(carrier -> !carrier.speaksThroughOptions())
                .map(carrier -> carrier.settings().backupRate())
                .anyMatch(CoverageMap::speaks);
    }

    private static boolean speaks(BackupRate rate) {
        return rate != null && rate.active();
    }

    private record Charted(DeliveryProfile profile, Reach reach) {

        static Charted of(DeliveryProfile profile) {
            return new Charted(profile, Reach.of(profile));
        }
    }
}
