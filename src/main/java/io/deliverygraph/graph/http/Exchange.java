package io.deliverygraph.graph.http;

import io.deliverygraph.graph.Alarms;
import io.deliverygraph.graph.CallerLanguage;
import io.deliverygraph.graph.Deadline;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One HTTP request until it is answered. Everything happens on the request's own Vert.x context, and whatever goes
 * wrong there ends in an answer: nobody else would give one.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final Serving serving;
    private final RoutingContext http;
    private final HttpServerRequest request;
    private final HomeContext home = HomeContext.here();
    private final Locale language;
    private final Account account;
    private final Deadline deadline = new Deadline();
    private final Deadline gone = new Deadline();
    private boolean answered;
    private Optional<ResponseType> wanted = Optional.empty();
    private boolean running;
    private boolean scoped;
    private Alarms.Alarm alarm;

    Exchange(Serving serving, RoutingContext http) {
        this.serving = serving;
        this.http = http;
        this.request = http.request();
        this.language = CallerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        this.account = serving.accounts().open(request);
    }

    void begin() {
        onContext(this::listen);
    }

    private void listen() {
        alarm = Alarms.set(home.context(), serving.config().deadline(), () -> onContext(this::timeIsUp));
        http.addEndHandler(ended -> onContext(this::over));
        http.response().putHeader(RequestId.HEADER, account.requestId());
        wanted = Negotiation.of(request.headers().getAll(HttpHeaders.ACCEPT));
        new Body(request, serving.bodyLimit(), () -> onContext(this::tooLarge))
                .read(body -> onContext(() -> read(body)));
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
        Ready ready = posted ? serving.pipeline().known(body) : null;
        Call call = new Call(http, type(), language, !posted, deadline, gone, account);
        if (ready != null) {
            run(() -> serving.pipeline().answer(call, ready));
            return;
        }
        Reading reading = posted ? FromBody.of(body) : FromUrl.of(request.query());
        if (reading instanceof Parameters parameters) {
            run(() -> serving.pipeline().answer(call, parameters, posted ? body : null));
        } else {
            refuse((Mistake) reading);
        }
    }

    private void run(Supplier<Uni<Answer>> work) {
        running = true;
        scoped = true;
        serving.scope().open(http);
        work.get().subscribe().with(this::ran, this::failed);
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
        if (scoped) {
            scoped = false;
            serving.scope().close();
        }
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
        deadline.end();
        Duration grace = serving.config().grace();
        if (answered || grace.isZero()) {
            graceIsOver();
            return;
        }
        alarm = Alarms.set(home.context(), grace, () -> onContext(this::graceIsOver));
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
        if (alarm != null) {
            alarm.cancel();
        }
        deadline.end();
        gone.end();
        account.close(http.response().getStatusCode());
    }

    private void refuse(Mistake mistake) {
        send(serving.writer().of(mistake, type(), language));
    }

    private void send(Answer answer) {
        if (!answered) {
            answered = true;
            account.answered(answer.result());
            Sent.answer(answer, request, serving.originMatters(), http.response());
        }
    }

    /** Who takes neither of our types gets the one that most can read. */
    private ResponseType type() {
        return wanted.orElse(ResponseType.JSON);
    }

    private void onContext(Runnable step) {
        home.run(() -> {
            try {
                step.run();
            } catch (RuntimeException broken) {
                broken(broken);
            }
        });
    }

    private void broken(RuntimeException thrown) {
        LOG.error("A request failed", thrown);
        try {
            refuse(Mistake.ours());
            over();
            closeScope();
        } catch (RuntimeException again) {
            LOG.error("A request failed, and could not be told so", again);
        } finally {
            Sent.atLeastNothing(http.response(), account.requestId());
        }
    }
}
