package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import io.deliverygraph.sandbox.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bucket of a shop (Shopify contract 1.4), under a clock that moves when it is told to. */
class ThrottlingTest {

    private static final String UPDATE = "mutation { deliveryProfileUpdate(id: \"gid://shopify/DeliveryProfile/2\", "
            + "profile: {}) { profile { version } } }";
    private static final String AVAILABLE = "/extensions/cost/throttleStatus/currentlyAvailable";
    private static final TestClock CLOCK = new TestClock();

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.with(
            settings -> settings.withClock(CLOCK).withBucket(250).withRestoreRate(50));

    @RegisterExtension
    static final RunningSandbox ORDINARY = RunningSandbox.ordinary();

    private final ShopifyClient shop = SANDBOX.onFreshShop();

    @Test
    void theBucketHolds2000AndRestores100ASecond() {
        Reply reply = ORDINARY.onFreshShop().run("{ shop { id } }");
        assertThat(reply.at("/extensions/cost/throttleStatus/maximumAvailable").asInt())
                .isEqualTo(2000);
        assertThat(reply.at("/extensions/cost/throttleStatus/restoreRate").asInt())
                .isEqualTo(100);
        assertThat(reply.at(AVAILABLE).asInt()).isEqualTo(1999);
    }

    @Test
    void theActualCostIsTakenAndComesBackWithTime() {
        assertThat(shop.run(UPDATE).at(AVAILABLE).asInt()).isEqualTo(149);
        CLOCK.pass(Duration.ofMillis(500));
        assertThat(shop.run("{ job(id: \"gid://shopify/Job/x\") { id } }")
                        .at(AVAILABLE)
                        .asInt())
                .isEqualTo(174);
        CLOCK.pass(Duration.ofHours(1));
        assertThat(shop.run("{ shop { id } }").at(AVAILABLE).asInt()).isEqualTo(249);
    }

    @Test
    void tooEmptyABucketThrottlesWithStatus200AndDoesNothing() {
        shop.run(UPDATE);
        shop.run(UPDATE);
        Reply throttled = shop.run(UPDATE);
        assertThat(throttled.status()).isEqualTo(200);
        assertThat(throttled.text("/errors/0/extensions/code")).isEqualTo("THROTTLED");
        assertThat(throttled.body().has("data")).isFalse();
        assertThat(throttled.at("/extensions/cost/actualQueryCost").isNull()).isTrue();
        assertThat(throttled.at("/extensions/cost/requestedQueryCost").asInt()).isEqualTo(101);
        assertThat(throttled.at(AVAILABLE).asInt()).isEqualTo(48);

        CLOCK.pass(Duration.ofMillis(1060));
        assertThat(shop.run(UPDATE)
                        .at("/data/deliveryProfileUpdate/profile/version")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void eachShopHasItsOwnBucket() {
        shop.run(UPDATE);
        assertThat(SANDBOX.onFreshShop().run("{ shop { id } }").at(AVAILABLE).asInt())
                .isEqualTo(249);
    }

    @Test
    void resetFillsTheBucket() {
        shop.run(UPDATE);
        SANDBOX.control().post("/reset", "");
        assertThat(shop.run("{ shop { id } }").at(AVAILABLE).asInt()).isEqualTo(249);
    }
}
