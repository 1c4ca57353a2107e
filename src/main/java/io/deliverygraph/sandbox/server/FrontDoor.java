package io.deliverygraph.sandbox.server;

import io.deliverygraph.sandbox.fault.ConnectionReset;
import io.deliverygraph.sandbox.fault.Failure;
import io.deliverygraph.sandbox.fault.Faults;
import io.deliverygraph.sandbox.fault.Latency;
import io.deliverygraph.sandbox.fault.StaleRevision;
import io.deliverygraph.sandbox.fault.Status;
import io.deliverygraph.sandbox.fault.TruncatedBody;
import io.deliverygraph.sandbox.platform.Answer;
import io.deliverygraph.sandbox.platform.Call;
import io.deliverygraph.sandbox.platform.Json;
import io.deliverygraph.sandbox.platform.Operation;
import io.deliverygraph.sandbox.platform.StandIn;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Every request comes in here: control paths, then the stand-ins, with counts kept and faults played. */
public final class FrontDoor implements Handler<HttpServerRequest> {

    private static final Answer NOTHING_HERE =
            Answer.json(404, Json.object().put("error", "Nothing here. Try /wix or /_sandbox."));

    private static final Answer MANGLED =
            new Answer(200, Map.of(), Buffer.buffer("{\"answer\":{\"that\":\"ends too soon\"}}"));

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
        request.body().onSuccess(body -> serve(request, body));
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
        play(
                request,
                standIn.get(),
                call(request, path.substring(standIn.get().prefix().length()), body));
    }

    private static Call call(HttpServerRequest request, String path, Buffer body) {
        return new Call(request.method(), path, request.params(), request.headers(), body);
    }

    private void play(HttpServerRequest request, StandIn standIn, Call call) {
        Optional<? extends Operation> operation = standIn.operationOf(call);
        if (operation.isEmpty()) {
            Replies.send(request, standIn.nothingHere(call));
            return;
        }
        counts.count(operation.get());
        log.add(operation.get(), call);
        Optional<Latency> latency = faults.nextLatency(operation.get());
        Optional<Failure> failure = faults.nextFailure(operation.get());
        Supplier<Reply> work = () -> reply(standIn, call, operation.get(), failure);
        if (latency.isEmpty()) {
            Replies.send(request, work.get());
            return;
        }
        Latency wait = latency.get();
        Supplier<Reply> timely = wait.applied() ? done(work.get()) : work;
        vertx.setTimer(wait.millis(), elapsed -> Replies.send(request, timely.get()));
    }

    private static Supplier<Reply> done(Reply reply) {
        return () -> reply;
    }

    private static Reply reply(StandIn standIn, Call call, Operation operation, Optional<Failure> failure) {
        if (failure.isEmpty()) {
            return new Reply.Whole(standIn.answer(call, operation, false));
        }
        Failure fault = failure.get();
        if (fault instanceof StaleRevision) {
            return new Reply.Whole(standIn.answer(call, operation, true));
        }
        Optional<Answer> applied =
                fault.applied() ? Optional.of(standIn.answer(call, operation, false)) : Optional.empty();
        if (fault instanceof ConnectionReset) {
            return new Reply.Reset();
        }
        if (fault instanceof TruncatedBody) {
            return new Reply.Whole(applied.orElse(MANGLED).truncated());
        }
        return new Reply.Whole(failed(standIn, (Status) fault));
    }

    private static Answer failed(StandIn standIn, Status fault) {
        Answer answer = standIn.failure(fault.status());
        return fault.retryAfterSeconds()
                .map(seconds -> answer.withHeader("Retry-After", seconds.toString()))
                .orElse(answer);
    }
}
