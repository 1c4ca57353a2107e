package io.deliverygraph.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each mutation that a Shopify shop knows: what it costs, and that everybody tells the same of it. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class EveryMutationTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<Mutation> mutations() {
        return ForShop.mutations();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isReadBackAsTheShopHasIt(Mutation mutation) {
        ForShop.prepare(mutation);
        List<String> before = Picture.ofWholeShop();

        ForShop.send(mutation, ForShop.good(mutation)).succeeded();

        assertThat(Picture.ofWholeShop()).isNotEqualTo(before);
        assertThat(Picture.ofWholeGraph()).isEqualTo(Picture.ofWholeShop());
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void onADryRunShowsWhatTheRealRunGivesAndWritesNothing(Mutation mutation) {
        ForShop.prepare(mutation);
        List<String> before = Picture.ofWholeShop();
        Map<String, Integer> writes = DemoShop.writes();

        Outcome would = ForShop.send(mutation, ForShop.good(mutation), true);

        assertThat(would.<Boolean>get("dryRun")).isTrue();
        assertThat(DemoShop.writes()).isEqualTo(writes);
        assertThat(Picture.ofWholeShop()).isEqualTo(before);
        Outcome did = ForShop.send(mutation, ForShop.good(mutation));
        assertThat(did.<Boolean>get("dryRun")).isFalse();
        assertThat(ForShop.shown(mutation, would)).isEqualTo(ForShop.shown(mutation, did));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isOneWriteAfterOneReadOfEachKind(Mutation mutation) {
        ForShop.prepare(mutation);
        Map<String, Integer> before = SandboxControl.calls();

        mutation.ask(ForShop.good(mutation), false, ForShop.little(mutation)).succeeded();

        Map<String, Integer> calls = new TreeMap<>(SandboxControl.calls());
        before.forEach((call, times) -> calls.merge(call, -times, Integer::sum));
        calls.values().removeIf(times -> times == 0);
        assertThat(calls).isEqualTo(expected(mutation));
    }

    private static Map<String, Integer> expected(Mutation mutation) {
        Map<String, Integer> calls = new TreeMap<>(Map.of("deliveryProfiles", 1));
        calls.put(
                switch (mutation) {
                    case CREATE_PROFILE -> "deliveryProfileCreate";
                    case DELETE_PROFILE -> "deliveryProfileRemove";
                    default -> "deliveryProfileUpdate";
                },
                1);
        switch (mutation) {
            case CREATE_PROFILE, ADD_REGION -> calls.put("locationsAvailableForDeliveryProfilesConnection", 1);
            case ADD_CARRIER, UPDATE_CARRIER -> calls.put("carrierServices", 1);
            default -> {}
        }
        return calls;
    }
}
