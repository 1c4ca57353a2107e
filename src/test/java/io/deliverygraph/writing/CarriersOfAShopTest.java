package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mutations of carriers do to a Shopify shop, where a carrier works through a method of its zone. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class CarriersOfAShopTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    private static Map<String, Object> carrier(String zone, String carrier, Object... more) {
        Map<String, Object> input =
                input("regionId", DemoShop.id("region", zone), "carrierId", DemoShop.id("carrier", carrier));
        input.putAll(input(more));
        return input;
    }

    private static List<String> carriers(String profile) {
        return Picture.ofShop(profile).stream()
                .filter(line -> line.startsWith("   carrier"))
                .toList();
    }

    @Test
    void putsACarrierToWorkWithAllItsServicesAndThoseToCome() {
        Outcome added = ForShop.send(
                Mutation.ADD_CARRIER,
                carrier(DemoShop.NORTH_AMERICA, DemoShop.SWIFT, "surcharges", List.of(input("amount", "2.50"))));

        assertThat(carriers(DemoShop.HEAVY)).hasSize(1);
        assertThat(carriers(DemoShop.HEAVY).get(0))
                .startsWith("   carrier Swift Parcel")
                .endsWith(" " + DemoShop.SWIFT + " true +2.5 USD [] true if []");
        assertThat(Picture.ofPayload(added.get("deliveryProfile"))).isEqualTo(Picture.ofShop(DemoShop.HEAVY));
        assertThat(added.<String>get("region.nativeId")).isEqualTo(DemoShop.NORTH_AMERICA);
        assertThat(added.<String>get("deliveryProfile.revision")).isEqualTo("2");
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void putsACarrierToWorkWithoutACharge() {
        ForShop.send(Mutation.ADD_CARRIER, carrier(DemoShop.EUROPE, DemoShop.HARBOR))
                .succeeded();

        assertThat(carriers(DemoShop.GENERAL))
                .anyMatch(line -> line.endsWith(DemoShop.HARBOR + " true  [] true if []"));
    }

    @Test
    void aChargeOfNothingIsNone() {
        Map<String, Object> free =
                carrier(DemoShop.EUROPE, DemoShop.HARBOR, "surcharges", List.of(input("amount", "0.00")));

        Outcome would = ForShop.send(Mutation.ADD_CARRIER, free, true);
        Outcome added = ForShop.send(Mutation.ADD_CARRIER, free);

        assertThat(added.<List<?>>get("deliveryProfile.originGroups[1].regions[0].carriers[0].surcharges"))
                .isEmpty();
        assertThat(ForShop.shown(Mutation.ADD_CARRIER, would)).isEqualTo(ForShop.shown(Mutation.ADD_CARRIER, added));
    }

    @Test
    void changesTheChargeAndNothingElse() {
        ForShop.prepare(Mutation.UPDATE_CARRIER);
        List<String> before = Picture.ofShop(DemoShop.GENERAL);

        Outcome changed = ForShop.send(Mutation.UPDATE_CARRIER, ForShop.good(Mutation.UPDATE_CARRIER));

        assertThat(Picture.ofShop(DemoShop.GENERAL))
                .isNotEqualTo(before)
                .isEqualTo(before.stream()
                        .map(line -> line.replace("+1 USD", "+3 USD"))
                        .toList());
        assertThat(changed.<String>get("deliveryProfile.revision")).isEqualTo("3");
    }

    @Test
    void takesTheChargeAway() {
        ForShop.prepare(Mutation.UPDATE_CARRIER);
        Map<String, Object> none = ForShop.with(Mutation.UPDATE_CARRIER, "surcharges", List.of());

        Outcome would = ForShop.send(Mutation.UPDATE_CARRIER, none, true);
        Outcome changed = ForShop.send(Mutation.UPDATE_CARRIER, none);

        assertThat(carriers(DemoShop.GENERAL)).noneMatch(line -> line.contains("Europe") || line.contains("+1 USD"));
        assertThat(ForShop.shown(Mutation.UPDATE_CARRIER, would))
                .isEqualTo(ForShop.shown(Mutation.UPDATE_CARRIER, changed));
    }

    @Test
    void costsNoWriteWhenNothingIsGiven() {
        Outcome same = ForShop.send(
                Mutation.UPDATE_CARRIER, carrier(DemoShop.UNITED_STATES, DemoShop.SWIFT, "surcharges", null));

        assertThat(same.<String>get("deliveryProfile.revision")).isEqualTo("1");
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void takesACarrierOutWithAllItsMethods() {
        ForShop.prepare(Mutation.UPDATE_CARRIER);
        ForShop.prepare(Mutation.UPDATE_CARRIER);

        Outcome removed = ForShop.send(Mutation.REMOVE_CARRIER, carrier(DemoShop.EUROPE, DemoShop.SWIFT));

        assertThat(carriers(DemoShop.GENERAL)).hasSize(1);
        assertThat(Picture.ofPayload(removed.get("deliveryProfile"))).isEqualTo(Picture.ofShop(DemoShop.GENERAL));
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 3));
    }

    @Test
    void nobodyCanSayWhichOneIsMeantOfACarrierThatWorksTwice() {
        ForShop.prepare(Mutation.UPDATE_CARRIER);
        ForShop.prepare(Mutation.UPDATE_CARRIER);
        Map<String, Integer> before = DemoShop.writes();

        Outcome refused = ForShop.send(Mutation.UPDATE_CARRIER, ForShop.good(Mutation.UPDATE_CARRIER));

        assertThat(refused.problems()).containsExactly("NOT_REPRESENTABLE input.carrierId");
        assertThat(refused.messages().get(0)).contains("more than once");
        assertThat(DemoShop.writes()).isEqualTo(before);
    }

    @Test
    void refusesACarrierThatIsUnknownThereAlreadyOrNotThere() {
        String unknown = DemoShop.gid("DeliveryCarrierService", 99);

        assertThat(ForShop.send(Mutation.ADD_CARRIER, carrier(DemoShop.EUROPE, unknown))
                        .problems())
                .containsExactly("CARRIER_UNKNOWN input.carrierId");
        assertThat(ForShop.send(Mutation.ADD_CARRIER, carrier(DemoShop.UNITED_STATES, DemoShop.SWIFT))
                        .problems())
                .containsExactly("CARRIER_ALREADY_IN_REGION input.carrierId");
        assertThat(ForShop.send(Mutation.REMOVE_CARRIER, carrier(DemoShop.EUROPE, DemoShop.SWIFT))
                        .problems())
                .containsExactly("CARRIER_NOT_IN_REGION input.carrierId");
        assertThat(DemoShop.writes()).isEmpty();
    }
}
