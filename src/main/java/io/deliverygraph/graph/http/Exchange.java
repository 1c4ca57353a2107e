package io.deliverygraph.graph.http;

import io.deliverygraph.graph.CallerLanguage;
import io.deliverygraph.graph.Deadline;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jboss.logging.Logger;

/** One HTTP request until it is answered. Everything happens on the request's own Vert.x context. */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final Serving serving;
    private final RoutingContext http;
    private final HttpServerRequest request;
    private final Context context = Vertx.currentContext();
    private final Optional<ResponseType> wanted;
    private final Deadline deadline = new Deadline();
    private final Deadline gone = new Deadline();
    private boolean answered;
    private boolean running;
    private long timer;

    Exchange(Serving serving, RoutingContext http) {
        this.serving = serving;
        this.http = http;
        this.request = http.request();
        this.wanted = Negotiation.of(request.headers().getAll("Accept"));
    }

    void begin() {
        timer = http.vertx().setTimer(serving.config().deadline().toMillis(), fired -> onContext(this::timeIsUp));
        http.addEndHandler(ended -> onContext(this::over));
        new Body(request, serving.bodyLimit(), this::tooLarge).read(body -> onContext(() -> read(body)));
    }

    private void read(Buffer body) {
        if (answered) {
            return;
        }
        if (request.method() == HttpMethod.OPTIONS) {
            answered = true;
            Sent.methods(http.response());
            return;
        }
        if (wanted.isEmpty()) {
            refuse(Mistake.notAcceptable());
            return;
        }
        Optional<Mistake> refused = Admission.refused(request);
        if (refused.isPresent()) {
            refuse(refused.get());
            return;
        }
        boolean posted = request.method() == HttpMethod.POST;
        Reading reading = posted ? FromBody.of(body) : FromUrl.of(request.query());
        if (reading instanceof Parameters parameters) {
            run(new Call(parameters, type(), acceptLanguage(), !posted, deadline, gone));
        } else {
            refuse((Mistake) reading);
        }
    }

    private void run(Call call) {
        running = true;
        serving.scope().open(http);
        Uni.createFrom()
                .deferred(() -> serving.pipeline().answer(call))
                .subscribe()
                .with(this::ran, this::failed);
    }

    private void ran(Answer answer) {
        onContext(() -> {
            send(answer);
            closeScope();
        });
    }

    private void failed(Throwable thrown) {
        onContext(() -> {
            if (!answered) {
                LOG.error("A request failed", thrown);
                refuse(Mistake.ours());
            }
            closeScope();
        });
    }

    private void closeScope() {
        serving.scope().close();
    }

    private void timeIsUp() {
        if (answered) {
            return;
        }
        if (!running) {
            refuse(Mistake.slow());
            Sent.hangUp(http);
            return;
        }
        timer = http.vertx().setTimer(serving.config().grace().toMillis(), fired -> onContext(this::graceIsOver));
        deadline.end();
    }

    private void graceIsOver() {
        refuse(Mistake.late(request.method() == HttpMethod.POST));
    }

    private void tooLarge() {
        refuse(Mistake.tooLarge(serving.bodyLimit()));
        Sent.hangUp(http);
    }

    /** Answered, or the caller has gone away: nobody waits any more. */
    private void over() {
        answered = true;
        http.vertx().cancelTimer(timer);
        deadline.end();
        gone.end();
    }

    private void refuse(Mistake mistake) {
        send(serving.writer().of(mistake, type(), CallerLanguage.of(acceptLanguage())));
    }

    private void send(Answer answer) {
        if (!answered) {
            answered = true;
            Sent.answer(answer, request.getHeader("If-None-Match"), http.response());
        }
    }

    private String acceptLanguage() {
        return request.getHeader("Accept-Language");
    }

    /** Who takes neither of our types gets the one that most can read. */
    private ResponseType type() {
        return wanted.orElse(ResponseType.JSON);
    }

    private void onContext(Runnable step) {
        if (Vertx.currentContext() == context) {
            step.run();
        } else {
            context.runOnContext(here -> step.run());
        }
    }
}
