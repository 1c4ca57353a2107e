package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.Script;
import io.deliverygraph.testing.ScriptedStores;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Shopify refuses though our checks let it through is told of our own input, under our code. */
@QuarkusTest
@TestProfile(ScriptedStores.class)
class RefusedByShopifyTest {

    private static final String GROUP = "profile.locationGroupsToUpdate.0.";
    private static final String ZONE = GROUP + "zonesToUpdate.0.";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
        Script.none();
    }

    /** Answers each mutation of profiles with one error. */
    private static void refuse(Mutation mutation, String field, String message) {
        String name = switch (mutation) {
            case CREATE_PROFILE -> "deliveryProfileCreate";
            case DELETE_PROFILE -> "deliveryProfileRemove";
            default -> "deliveryProfileUpdate";
        };
        Map<String, Object> error =
                input("field", field == null ? null : Arrays.asList(field.split("\\.")), "message", message);
        Map<String, Object> payload = input("profile", null, "job", null, "userErrors", List.of(error));
        answer("mutation ", Map.of("data", Map.of(name, payload)));
    }

    /** @param document starts so */
    private static void answer(String document, Object body) {
        Script.put(input("match", "POST .*", "holds", "\"query\":\"" + document, "status", 200, "body", body));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "CREATE_PROFILE | profile.name | The profile name can't be blank. | REQUIRED input.name",
                "CREATE_PROFILE | profile.name | at most 128 characters | TOO_LONG input.name",
                "CREATE_PROFILE | profile.name | Something new. | INVALID_VALUE input.name",
                "CREATE_PROFILE | - | Location 9 could not be found for this shop. | NOT_FOUND -",
                "CREATE_PROFILE | - | A zone without countries. | REQUIRED -",
                "CREATE_PROFILE | profile.locationGroupsToCreate.0.locations.1 | could not be found for this shop"
                        + " | NOT_FOUND input.originIds.1",
                "CREATE_PROFILE | profile.locationGroupsToCreate.0.zonesToCreate.1.name | No."
                        + " | REFUSED_BY_PLATFORM input.regions.1.name",
                "CREATE_PROFILE | profile.locationGroupsToCreate.0.zonesToCreate.0.countries.1.provinces.0.code | No."
                        + " | REFUSED_BY_PLATFORM input.regions.0.destinations.1.subdivisions.0",
                "UPDATE_PROFILE | profile.name | The profile name can't be blank. | REQUIRED input.name",
                "UPDATE_PROFILE | - | The profile could not be updated. | NOT_FOUND -",
                "UPDATE_PROFILE | id | No. | REFUSED_BY_PLATFORM input.id",
                "ADD_REGION | " + GROUP + "zonesToCreate.0.countries.2.code | No."
                        + " | REFUSED_BY_PLATFORM input.destinations.2.countryCode",
                "ADD_REGION | " + GROUP + "zonesToCreate.0.name | No. | REFUSED_BY_PLATFORM input.name",
                "ADD_REGION | - | A zone cannot be saved without countries. | REQUIRED -",
                "UPDATE_REGION | " + ZONE + "countries.1 | No. | REFUSED_BY_PLATFORM input.destinations.1",
                "UPDATE_REGION | " + ZONE + "name | No. | REFUSED_BY_PLATFORM input.name",
                "REMOVE_REGION | - | The profile could not be updated. | NOT_FOUND -",
                "REMOVE_REGION | profile.zonesToDelete.0 | No. | REFUSED_BY_PLATFORM -",
                "ADD_CARRIER | " + ZONE + "methodDefinitionsToCreate.0.participant.carrierServiceId | No."
                        + " | REFUSED_BY_PLATFORM input.carrierId",
                "ADD_CARRIER | " + ZONE + "methodDefinitionsToCreate.0.participant.fixedFee | No."
                        + " | REFUSED_BY_PLATFORM input.surcharges",
                "REMOVE_CARRIER | profile.methodDefinitionsToDelete.0 | No. | REFUSED_BY_PLATFORM -",
                "CREATE_OPTION | " + ZONE + "methodDefinitionsToCreate.0.name | No. | REFUSED_BY_PLATFORM input.title",
                "CREATE_OPTION | " + ZONE + "methodDefinitionsToCreate.0.rateDefinition.price.amount | No."
                        + " | REFUSED_BY_PLATFORM input.rates.0.amount",
                "CREATE_OPTION | " + ZONE + "methodDefinitionsToCreate.0.weightConditionsToCreate | No."
                        + " | REFUSED_BY_PLATFORM input.rates.0.conditions",
                "UPDATE_OPTION | " + ZONE + "methodDefinitionsToUpdate.0.description | No."
                        + " | REFUSED_BY_PLATFORM input.estimatedDeliveryTime",
                "UPDATE_OPTION | - | The profile could not be updated. | NOT_FOUND -",
                "DELETE_OPTION | - | The profile could not be updated. | NOT_FOUND -",
                "DELETE_PROFILE | - | The default profile cannot be removed. | DEFAULT_PROFILE_PROTECTED -",
                "DELETE_PROFILE | - | The profile cannot be found. | NOT_FOUND -"
            })
    void isToldOfOurInput(Mutation mutation, String field, String message, String problem) {
        refuse(mutation, field, message);

        Outcome refused = mutation.send(ForShop.good(mutation));

        assertThat(refused.problems()).containsExactly(problem);
        assertThat(refused.userErrors().get(0)).containsEntry("platformCode", null);
        assertThat(refused.messages()).allMatch(said -> said.matches("[A-Z][^{}]+\\.") && !said.contains(message));
        assertThat(Script.answered()).isEqualTo(1);
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void tellsEverythingThatShopifyHasAgainstAnInput() {
        answer(
                "mutation ",
                Map.of(
                        "data",
                        Map.of(
                                "deliveryProfileCreate",
                                input(
                                        "profile",
                                        null,
                                        "userErrors",
                                        List.of(
                                                input("field", List.of("profile", "name"), "message", "128 characters"),
                                                input("field", null, "message", "not seen before"))))));

        assertThat(Mutation.CREATE_PROFILE
                        .send(ForShop.good(Mutation.CREATE_PROFILE))
                        .problems())
                .containsExactly("TOO_LONG input.name", "REFUSED_BY_PLATFORM -");
    }

    @ParameterizedTest
    @CsvSource({
        "MAX_INPUT_SIZE_EXCEEDED, TOO_MANY input.name",
        "INVALID_VARIABLE, INVALID_VALUE input.name",
        "RESOURCE_NOT_FOUND, NOT_FOUND input.name"
    })
    void anErrorOfTheWholeRequestThatIsAboutTheInputIsToldOfIt(String code, String problem) {
        Map<String, Object> error = input(
                "message",
                "No.",
                "path",
                List.of("deliveryProfileUpdate", "profile", "name"),
                "extensions",
                Map.of("code", code));
        answer("mutation ", input("data", null, "errors", List.of(error)));

        Outcome refused = Mutation.UPDATE_PROFILE.send(ForShop.good(Mutation.UPDATE_PROFILE));

        assertThat(refused.problems().get(0)).startsWith(problem.split(" ")[0] + " ");
        assertThat(refused.userErrors().get(0)).containsEntry("platformCode", code);
    }

    /** The list of locations that we read still has one that the shop closed in the meantime. */
    @Test
    void aLocationThatVanishedBetweenReadAndWriteIsNotFound() {
        List<String> before = Picture.ofWholeShop();
        Map<String, Object> gone = input(
                "id",
                DemoShop.location(5),
                "name",
                "Old Seattle Depot",
                "isActive",
                true,
                "address",
                Map.of("countryCode", "US"));
        Map<String, Object> page =
                input("nodes", List.of(gone), "pageInfo", input("hasNextPage", false, "endCursor", null));
        answer("query Places", Map.of("data", Map.of("locationsAvailableForDeliveryProfilesConnection", page)));

        Outcome refused = Mutation.CREATE_PROFILE.send(ForShop.good(Mutation.CREATE_PROFILE));

        assertThat(refused.problems()).containsExactly("NOT_FOUND -");
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileCreate", 1));
        assertThat(Picture.ofWholeShop()).isEqualTo(before);
    }

    @Test
    void aCarrierThatVanishedBetweenReadAndWriteIsNotFound() {
        Map<String, Object> gone =
                input("id", DemoShop.gid("DeliveryCarrierService", 9), "name", "Gone", "formattedName", "Gone");
        Map<String, Object> page =
                input("nodes", List.of(gone), "pageInfo", input("hasNextPage", false, "endCursor", null));
        answer("query CarrierServices", Map.of("data", Map.of("carrierServices", page)));

        Outcome refused = Mutation.ADD_CARRIER.send(ForShop.with(
                Mutation.ADD_CARRIER, "carrierId", DemoShop.id("carrier", DemoShop.gid("DeliveryCarrierService", 9))));

        assertThat(refused.problems()).containsExactly("NOT_FOUND -");
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }
}
