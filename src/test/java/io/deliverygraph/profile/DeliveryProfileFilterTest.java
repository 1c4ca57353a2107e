package io.deliverygraph.profile;

import static io.deliverygraph.testing.Sample.CHANGED;
import static io.deliverygraph.testing.Sample.MADE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.store.Platform;
import io.deliverygraph.testing.Sample;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryProfileFilterTest {

    private static final DeliveryProfile HEAVY = Sample.profile("heavy");
    private static final DeliveryProfile DEFAULT = Sample.profile("default");
    private static final DeliveryProfile DRAFT = WixDeliveryProfile.draft(Sample.store(), "Draft", List.of());

    @Test
    void admitsEverythingWhenNothingIsGiven() {
        assertThat(List.of(HEAVY, DEFAULT, DRAFT)).allMatch(DeliveryProfileFilter.NONE::admits);
        assertThat(DeliveryProfileFilter.NONE.admits(Sample.store())).isTrue();
    }

    @Test
    void admitsStoresOfThePlatform() {
        assertThat(new DeliveryProfileFilter(null, Platform.WIX, null, null, null, null, null).admits(Sample.store()))
                .isTrue();
    }

    @Test
    void comparesNamesWithoutCase() {
        assertThat(named("PROFILE h").admits(HEAVY)).isTrue();
        assertThat(named("heavy").admits(HEAVY)).isFalse();
    }

    @Test
    void tellsTheDefaultProfileFromTheOthers() {
        DeliveryProfileFilter onlyDefault = new DeliveryProfileFilter(null, null, null, true, null, null, null);
        DeliveryProfileFilter noDefault = new DeliveryProfileFilter(null, null, null, false, null, null, null);

        assertThat(List.of(HEAVY, DEFAULT)).filteredOn(onlyDefault::admits).containsExactly(DEFAULT);
        assertThat(List.of(HEAVY, DEFAULT)).filteredOn(noDefault::admits).containsExactly(HEAVY);
    }

    @Test
    void admitsWhatWasMadeOrChangedLaterAndNotAtThatInstant() {
        assertThat(madeAfter(MADE.minusMillis(1)).admits(HEAVY)).isTrue();
        assertThat(madeAfter(MADE).admits(HEAVY)).isFalse();
        assertThat(changedAfter(CHANGED.minusMillis(1)).admits(HEAVY)).isTrue();
        assertThat(changedAfter(CHANGED).admits(HEAVY)).isFalse();
    }

    @Test
    void leavesOutWhatHasNoSuchTime() {
        assertThat(madeAfter(Instant.EPOCH).admits(DRAFT)).isFalse();
        assertThat(changedAfter(Instant.EPOCH).admits(DRAFT)).isFalse();
    }

    @Test
    void wantsEverythingThatIsGiven() {
        assertThat(new DeliveryProfileFilter(null, null, "profile", true, null, null, null).admits(HEAVY))
                .isFalse();
    }

    @Test
    void admitsProfilesThatShipThere() {
        DeliveryProfile german = Sample.profile("de", Sample.region("germany", "DE"));
        DeliveryProfile bavarian = Sample.profile("by", Sample.region("bavaria", "DE: DE-BY"));
        DeliveryProfile world = Sample.profile("world", Sample.region("anywhere"));
        List<DeliveryProfile> all = List.of(german, bavarian, world, Sample.profile("nowhere"));

        assertThat(all).filteredOn(shipsTo("DE", "DE-BY")::admits).containsExactly(german, bavarian, world);
        assertThat(all).filteredOn(shipsTo("DE", null)::admits).containsExactly(german, world);
        assertThat(all).filteredOn(shipsTo("FR", null)::admits).containsExactly(world);
    }

    @Test
    void doesNotCountRegionsThatAreSwitchedOff() {
        assertThat(shipsTo("DE", null).admits(Sample.profile("de", Sample.switchedOff(Sample.region("germany", "DE")))))
                .isFalse();
    }

    @Test
    void admitsShopProfilesThatShipThereFromAnyOrigin() {
        DeliveryProfile profile = Sample.shopProfile(
                "1",
                Sample.originGroup("here", Sample.zone("1", "US")),
                Sample.originGroup("there", Sample.zone("2", "CA: CA-ON")));

        assertThat(shipsTo("CA", "CA-ON").admits(profile)).isTrue();
        assertThat(shipsTo("CA", "CA-QC").admits(profile)).isFalse();
    }

    private static DeliveryProfileFilter shipsTo(String countryCode, String subdivision) {
        return new DeliveryProfileFilter(
                null, null, null, null, new DestinationInput(countryCode, subdivision, null), null, null);
    }

    private static DeliveryProfileFilter named(String start) {
        return new DeliveryProfileFilter(null, null, start, null, null, null, null);
    }

    private static DeliveryProfileFilter madeAfter(Instant bound) {
        return new DeliveryProfileFilter(null, null, null, null, null, bound, null);
    }

    private static DeliveryProfileFilter changedAfter(Instant bound) {
        return new DeliveryProfileFilter(null, null, null, null, null, null, bound);
    }
}
