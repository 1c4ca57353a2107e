package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** How large the next page of a dear connection may be. */
class FittingTest {

    private final Fitting fitting = new Fitting();

    @Test
    void beginsWithWhatIsSure() {
        assertThat(size()).isEqualTo(4);
    }

    @Test
    void goesByWhatTheLastPageAskedFor() {
        fitting.learn(ShopifyCall.PROFILES, 4, cost("100", "2000"));
        assertThat(size()).isEqualTo(36);

        fitting.learn(ShopifyCall.PROFILES, 36, cost("990", "2000"));
        assertThat(size()).isEqualTo(32);
    }

    @Test
    void asksForNoMoreThanTheBucketHolds() {
        fitting.learn(ShopifyCall.PROFILES, 4, cost("100", "500"));

        assertThat(size()).isEqualTo(18);
    }

    @Test
    void asksForOneAtLeastAndForAPageAtMost() {
        fitting.learn(ShopifyCall.PROFILES, 1, cost("5000", "2000"));
        assertThat(size()).isEqualTo(1);

        fitting.learn(ShopifyCall.PROFILES, 250, cost("1", "2000"));
        assertThat(size()).isEqualTo(250);
    }

    @Test
    void learnsNothingWhereNothingIsSaid() {
        fitting.learn(ShopifyCall.PROFILES, 4, null);
        fitting.learn(ShopifyCall.PROFILES, 4, cost("0", "2000"));

        assertThat(size()).isEqualTo(4);
    }

    @Test
    void goesBackToWhatIsSureWhereAPageDidNotFit() {
        fitting.learn(ShopifyCall.PROFILES, 4, cost("100", "2000"));
        fitting.forget(ShopifyCall.PROFILES);

        assertThat(size()).isEqualTo(4);
    }

    @Test
    void keepsCallsApart() {
        fitting.learn(ShopifyCall.PLAN_GROUPS, 4, cost("100", "2000"));

        assertThat(size()).isEqualTo(4);
    }

    private int size() {
        return fitting.sizeOf(ShopifyCall.PROFILES, 4);
    }

    private static Cost cost(String requested, String most) {
        return new Cost(new BigDecimal(requested), new BigDecimal(most), new BigDecimal(most), BigDecimal.TEN);
    }
}
