package io.deliverygraph.sandbox.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.fault.FaultRequest;
import io.deliverygraph.sandbox.fault.Faults;
import io.deliverygraph.sandbox.standin.Answer;
import io.deliverygraph.sandbox.standin.Call;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.standin.Operation;
import io.deliverygraph.sandbox.standin.Seed;
import io.deliverygraph.sandbox.standin.StandIn;
import java.util.List;
import java.util.Optional;

/** {@code /_sandbox/…}: faults, call counts, requests seen, reset. */
public final class ControlPaths {

    private static final String ROOT = "/_sandbox";

    private final List<StandIn> standIns;
    private final Faults faults;
    private final CallCounts counts;
    private final RequestLog log;
    private final Seed seed;

    public ControlPaths(List<StandIn> standIns, Faults faults, CallCounts counts, RequestLog log, Seed seed) {
        this.standIns = List.copyOf(standIns);
        this.faults = faults;
        this.counts = counts;
        this.log = log;
        this.seed = seed;
    }

    static boolean owns(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    Answer answer(Call call) {
        String asked = call.verb() + " " + call.path().substring(ROOT.length());
        return switch (asked) {
            case "POST /faults" -> addFault(call);
            case "GET /faults" -> Answer.json(200, faults.describe());
            case "DELETE /faults" -> clearFaults();
            case "GET /calls" -> Answer.json(200, countsByMethod());
            case "GET /requests" -> Answer.json(200, log.all());
            case "POST /reset" -> reset(call);
            default ->
                wrong(
                        404,
                        "There is no " + call.verb() + " " + call.path() + "; there are GET, POST and DELETE "
                                + ROOT + "/faults, GET " + ROOT + "/calls, GET " + ROOT + "/requests and POST " + ROOT
                                + "/reset.");
        };
    }

    private Answer addFault(Call call) {
        Optional<ObjectNode> body = object(call);
        if (body.isEmpty()) {
            return wrong(400, "The body has to be a JSON object.");
        }
        try {
            faults.add(FaultRequest.read(body.get(), operations()));
        } catch (IllegalArgumentException wrong) {
            return wrong(400, wrong.getMessage());
        }
        return Answer.json(200, faults.describe());
    }

    private List<? extends Operation> operations() {
        return standIns.stream()
                .flatMap(standIn -> standIn.operations().stream())
                .toList();
    }

    private Answer clearFaults() {
        faults.clear();
        return Answer.json(200, faults.describe());
    }

    private ObjectNode countsByMethod() {
        ObjectNode answer = Json.object();
        counts.all().forEach(answer::put);
        return answer;
    }

    private Answer reset(Call call) {
        Optional<ObjectNode> body = call.body().length() == 0 ? Optional.of(Json.object()) : object(call);
        if (body.isEmpty()) {
            return wrong(400, "The body has to be a JSON object, or empty.");
        }
        JsonNode named = body.get().path("seed");
        Optional<Seed> wanted = named.isMissingNode() ? Optional.of(seed) : Seed.named(named.asText());
        if (wanted.isEmpty()) {
            return wrong(400, "There is no seed " + named + "; there are " + Seed.names() + ".");
        }
        standIns.forEach(standIn -> standIn.reset(wanted.get()));
        faults.clear();
        counts.clear();
        log.clear();
        return Answer.json(200, Json.object().put("seed", wanted.get().label()));
    }

    private static Optional<ObjectNode> object(Call call) {
        return Json.parse(call.body().getBytes())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static Answer wrong(int status, String sentence) {
        return Answer.json(status, Json.object().put("error", sentence));
    }
}
