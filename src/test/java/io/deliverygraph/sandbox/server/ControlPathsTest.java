package io.deliverygraph.sandbox.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ControlPathsTest {

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final SandboxClient control = SANDBOX.control();
    private final SandboxClient wix = SANDBOX.onFreshSite();

    @BeforeEach
    void reset() {
        control.post("/reset", "");
    }

    @Test
    void countsCallsByMethodFailedOnesIncluded() {
        wix.post("/delivery-profiles/query", "{}");
        wix.get("/delivery-profiles/query");
        wix.get("/delivery-profiles/not-an-id");
        wix.without("Authorization").get("/delivery-profiles/installed-carriers");

        assertThat(control.get("/calls").body())
                .hasToString(
                        "{\"getDeliveryProfile\":1,\"listInstalledDeliveryCarriers\":1,\"queryDeliveryProfiles\":2}");
    }

    @Test
    void countsFaultedCallsToo() {
        control.post("/faults", "{'kind':'status','status':503}");
        wix.get("/delivery-profiles/installed-carriers");
        assertThat(control.get("/calls").text("/listInstalledDeliveryCarriers")).isEqualTo("1");
    }

    @Test
    void showsTheLastRequestsWithoutTheirCredential() {
        wix.get("/delivery-profiles/installed-carriers");
        Reply requests = control.get("/requests");
        assertThat(requests.text("/requests/0/method")).isEqualTo("listInstalledDeliveryCarriers");
        assertThat(requests.text("/requests/0/headers/wix-site-id")).hasSize(36);
        assertThat(requests.body().toString()).doesNotContain("any-key");
    }

    @Test
    void resetPutsSeedCountsAndFaultsBack() {
        wix.delete("/shipping-options/30000000-0000-4000-8000-000000000001");
        control.post("/faults", "{'kind':'reset'}");

        assertThat(control.post("/reset", "{}").text("/seed")).isEqualTo("demo");

        assertThat(control.get("/calls").body()).isEmpty();
        assertThat(control.get("/faults").at("/faults")).isEmpty();
        assertThat(control.get("/requests").at("/requests")).isEmpty();
        assertThat(wix.get("/shipping-options/30000000-0000-4000-8000-000000000001")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void resetCanChooseTheSeed() {
        control.post("/reset", "{'seed':'new-site'}");
        assertThat(wix.get("/delivery-profiles/query").at("/deliveryProfiles")).hasSize(1);

        Reply unknown = control.post("/reset", "{'seed':'rich'}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("/error")).isEqualTo("There is no seed \"rich\"; there are demo, neglected, new-site.");
    }

    @Test
    void saysWhatThereIsWhereThereIsNothing() {
        assertThat(control.get("/nowhere").text("/error")).contains("/_sandbox/faults", "/_sandbox/reset");
        assertThat(SANDBOX.at("/elsewhere").get("").status()).isEqualTo(404);
        Reply nothing = wix.get("/delivery-profiles/a/b/c/d");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.at("/details").isObject()).isTrue();
    }
}
