package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.RequestPieces.*;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.SandboxClient;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** For each row of the error table the request that provokes it, on a fresh site with the seed {@code demo}. */
final class ErrorScenarios {

    private final Map<String, BiFunction<SandboxClient, SandboxClient, Reply>> scenarios = new HashMap<>();

    ErrorScenarios() {
        ProfileErrorScenarios.addTo(this);
        RegionErrorScenarios.addTo(this);
        CarrierErrorScenarios.addTo(this);
        OptionErrorScenarios.addTo(this);
        everywhere();
    }

    /** The scenario of a row. The second client is the one for the control paths. */
    Optional<BiFunction<SandboxClient, SandboxClient, Reply>> of(String method, int status, String code) {
        return Optional.ofNullable(scenarios.get(method + " " + status + " " + code));
    }

    void row(String row, Function<SandboxClient, Reply> request) {
        scenarios.put(row, (wix, control) -> request.apply(wix));
    }

    private void fault(int status) {
        scenarios.put("* " + status + " null", (wix, control) -> {
            control.post(
                    "/faults", "{'method':'listInstalledDeliveryCarriers','kind':'status','status':" + status + "}");
            return wix.get(PROFILES + "/installed-carriers");
        });
    }

    private void everywhere() {
        row("* 400 null", wix -> wix.post(PROFILES, "{no JSON"));
        row("* 401 UNAUTHENTICATED", wix -> wix.without("Authorization").get(GENERAL_PATH));
        row("* 403 PERMISSION_DENIED", wix -> wix.without("wix-site-id").get(GENERAL_PATH));
        scenarios.put("* 429 RESOURCE_EXHAUSTED", (wix, control) -> {
            control.post("/faults", "{'method':'getDeliveryProfile','kind':'status','status':429}");
            return wix.get(GENERAL_PATH);
        });
        IntStream.of(500, 501, 503, 504).forEach(this::fault);
    }
}
