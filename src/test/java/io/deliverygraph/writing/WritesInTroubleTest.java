package io.deliverygraph.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.ImpatientStores;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to the answer of a write to Shopify, we send it once, and we say so when it may have been done. Only
 * what Shopify put off is sent again.
 */
@QuarkusTest
@TestProfile(ImpatientStores.class)
class WritesInTroubleTest {

    private static final String MAYBE = "The change may have been carried out all the same";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<Mutation> mutations() {
        return ForShop.mutations();
    }

    static Stream<Arguments> lostAnswers() {
        List<String> faults = List.of(
                "'kind':'status','status':500",
                "'kind':'status','status':502",
                "'kind':'status','status':503",
                "'kind':'status','status':504",
                "'kind':'refused','code':'INTERNAL_SERVER_ERROR'",
                "'kind':'reset'",
                "'kind':'truncated'");
        return mutations()
                .flatMap(mutation -> faults.stream()
                        .flatMap(fault -> Stream.of(true, false)
                                .map(applied -> Arguments.of(mutation, fault + ",'applied':" + applied, applied))));
    }

    private static String forwarded(Mutation mutation) {
        return switch (mutation) {
            case CREATE_PROFILE -> "deliveryProfileCreate";
            case DELETE_PROFILE -> "deliveryProfileRemove";
            default -> "deliveryProfileUpdate";
        };
    }

    private static void fault(Mutation mutation, String fault) {
        DemoShop.fault("{'method':'" + forwarded(mutation) + "'," + fault + "}");
    }

    /** How often it was sent to the shop since then. */
    private static int sentSince(Map<String, Integer> before, Mutation mutation) {
        return DemoShop.writes().getOrDefault(forwarded(mutation), 0) - before.getOrDefault(forwarded(mutation), 0);
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void isSentOnceAndMayHaveBeenDone(Mutation mutation, String fault, boolean applied) {
        ForShop.prepare(mutation);
        String shop = DemoShop.versions();
        Map<String, Integer> before = DemoShop.writes();
        fault(mutation, fault);

        Outcome outcome = mutation.send(ForShop.good(mutation));

        assertThat(outcome.trouble("extensions.code")).isEqualTo("PLATFORM_UNAVAILABLE");
        assertThat(outcome.trouble("extensions.store")).isEqualTo("shop");
        assertThat(outcome.trouble("message")).contains(MAYBE);
        assertThat(sentSince(before, mutation)).isEqualTo(1);
        assertThat(!DemoShop.versions().equals(shop)).as("done").isEqualTo(applied);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isSentOnceWhenTheAnswerTakesTooLong(Mutation mutation) {
        ForShop.prepare(mutation);
        Map<String, Integer> before = DemoShop.writes();
        fault(mutation, "'kind':'latency','millis':1600,'applied':true");

        Outcome outcome = mutation.send(ForShop.good(mutation));

        assertThat(outcome.trouble("extensions.code")).isEqualTo("PLATFORM_UNAVAILABLE");
        assertThat(outcome.trouble("message")).contains(MAYBE);
        assertThat(sentSince(before, mutation)).isEqualTo(1);
    }

    static Stream<Arguments> putOff() {
        return mutations()
                .flatMap(mutation -> Stream.of(
                        Arguments.of(mutation, "'kind':'refused','code':'THROTTLED'"),
                        Arguments.of(mutation, "'kind':'status','status':429,'retryAfterSeconds':0")));
    }

    @ParameterizedTest
    @MethodSource("putOff")
    void isSentAgainWhenShopifyPutItOff(Mutation mutation, String fault) {
        ForShop.prepare(mutation);
        String shop = DemoShop.versions();
        Map<String, Integer> before = DemoShop.writes();
        fault(mutation, fault);

        mutation.send(ForShop.good(mutation)).succeeded();

        assertThat(sentSince(before, mutation)).isEqualTo(2);
        assertThat(DemoShop.versions()).isNotEqualTo(shop);
    }

    @ParameterizedTest
    @MethodSource("putOff")
    void isPutOffForGoodAndNotDone(Mutation mutation, String fault) {
        ForShop.prepare(mutation);
        String shop = DemoShop.versions();
        fault(mutation, fault + ",'calls':3");

        Outcome outcome = mutation.send(ForShop.good(mutation));

        assertThat(outcome.trouble("extensions.code")).isEqualTo("PLATFORM_THROTTLED");
        assertThat(outcome.trouble("message")).doesNotContain(MAYBE);
        assertThat(DemoShop.versions()).isEqualTo(shop);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isSentOnceAndNotDoneWhenAccessIsDenied(Mutation mutation) {
        ForShop.prepare(mutation);
        String shop = DemoShop.versions();
        Map<String, Integer> before = DemoShop.writes();
        fault(mutation, "'kind':'refused','code':'ACCESS_DENIED'");

        Outcome outcome = mutation.send(ForShop.good(mutation));

        assertThat(outcome.trouble("extensions.code")).isEqualTo("PLATFORM_UNAUTHORISED");
        assertThat(outcome.trouble("message")).doesNotContain(MAYBE);
        assertThat(sentSince(before, mutation)).isEqualTo(1);
        assertThat(DemoShop.versions()).isEqualTo(shop);
    }
}
