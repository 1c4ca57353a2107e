package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import io.deliverygraph.sandbox.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Shopify contract 4.3. */
class ProfileRemovalTest {

    private static final TestClock CLOCK = new TestClock();

    @RegisterExtension
    static final RunningSandbox SANDBOX =
            RunningSandbox.with(settings -> settings.withClock(CLOCK).withRemovalDelay(Duration.ofSeconds(5)));

    private final ShopifyClient shop = SANDBOX.onFreshShop();
    private final ProfileCalls profiles = new ProfileCalls(shop);

    /** P20. */
    @Test
    void removalIsAJobThatIsDoneLater() {
        JsonNode job = profiles.remove(ProfileCalls.profile(2)).get("job");
        assertThat(job.get("id").asText()).matches("gid://shopify/Job/[0-9a-f-]{36}");
        assertThat(job.get("done").asBoolean()).isFalse();

        CLOCK.pass(Duration.ofMillis(4999));
        assertThat(done(job)).isFalse();
        assertThat(profiles.read(ProfileCalls.profile(2)).isNull()).isFalse();

        CLOCK.pass(Duration.ofMillis(1));
        assertThat(done(job)).isTrue();
        assertThat(profiles.read(ProfileCalls.profile(2)).isNull()).isTrue();
        assertThat(profiles.ids()).containsExactly(ProfileCalls.profile(1), ProfileCalls.profile(3));
    }

    /** P21. */
    @Test
    void theDefaultProfileStays() {
        refused(ProfileCalls.profile(1), "default profile");
    }

    /** P22. */
    @Test
    void anUnknownProfileCannotBeFound() {
        refused(ProfileCalls.profile(99), "cannot be found");
    }

    /** P23. */
    @Test
    void variantsFallBackToTheDefaultProfile() {
        removed(2);
        assertThat(profiles.profileOf(2001)).isEqualTo(ProfileCalls.profile(1));
    }

    /** P24. */
    @Test
    void sellingPlanGroupsStayAndCanBeLinkedAgain() {
        removed(3);
        assertThat(shop.run("{ sellingPlanGroup(id: \"gid://shopify/SellingPlanGroup/1\") { name } }")
                        .text("/data/sellingPlanGroup/name"))
                .isEqualTo("Pre-order");
        assertThat(ProfileCalls.errors(profiles.update(
                        ProfileCalls.profile(2),
                        "{'sellingPlanGroupsToAssociate':['gid://shopify/SellingPlanGroup/1']}")))
                .isEmpty();
    }

    @Test
    void anUnknownJobIsNull() {
        assertThat(shop.run("{ job(id: \"gid://shopify/Job/00000000-0000-4000-8000-000000000000\") { done } }")
                        .at("/data/job")
                        .isNull())
                .isTrue();
    }

    private void removed(int number) {
        profiles.remove(ProfileCalls.profile(number));
        CLOCK.pass(Duration.ofSeconds(5));
    }

    private boolean done(JsonNode job) {
        return shop.run(
                        "query($id: ID!) { job(id: $id) { done query { shop { id } } } }",
                        "{'id':'" + job.get("id").asText() + "'}")
                .at("/data/job/done")
                .asBoolean();
    }

    private void refused(String id, String part) {
        JsonNode payload = profiles.remove(id);
        assertThat(payload.get("job").isNull()).isTrue();
        assertThat(ProfileCalls.errors(payload))
                .singleElement()
                .asString()
                .startsWith("-: ")
                .contains(part);
    }
}
