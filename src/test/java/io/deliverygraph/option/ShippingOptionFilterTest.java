package io.deliverygraph.option;

import static io.deliverygraph.testing.Graph.id;
import static io.deliverygraph.testing.Sample.CHANGED;
import static io.deliverygraph.testing.Sample.rate;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.store.Platform;
import io.deliverygraph.testing.Sample;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippingOptionFilterTest {

    private static final ShippingOption IN_EUROPE =
            Sample.option("Standard", List.of(rate("9.90"), rate("0.00")), "europe", "world");

    @Test
    void admitsEverythingWhenNothingIsGiven() {
        assertThat(ShippingOptionFilter.NONE.admits(IN_EUROPE)).isTrue();
        assertThat(ShippingOptionFilter.NONE.admits(Sample.store())).isTrue();
    }

    @Test
    void admitsStoresOfThePlatform() {
        assertThat(new ShippingOptionFilter(null, Platform.WIX, null, null, null, null).admits(Sample.store()))
                .isTrue();
    }

    @Test
    void admitsOptionsInAnyOfTheRegions() {
        assertThat(inRegions(id("demo", "region", "nowhere"), id("demo", "region", "world"))
                        .admits(IN_EUROPE))
                .isTrue();
        assertThat(inRegions(id("demo", "region", "nowhere")).admits(IN_EUROPE)).isFalse();
        assertThat(inRegions().admits(IN_EUROPE)).isFalse();
    }

    @Test
    void takesNoOtherStoresRegionNorOtherIdsForARegion() {
        assertThat(inRegions(id("second", "region", "europe")).admits(IN_EUROPE))
                .isFalse();
        assertThat(inRegions(id("demo", "profile", "europe")).admits(IN_EUROPE)).isFalse();
        assertThat(inRegions("garbage").admits(IN_EUROPE)).isFalse();
    }

    @Test
    void comparesTitlesWithoutCase() {
        assertThat(titled("oPTION st").admits(IN_EUROPE)).isTrue();
        assertThat(titled("Standard").admits(IN_EUROPE)).isFalse();
        assertThat(titled("").admits(IN_EUROPE)).isTrue();
    }

    @Test
    void tellsOptionsWithAFreeRateFromThoseWithoutOne() {
        ShippingOption paid = Sample.option("Paid", List.of(rate("9.90")), "europe");

        assertThat(free(true).admits(IN_EUROPE)).isTrue();
        assertThat(free(true).admits(paid)).isFalse();
        assertThat(free(false).admits(IN_EUROPE)).isFalse();
        assertThat(free(false).admits(paid)).isTrue();
    }

    @Test
    void admitsWhatChangedLaterAndNotAtThatInstant() {
        assertThat(changedAfter(CHANGED.minusMillis(1)).admits(IN_EUROPE)).isTrue();
        assertThat(changedAfter(CHANGED).admits(IN_EUROPE)).isFalse();
    }

    @Test
    void leavesOutWhatWasNeverSeenToChange() {
        ShippingOption draft = WixShippingOption.draft(
                Sample.store(), new CreateShippingOption(List.of(), "Draft", null, null, List.of()));

        assertThat(changedAfter(Instant.EPOCH).admits(draft)).isFalse();
    }

    @Test
    void wantsEverythingThatIsGiven() {
        assertThat(new ShippingOptionFilter(null, null, null, "option", false, null).admits(IN_EUROPE))
                .isFalse();
    }

    private static ShippingOptionFilter inRegions(String... ids) {
        return new ShippingOptionFilter(null, null, List.of(ids), null, null, null);
    }

    private static ShippingOptionFilter titled(String start) {
        return new ShippingOptionFilter(null, null, null, start, null, null);
    }

    private static ShippingOptionFilter free(boolean free) {
        return new ShippingOptionFilter(null, null, null, null, free, null);
    }

    private static ShippingOptionFilter changedAfter(Instant bound) {
        return new ShippingOptionFilter(null, null, null, null, null, bound);
    }
}
