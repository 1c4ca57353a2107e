package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.Refusable;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we refuse by ourselves: code, place and a plain sentence, and not one write to the platform. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class RefusedBeforeForwardingTest {

    private static final Map<String, Object> NO_NAME =
            RefusedInput.broken(Mutation.CREATE_PROFILE, "name", "").sent();

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<RefusedInput> inputs() {
        return RefusedInput.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void refusesItInBothLanguagesAndForwardsNothing(RefusedInput refused) {
        Outcome outcome = refused.mutation().send(refused.sent());

        assertThat(outcome.problems()).containsExactlyInAnyOrderElementsOf(refused.problems());
        assertThat(outcome.messages()).allMatch(message -> message.matches("[A-Z][^{}]+\\."));
        assertThat(String.join(" ", outcome.messages())).doesNotContain(refused.secrets());
        assertThat(outcome.userErrors()).allMatch(error -> error.get("platformCode") == null);
        saysTheSameInGerman(refused, outcome);
        assertThat(DemoSite.writes()).isZero();
    }

    private static void saysTheSameInGerman(RefusedInput refused, Outcome english) {
        Outcome german = refused.mutation().send(refused.sent(), false, "de-DE,de;q=0.9");

        assertThat(german.problems()).isEqualTo(english.problems());
        assertThat(german.messages())
                .allMatch(message -> message.matches("[A-ZÄÖÜ„][^{}]+\\."))
                .doesNotContainAnyElementsOf(english.messages());
        assertThat(String.join(" ", german.messages())).doesNotContain(refused.secrets());
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void refusesNothingThatIsAsItShouldBe(Mutation mutation) {
        mutation.send(Refusable.good(mutation)).succeeded();

        assertThat(DemoSite.writes()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void refusesOnADryRunWhatItWouldRefuseOtherwise(Mutation mutation) {
        RefusedInput.of(mutation)
                .forEach(refused -> assertThat(mutation.dryRun(refused.sent()).problems())
                        .containsExactlyInAnyOrderElementsOf(refused.problems()));
        assertThat(DemoSite.writes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Language", "accept-language", "ACCEPT-LANGUAGE"})
    void readsTheLanguageWhateverTheCaseOfTheHeader(String header) {
        assertThat(message(header, "de-DE,de;q=0.9")).startsWith("Geben Sie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "", "*", "no language at all", "en-GB,en;q=0.9,de;q=0.8"})
    void speaksEnglishOtherwise(String language) {
        assertThat(message("Accept-Language", language))
                .isEqualTo("Enter a longer text. Minimum number of characters: 1.");
    }

    private static String message(String header, String language) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header(header, language)
                .body(Map.of("query", Mutation.CREATE_PROFILE.document(), "variables", Map.of("input", NO_NAME)))
                .post("/graphql")
                .jsonPath()
                .getString("data.createDeliveryProfile.userErrors[0].message");
    }

    @Test
    void showsThePresentStateToWhoeverSentAStaleRevision() {
        Map<String, Object> ofProfile = current(Mutation.UPDATE_PROFILE, "6");
        assertThat(ofProfile)
                .containsEntry("id", DemoSite.profileId(DemoSite.GENERAL))
                .containsEntry("revision", "7")
                .containsEntry("name", "General profile");
        assertThat(current(Mutation.ADD_REGION, "6")).containsEntry("name", "Heavy goods");
        assertThat(current(Mutation.UPDATE_REGION, "6")).isEqualTo(ofProfile);
        assertThat(current(Mutation.REMOVE_REGION, "6")).isEqualTo(ofProfile);
        assertThat(current(Mutation.UPDATE_OPTION, "1"))
                .containsEntry("revision", "2")
                .containsEntry("title", "Express");
        assertThat(current(Mutation.ADD_OPTION_REGION, "1")).containsEntry("title", "Express");
        assertThat(current(Mutation.REMOVE_OPTION_REGION, "1")).containsEntry("title", "Express");
        assertThat(DemoSite.writes()).isZero();
    }

    private static Map<String, Object> current(Mutation mutation, String revision) {
        Outcome outcome = RefusedInput.broken(mutation, "revision", revision).send();
        assertThat(outcome.problems()).containsExactly("STALE_REVISION input.revision");
        return Graph.mapOf(outcome.userErrors().get(0).get("current"));
    }

    @Test
    void takesTextsOfTheGreatestLengthCountedAsPeopleCount() {
        RefusedInput.broken(Mutation.CREATE_PROFILE, "name", "🚚".repeat(256))
                .send()
                .succeeded();
        RefusedInput.broken(Mutation.UPDATE_OPTION, "title", "🚚".repeat(1000))
                .send()
                .succeeded();
    }

    @Test
    void namesTheRegionThatIsInTheWay() {
        Outcome outcome = RefusedInput.broken(
                        Mutation.UPDATE_REGION, "destinations", List.of(Map.of("countryCode", "US")))
                .send();

        assertThat(outcome.messages())
                .containsExactly(
                        "The region \"Domestic\" of the same profile already serves this place. Remove it there"
                                + " first, or leave it out here.");
    }
}
