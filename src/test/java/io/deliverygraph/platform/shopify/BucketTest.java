package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BucketTest {

    private final Stepping clock = new Stepping();
    private final Bucket bucket = new Bucket(clock);

    @Test
    void letsEverythingThroughUntilTheFirstAnswer() {
        for (int call = 0; call < 100; call++) {
            assertThat(bucket.take(ShopifyCall.PROFILES)).isZero();
        }
    }

    @Test
    void holdsACallBackForAsLongAsItsPointsAreMissing() {
        bucket.take(ShopifyCall.PROFILES);
        bucket.answered(ShopifyCall.PROFILES, cost(300, 100));

        assertThat(bucket.take(ShopifyCall.PROFILES)).isEqualTo(Duration.ofSeconds(2));
        clock.now = clock.now.plusSeconds(1);
        assertThat(bucket.take(ShopifyCall.PROFILES)).isEqualTo(Duration.ofSeconds(1));
        clock.now = clock.now.plusSeconds(1);
        assertThat(bucket.take(ShopifyCall.PROFILES)).isZero();
    }

    @Test
    void countsWhatWasTakenSinceTheLastAnswer() {
        bucket.take(ShopifyCall.PROFILES);
        bucket.answered(ShopifyCall.PROFILES, cost(300, 700));

        assertThat(bucket.take(ShopifyCall.PROFILES)).isZero();
        assertThat(bucket.take(ShopifyCall.PROFILES)).isZero();
        assertThat(bucket.take(ShopifyCall.PROFILES)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void asksNoMoreThanTheBucketHolds() {
        bucket.take(ShopifyCall.PROFILES);
        bucket.answered(ShopifyCall.PROFILES, cost(5000, 2000));

        assertThat(bucket.take(ShopifyCall.PROFILES)).isZero();
    }

    @Test
    void knowsWhetherAnAnswerMayGivePointsBack() {
        bucket.take(ShopifyCall.PROFILES);
        assertThat(bucket.isAwaitingAnswers()).isTrue();

        bucket.answered(ShopifyCall.PROFILES, null);
        assertThat(bucket.isAwaitingAnswers()).isFalse();
    }

    @Test
    void waitsASecondAtLeastAfterARefusal() {
        assertThat(Bucket.afterRefusal(cost(120, 100))).isEqualTo(Duration.ofSeconds(1));
        assertThat(Bucket.afterRefusal(cost(450, 100))).isEqualTo(Duration.ofMillis(3500));
        assertThat(Bucket.afterRefusal(null)).isEqualTo(Duration.ofSeconds(1));
    }

    private static Cost cost(int requested, int available) {
        return new Cost(
                BigDecimal.valueOf(requested),
                BigDecimal.valueOf(available),
                BigDecimal.valueOf(2000),
                BigDecimal.valueOf(100));
    }

    private static final class Stepping extends Clock {

        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
