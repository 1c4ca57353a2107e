package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.ImpatientStores;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.Refusable;
import io.deliverygraph.testing.SandboxControl;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the answer of a write, we send it once, and we say so when it may have been done. */
@QuarkusTest
@TestProfile(ImpatientStores.class)
class NothingForwardedTwiceTest {

    private static final String MAYBE = "The change may have been carried out all the same";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<Arguments> lostAnswers() {
        List<String> faults = List.of(
                "'kind':'status','status':500",
                "'kind':'status','status':501",
                "'kind':'status','status':502",
                "'kind':'status','status':503",
                "'kind':'status','status':504",
                "'kind':'reset'",
                "'kind':'truncated'");
        return Stream.of(Mutation.values())
                .flatMap(mutation -> faults.stream()
                        .flatMap(fault -> Stream.of(true, false)
                                .map(applied -> Arguments.of(mutation, fault + ",'applied':" + applied, applied))));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void isSentOnceAndMayHaveBeenDone(Mutation mutation, String fault, boolean applied) {
        String before = state();
        fault(mutation, fault);

        Outcome outcome = mutation.send(Refusable.good(mutation));

        assertThat(outcome.trouble("extensions.code")).isEqualTo("PLATFORM_UNAVAILABLE");
        assertThat(outcome.trouble("extensions.store")).isEqualTo("demo");
        assertThat(outcome.trouble("message")).contains(MAYBE);
        assertThat(SandboxControl.calls()).containsEntry(mutation.method(), 1);
        if (mutation != Mutation.SWITCH_ROW) {
            assertThat(!state().equals(before)).as("done").isEqualTo(applied);
        }
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void isSentOnceWhenTheAnswerTakesTooLong(Mutation mutation) {
        fault(mutation, "'kind':'latency','millis':1600,'applied':true");

        Outcome outcome = mutation.send(Refusable.good(mutation));

        assertThat(outcome.trouble("extensions.code")).isEqualTo("PLATFORM_UNAVAILABLE");
        assertThat(outcome.trouble("message")).contains(MAYBE);
        assertThat(SandboxControl.calls()).containsEntry(mutation.method(), 1);
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void isSentOnceWhenWeAreThrottled(Mutation mutation) {
        String before = state();
        fault(mutation, "'kind':'status','status':429,'retryAfterSeconds':1");

        Outcome outcome = mutation.send(Refusable.good(mutation));

        assertThat(outcome.trouble("extensions.code")).isEqualTo("PLATFORM_THROTTLED");
        assertThat(outcome.trouble("extensions.retryAfterSeconds")).isEqualTo("1");
        assertThat(outcome.trouble("message")).doesNotContain(MAYBE);
        assertThat(SandboxControl.calls()).containsEntry(mutation.method(), 1);
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mutation.class,
            names = {
                "UPDATE_PROFILE",
                "ADD_REGION",
                "UPDATE_REGION",
                "REMOVE_REGION",
                "UPDATE_OPTION",
                "ADD_OPTION_REGION",
                "REMOVE_OPTION_REGION"
            })
    void isSentOnceWhenSomebodyElseWasQuicker(Mutation mutation) {
        fault(mutation, "'kind':'staleRevision'");

        Outcome outcome = mutation.send(Refusable.good(mutation));

        assertThat(outcome.problems()).containsExactly("STALE_REVISION input.revision");
        assertThat(outcome.userErrors().get(0)).containsEntry("platformCode", "REVISION_MISMATCH");
        assertThat(Graph.mapOf(outcome.userErrors().get(0).get("current")))
                .containsEntry("revision", afterTheOther(mutation));
        assertThat(SandboxControl.calls()).containsEntry(mutation.method(), 1);
    }

    private static String afterTheOther(Mutation mutation) {
        return switch (mutation) {
            case ADD_REGION -> "4";
            case UPDATE_PROFILE, UPDATE_REGION, REMOVE_REGION -> "8";
            default -> "3";
        };
    }

    private static void fault(Mutation mutation, String fault) {
        SandboxControl.fault(("{'method':'" + mutation.method() + "'," + fault + "}").replace('\'', '"'));
    }

    /** All profiles and options of the site. */
    private static String state() {
        return DemoSite.call("POST", "/delivery-profiles/query", Map.of()).asString()
                + DemoSite.call("POST", "/shipping-options/query", Map.of()).asString();
    }
}
