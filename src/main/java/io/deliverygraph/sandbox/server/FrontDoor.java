package io.deliverygraph.sandbox.server;

import io.deliverygraph.sandbox.fault.Failure;
import io.deliverygraph.sandbox.fault.Faults;
import io.deliverygraph.sandbox.fault.Latency;
import io.deliverygraph.sandbox.standin.Answer;
import io.deliverygraph.sandbox.standin.Call;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.standin.Operation;
import io.deliverygraph.sandbox.standin.StandIn;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;

/** Every request comes in here: control paths, then the stand-ins, with counts kept and faults played. */
public final class FrontDoor implements Handler<HttpServerRequest> {

    private static final Answer NOTHING_HERE =
            Answer.json(404, Json.object().put("error", "Nothing here. Try /wix, /shopify or /_sandbox."));

    private static final Answer UNREADABLE =
            Answer.json(400, Json.object().put("message", "The query string cannot be decoded."));

    private final Vertx vertx;
    private final List<StandIn> standIns;
    private final Faults faults;
    private final CallCounts counts;
    private final RequestLog log;
    private final ControlPaths control;

    public FrontDoor(
            Vertx vertx,
            List<StandIn> standIns,
            Faults faults,
            CallCounts counts,
            RequestLog log,
            ControlPaths control) {
        this.vertx = vertx;
        this.standIns = List.copyOf(standIns);
        this.faults = faults;
        this.counts = counts;
        this.log = log;
        this.control = control;
    }

    @Override
    public void handle(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            if (hasReadableQuery(request)) {
                serve(request, body);
            } else {
                Replies.send(request, UNREADABLE);
            }
        });
    }

    private static boolean hasReadableQuery(HttpServerRequest request) {
        try {
            request.params();
            return true;
        } catch (IllegalArgumentException brokenEscape) {
            return false;
        }
    }

    private void serve(HttpServerRequest request, Buffer body) {
        String path = request.path() == null ? "/" : request.path();
        if (ControlPaths.owns(path)) {
            Replies.send(request, control.answer(call(request, path, body)));
            return;
        }
        Optional<StandIn> standIn = standIns.stream()
                .filter(candidate -> path.startsWith(candidate.prefix() + "/"))
                .findFirst();
        if (standIn.isEmpty()) {
            Replies.send(request, NOTHING_HERE);
            return;
        }
        String inside = path.substring(standIn.get().prefix().length());
        serve(request, standIn.get(), call(request, inside, body));
    }

    private static Call call(HttpServerRequest request, String path, Buffer body) {
        return new Call(request.method(), path, request.params(), request.headers(), body);
    }

    private void serve(HttpServerRequest request, StandIn standIn, Call call) {
        Optional<? extends Operation> operation = standIn.operationOf(call);
        if (operation.isEmpty()) {
            Replies.send(request, standIn.nothingHere(call));
            return;
        }
        counts.count(operation.get());
        log.add(operation.get(), call);
        Optional<Latency> latency = faults.nextLatency(operation.get());
        Optional<Failure> failure = faults.nextFailure(operation.get());
        Performance performance = new Performance(standIn, call, operation.get(), failure);
        if (latency.isEmpty()) {
            Replies.send(request, performance.reply());
        } else {
            serveLate(request, performance, latency.get());
        }
    }

    private void serveLate(HttpServerRequest request, Performance performance, Latency latency) {
        if (latency.applied()) {
            Reply reply = performance.reply();
            vertx.setTimer(latency.millis(), elapsed -> Replies.send(request, reply));
        } else {
            vertx.setTimer(latency.millis(), elapsed -> Replies.send(request, performance.reply()));
        }
    }
}
