package io.deliverygraph.deferred;

import static io.deliverygraph.testing.DeferredInputs.good;
import static io.deliverygraph.testing.DeferredInputs.links;
import static io.deliverygraph.testing.DeferredMutation.CREATE_GROUP;
import static io.deliverygraph.testing.DeferredMutation.CREATE_PROFILE;
import static io.deliverygraph.testing.DeferredMutation.LINK;
import static io.deliverygraph.testing.DeferredMutation.UPDATE_GROUP;
import static io.deliverygraph.testing.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DeferredMutation;
import io.deliverygraph.testing.DemoShop;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What we refuse by ourselves about deferred purchases: code, place and a plain sentence, and not one write. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class RefusedBeforeSendingTest {

    private static final String MAKE =
            "mutation($profile: DeliveryProfileInput!) { deliveryProfileCreate(profile: $profile) { profile { id } } }";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<RefusedDeferred> inputs() {
        return RefusedDeferred.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void refusesItInBothLanguagesAndSendsNothing(RefusedDeferred refused) {
        Outcome outcome = refused.mutation().send(refused.sent());

        assertThat(outcome.problems()).containsExactlyInAnyOrderElementsOf(refused.problems());
        assertThat(outcome.messages()).allMatch(message -> message.matches("[A-Z][^{}]+\\."));
        assertThat(String.join(" ", outcome.messages())).doesNotContain(refused.secrets());
        assertThat(outcome.userErrors()).allMatch(error -> error.get("platformCode") == null);
        saysTheSameInGerman(refused, outcome);
        assertThat(DemoShop.writes()).isZero();
    }

    private static void saysTheSameInGerman(RefusedDeferred refused, Outcome english) {
        Outcome german = refused.mutation().send(refused.sent(), false, "de");

        assertThat(german.problems()).isEqualTo(english.problems());
        assertThat(german.messages())
                .allMatch(message -> message.matches("[A-ZÄÖÜ„][^{}]+\\."))
                .doesNotContainAnyElementsOf(english.messages());
        assertThat(String.join(" ", german.messages())).doesNotContain(refused.secrets());
    }

    @ParameterizedTest
    @EnumSource(DeferredMutation.class)
    void refusesNothingThatIsAsItShouldBe(DeferredMutation mutation) {
        mutation.send(good(mutation)).succeeded();

        assertThat(SandboxControl.calls()).containsEntry(mutation.method(), 1);
        assertThat(DemoShop.writes()).isEqualTo(1);
    }

    @Test
    void takesTextsOfTheGreatestLengthCountedAsPeopleCount() {
        CREATE_PROFILE
                .send(with(good(CREATE_PROFILE), "name", "🚚".repeat(128)))
                .succeeded();
        CREATE_GROUP.send(with(good(CREATE_GROUP), "name", "🚚".repeat(255))).succeeded();
    }

    @Test
    void namesTheProfileThatPricesTheGroupNow() {
        assertThat(LINK.send(links(DemoShop.HEAVY, DemoShop.PRE_ORDER)).messages())
                .containsExactly("The profile \"Pre-orders\" already prices this group's shipping, and only one can."
                        + " Take the group out there first with unlinkSellingPlanGroups.");
    }

    @Test
    void showsThePresentProfileToWhoeverSentAStaleRevision() {
        Outcome outcome = LINK.send(with(good(LINK), "revision", "0"));

        assertThat(Graph.mapOf(outcome.userErrors().get(0).get("current")))
                .containsEntry("id", DemoShop.profileId(DemoShop.PRE_ORDERS))
                .containsEntry("revision", "1")
                .containsEntry("name", "Pre-orders");
    }

    @Test
    void saysWhatIsTheMatterInPlainGerman() {
        List<Map<String, Object>> many = RefusedPlans.plans(31);

        assertThat(UPDATE_GROUP
                        .send(with(good(UPDATE_GROUP), "addPlans", many), false, "de")
                        .messages())
                .containsExactly("Eine Gruppe fasst höchstens 31 Pläne. Entfernen Sie zuerst einige.");
        assertThat(LINK.send(links(DemoShop.HEAVY, DemoShop.PRE_ORDER), false, "de")
                        .messages())
                .containsExactly(
                        "Das Profil \"Pre-orders\" bestimmt schon die Versandpreise dieser Gruppe, und das kann"
                                + " nur eines. Lösen Sie die Gruppe zuerst dort mit unlinkSellingPlanGroups.");
        assertThat(CREATE_PROFILE
                        .send(with(good(CREATE_PROFILE), "freeShipping", null), false, "de")
                        .messages())
                .containsExactly("Geben Sie genau eine der Regeln freeShipping, shipOnlyTo und flatRates an.");
    }

    @Test
    void makesNoProfileBeyondTheHundredth() {
        for (int number = 4; number <= 99; number++) {
            DemoShop.ask(MAKE, Map.of("profile", Map.of("name", "Profile " + number)));
        }
        CREATE_PROFILE.dryRun(good(CREATE_PROFILE)).succeeded();
        DemoShop.ask(MAKE, Map.of("profile", Map.of("name", "Profile 100")));
        int before = DemoShop.writes();

        Outcome outcome = CREATE_PROFILE.send(good(CREATE_PROFILE));

        assertThat(outcome.problems()).containsExactly("LIMIT_EXCEEDED -");
        assertThat(outcome.messages())
                .containsExactly("A store holds at most 100 delivery profiles. Delete one first.");
        assertThat(DemoShop.writes()).isEqualTo(before);
    }
}
