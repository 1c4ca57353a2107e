package io.deliverygraph.sandbox.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultsTest {

    private static final String GENERAL = "/delivery-profiles/10000000-0000-4000-8000-000000000001";
    private static final String STANDARD = "/shipping-options/30000000-0000-4000-8000-000000000001";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final SandboxClient control = SANDBOX.control();
    private final SandboxClient wix = SANDBOX.onFreshSite();

    @BeforeEach
    void reset() {
        control.post("/reset", "");
    }

    @Test
    void strikesTheMethodItIsAimedAtForAsManyCallsAsAsked() {
        fault("{'method':'getDeliveryProfile','kind':'status','status':503,'calls':2}");
        assertThat(wix.get(STANDARD).status()).isEqualTo(200);
        assertThat(wix.get(GENERAL).status()).isEqualTo(503);
        assertThat(control.get("/faults").text("/faults/0/calls")).isEqualTo("1");
        assertThat(wix.get(GENERAL).status()).isEqualTo(503);
        assertThat(wix.get(GENERAL).status()).isEqualTo(200);
    }

    @Test
    void throttlesWithAndWithoutRetryAfter() {
        fault("{'method':'*','kind':'status','status':429,'retryAfterSeconds':7}");
        fault("{'kind':'status','status':429}");
        Reply withHeader = wix.get(GENERAL);
        assertThat(withHeader.status()).isEqualTo(429);
        assertThat(withHeader.header("Retry-After")).isEqualTo("7");
        assertThat(withHeader.code()).isEqualTo("RESOURCE_EXHAUSTED");
        assertThat(wix.get(GENERAL).header("Retry-After")).isEmpty();
    }

    @Test
    void delaysAnAnswer() {
        fault("{'kind':'latency','millis':300}");
        assertThat(timeOf(() -> wix.get(GENERAL))).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void delaysAFailureToo() {
        fault("{'kind':'latency','millis':300}");
        fault("{'kind':'status','status':500}");
        assertThat(timeOf(() -> assertThat(wix.get(GENERAL).status()).isEqualTo(500)))
                .isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    /** By POST, which the client of the JDK does not repeat on its own. */
    @Test
    void breaksTheConnection() {
        fault("{'method':'queryShippingOptions','kind':'reset'}");
        assertThatThrownBy(() -> wix.post("/shipping-options/query", "{}")).isInstanceOf(UncheckedIOException.class);
        assertThat(wix.post("/shipping-options/query", "{}").status()).isEqualTo(200);
    }

    @Test
    void endsTheJsonTooSoon() {
        fault("{'kind':'truncated'}");
        assertThatThrownBy(() -> wix.get(GENERAL)).hasCauseInstanceOf(JsonProcessingException.class);
    }

    @Test
    void leavesTheStateAloneUnlessApplied() {
        fault("{'method':'deleteShippingOption','kind':'status','status':503}");
        assertThat(wix.delete(STANDARD).status()).isEqualTo(503);
        assertThat(wix.get(STANDARD).status()).isEqualTo(200);
    }

    @Test
    void canFailAfterTheCallWasApplied() {
        fault("{'method':'deleteShippingOption','kind':'status','status':503,'applied':true}");
        assertThat(wix.delete(STANDARD).status()).isEqualTo(503);
        assertThat(wix.get(STANDARD).status()).isEqualTo(404);
    }

    @Test
    void canBreakTheConnectionAfterTheCallWasApplied() {
        fault("{'method':'deleteShippingOption','kind':'reset','applied':true}");
        assertThatThrownBy(() -> wix.delete(STANDARD)).isInstanceOf(UncheckedIOException.class);
        assertThat(wix.get(STANDARD).status()).isEqualTo(404);
    }

    @Test
    void makesARevisionStaleByAnotherChange() {
        fault("{'method':'updateShippingOption','kind':'staleRevision'}");
        Reply stale = wix.patch(STANDARD, "{'shippingOption':{'revision':'1','title':'x'}}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("REVISION_MISMATCH");
        assertThat(wix.get(STANDARD).text("/shippingOption/revision")).isEqualTo("2");
        assertThat(wix.patch(STANDARD, "{'shippingOption':{'revision':'2','title':'x'}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aStaleRevisionPassesMethodsWithoutRevision() {
        fault("{'method':'*','kind':'staleRevision'}");
        assertThat(wix.get(STANDARD).status()).isEqualTo(200);
        assertThat(wix.patch(STANDARD, "{'shippingOption':{'revision':'1'}}").status())
                .isEqualTo(409);
    }

    @Test
    void deleteTakesAllFaultsBack() {
        fault("{'kind':'reset'}");
        assertThat(control.delete("/faults").at("/faults")).isEmpty();
        assertThat(wix.get(STANDARD).status()).isEqualTo(200);
    }

    @Test
    void explainsARequestThatMakesNoSense() {
        assertThat(refused("[]")).isEqualTo("The body has to be a JSON object.");
        assertThat(refused("{}")).startsWith("\"kind\" has to be one of \"latency\", \"status\"");
        assertThat(refused("{'kind':'reset','method':'nothing'}")).startsWith("There is no method \"nothing\";");
        assertThat(refused("{'kind':'status','status':200}"))
                .isEqualTo("\"status\" has to be one of [429, 500, 501, 502, 503, 504].");
        assertThat(refused("{'kind':'latency'}")).isEqualTo("This kind of fault needs \"millis\".");
        assertThat(refused("{'kind':'reset','calls':0}"))
                .isEqualTo("\"calls\" has to be a whole number from 1 to 1000000.");
        assertThat(refused("{'kind':'reset','call':1}")).startsWith("A fault has no \"call\";");
        assertThat(refused("{'kind':'reset','applied':'yes'}")).isEqualTo("\"applied\" has to be true or false.");
        assertThat(refused("{'kind':'staleRevision','applied':true}"))
                .isEqualTo("A staleRevision cannot be applied: the call is refused.");
        assertThat(refused("{'kind':'staleRevision','method':'getShippingOption'}"))
                .isEqualTo("A staleRevision cannot strike getShippingOption, which carries no revision.");
    }

    private void fault(String json) {
        assertThat(control.post("/faults", json).status()).isEqualTo(200);
    }

    private String refused(String json) {
        Reply reply = control.post("/faults", json);
        assertThat(reply.status()).isEqualTo(400);
        return reply.text("/error");
    }

    private static Duration timeOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
