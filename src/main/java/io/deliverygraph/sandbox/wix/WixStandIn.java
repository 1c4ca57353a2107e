package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Answer;
import io.deliverygraph.sandbox.standin.Call;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.standin.Operation;
import io.deliverygraph.sandbox.standin.Seed;
import io.deliverygraph.sandbox.standin.StandIn;
import io.deliverygraph.sandbox.wix.error.BareFailure;
import io.deliverygraph.sandbox.wix.error.Refusal;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.error.WixError;
import io.deliverygraph.sandbox.wix.error.WixFailure;
import io.deliverygraph.sandbox.wix.query.Cursors;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Wix eCommerce: Delivery Profiles and Shipping Options, as far as Wix's own SDK can tell. */
public final class WixStandIn implements StandIn {

    private static final int TOO_MANY_REQUESTS = 429;

    private final Clock clock;
    private final AccessTokens tokens;
    private final Access access;
    private final RateWindows rates;
    private final WixSites sites;
    private final RequestIds requestIds = new RequestIds();
    private final Map<WixMethod, WixHandler> handlers;

    public WixStandIn(WixSettings settings, Seed seed) {
        Seal seal = Seal.withFreshKey();
        this.clock = settings.clock();
        this.tokens = new AccessTokens(settings, seal);
        this.access = new Access(settings, tokens);
        this.rates = new RateWindows(settings.callsPerMinute(), clock);
        this.sites = new WixSites(seed);
        this.handlers = WixHandlers.all(new Cursors(seal));
    }

    @Override
    public String prefix() {
        return "/wix";
    }

    @Override
    public List<? extends Operation> operations() {
        return List.of(WixMethod.values());
    }

    @Override
    public Optional<? extends Operation> operationOf(Call call) {
        return WixRoutes.find(call.verb().name(), call.path());
    }

    @Override
    public Answer answer(Call call, Operation operation, boolean overtaken) {
        WixRoute route = (WixRoute) operation;
        try {
            return route.method() == WixMethod.OAUTH_TOKEN
                    ? signed(Answer.json(200, tokens.issue(body(call))))
                    : onSite(call, route, overtaken);
        } catch (Refusal refusal) {
            return failed(refusal.failure());
        }
    }

    private Answer onSite(Call call, WixRoute route, boolean overtaken) {
        Access.Admission admission = access.admit(call);
        rates.count(admission);
        WixSite site = sites.at(admission.siteId());
        ObjectNode body = body(call);
        synchronized (site) {
            WixCall inside = new WixCall(site, route.variables(), call.query(), body, overtaken, clock.instant());
            return consistent(site, carriedOut(route, inside));
        }
    }

    private Answer carriedOut(WixRoute route, WixCall call) {
        try {
            return signed(Answer.json(200, handlers.get(route.method()).handle(call)));
        } catch (Refusal refusal) {
            return failed(refusal.failure());
        }
    }

    /** Once a site has changed, every answer says how far, so that a client can ask for no less (Wix contract 1.2). */
    private static Answer consistent(WixSite site, Answer answer) {
        return site.consistency()
                .map(value -> answer.withHeader("X-Wix-Consistent", value))
                .orElse(answer);
    }

    private static ObjectNode body(Call call) {
        if (call.body().length() == 0) {
            return Json.object();
        }
        return Json.parse(call.body().getBytes())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseThrow(() -> Violations.refusal("body", ViolatedRule.FORMAT, "must be a JSON object"));
    }

    @Override
    public Answer failure(int status) {
        return failed(
                status == TOO_MANY_REQUESTS
                        ? WixError.RESOURCE_EXHAUSTED.refusal().failure()
                        : new BareFailure(status, StatusNames.of(status)));
    }

    @Override
    public Answer nothingHere(Call call) {
        return failed(new BareFailure(404, "NOT_FOUND: nothing at " + call.verb() + " " + call.path()));
    }

    private Answer failed(WixFailure failure) {
        return signed(Answer.json(failure.status(), failure.body()));
    }

    private Answer signed(Answer answer) {
        return answer.withHeader("x-wix-request-id", requestIds.next(clock.instant()));
    }

    @Override
    public void reset(Seed seed) {
        sites.reset(seed);
        rates.clear();
    }
}
