package io.deliverygraph.deferred;

import static io.deliverygraph.testing.DeferredInputs.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DeferredMutation;
import io.deliverygraph.testing.DemoShop;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A write about deferred purchases is sent once, unless Shopify put it off; and we say when it may have been done. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class DeferredWritesSentOnceTest {

    private static final String MAYBE = "The change may have been carried out all the same";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<Arguments> lostAnswers() {
        List<String> faults = List.of(
                "'kind':'status','status':500",
                "'kind':'status','status':503",
                "'kind':'reset'",
                "'kind':'truncated'",
                "'kind':'refused','code':'INTERNAL_SERVER_ERROR'");
        return Stream.of(DeferredMutation.values())
                .flatMap(mutation -> faults.stream()
                        .flatMap(fault -> Stream.of(true, false)
                                .map(applied -> Arguments.of(mutation, fault + ",'applied':" + applied, applied))));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void isSentOnceAndMayHaveBeenDone(DeferredMutation mutation, String fault, boolean applied) {
        String before = DemoShop.state();
        fault(mutation, fault);

        Outcome outcome = mutation.send(good(mutation));

        assertThat(outcome.trouble("extensions.code")).isEqualTo("PLATFORM_UNAVAILABLE");
        assertThat(outcome.trouble("extensions.store")).isEqualTo("shop");
        assertThat(outcome.trouble("message")).contains(MAYBE);
        assertThat(outcome.answer().prettify()).doesNotContain("test-token", "gid://", "127.0.0.1", "Exception");
        assertThat(SandboxControl.calls()).containsEntry(mutation.method(), 1);
        assertThat(!DemoShop.state().equals(before)).as("done").isEqualTo(applied);
    }

    @ParameterizedTest
    @EnumSource(DeferredMutation.class)
    void isSentAgainWhenShopifyPutItOff(DeferredMutation mutation) {
        fault(mutation, "'kind':'refused','code':'THROTTLED'");

        mutation.send(good(mutation)).succeeded();

        assertThat(SandboxControl.calls()).containsEntry(mutation.method(), 2);
    }

    @ParameterizedTest
    @EnumSource(DeferredMutation.class)
    void isSentOnceWhenAPermissionIsMissing(DeferredMutation mutation) {
        String before = DemoShop.state();
        fault(mutation, "'kind':'refused','code':'ACCESS_DENIED'");

        Outcome outcome = mutation.send(good(mutation));

        assertThat(outcome.trouble("extensions.code")).isEqualTo("PLATFORM_UNAUTHORISED");
        assertThat(outcome.answer().prettify()).doesNotContain("test-token", "write_", "127.0.0.1");
        assertThat(SandboxControl.calls()).containsEntry(mutation.method(), 1);
        assertThat(DemoShop.state()).isEqualTo(before);
    }

    private static void fault(DeferredMutation mutation, String fault) {
        SandboxControl.fault(("{'method':'" + mutation.method() + "'," + fault + "}").replace('\'', '"'));
    }
}
