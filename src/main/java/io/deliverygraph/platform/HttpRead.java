package io.deliverygraph.platform;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** One read over the wire. Given up, it gives its connection back, whether it has it already or gets it later. */
final class HttpRead<T> extends AbstractUni<T> {

    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final CharSequence AGENT = HttpHeaders.createOptimized(Outgoing.USER_AGENT);

    private final HttpClient connections;
    private final RequestOptions options;
    private final Buffer body;
    private final Duration patience;
    private final Outgoing call;
    private final HttpReads.Answer<T> answer;

    /** @param body null for none */
    HttpRead(
            HttpClient connections,
            RequestOptions options,
            Buffer body,
            Duration patience,
            Outgoing call,
            HttpReads.Answer<T> answer) {
        this.connections = connections;
        this.options = options;
        this.body = body;
        this.patience = patience;
        this.call = call;
        this.answer = answer;
    }

    @Override
    public void subscribe(UniSubscriber<? super T> asker) {
        UnderWay<T> underWay = new UnderWay<>(this, asker);
        asker.onSubscribe(underWay);
        if (!underWay.over.get()) {
            underWay.begin();
        }
    }

    /** Whoever is first decides: the answer, a failure, the end of patience, or the one who asked. */
    private static final class UnderWay<T> implements UniSubscription {

        private final HttpRead<T> read;
        private final UniSubscriber<? super T> asker;
        private final AtomicBoolean over = new AtomicBoolean();
        private final Home home = Home.here();
        private volatile HttpClientRequest request;
        private volatile Cancellable alarm = () -> {};

        UnderWay(HttpRead<T> read, UniSubscriber<? super T> asker) {
            this.read = read;
            this.asker = asker;
        }

        void begin() {
            alarm = home.timeout(read.patience, this::patienceEnds);
            orFail(() -> read.connections.request(read.options, this::connected));
        }

        /** Vert.x would keep what is thrown to itself, and whoever asked would wait for nothing. */
        private void orFail(Runnable step) {
            try {
                step.run();
            } catch (RuntimeException broken) {
                hangUp();
                fail(broken);
            }
        }

        private void connected(AsyncResult<HttpClientRequest> connection) {
            if (connection.failed()) {
                fail(connection.cause());
                return;
            }
            orFail(() -> send(connection.result()));
        }

        private void send(HttpClientRequest connected) {
            request = connected;
            request.exceptionHandler(told -> {}); // the promises of answer and body fail, too; Vert.x would log it
            if (over.get()) {
                request.reset();
                return;
            }
            request.putHeader(HttpHeaders.ACCEPT, JSON).putHeader(HttpHeaders.USER_AGENT, AGENT);
            read.call.carry(request.headers());
            if (read.body == null) {
                request.send(this::answered);
            } else {
                request.putHeader(HttpHeaders.CONTENT_TYPE, JSON).send(read.body, this::answered);
            }
        }

        private void answered(AsyncResult<HttpClientResponse> head) {
            if (head.failed()) {
                fail(head.cause());
                return;
            }
            HttpClientResponse response = head.result();
            read.call.answered(response.statusCode());
            response.body(whole -> {
                if (whole.failed()) {
                    fail(whole.cause());
                } else {
                    understand(response, whole.result());
                }
            });
        }

        private void understand(HttpClientResponse head, Buffer body) {
            T item;
            try {
                item = read.answer.of(head.statusCode(), head.headers(), body);
            } catch (RuntimeException senseless) {
                fail(senseless);
                return;
            }
            if (ends()) {
                asker.onItem(item);
            }
        }

        private void fail(Throwable failure) {
            if (ends()) {
                asker.onFailure(failure);
            }
        }

        private void patienceEnds() {
            if (ends()) {
                hangUp();
                asker.onFailure(new TimeoutException());
            }
        }

        @Override
        public void cancel() {
            if (ends()) {
                hangUp();
            }
        }

        private boolean ends() {
            boolean first = over.compareAndSet(false, true);
            if (first) {
                alarm.cancel();
            }
            return first;
        }

        private void hangUp() {
            HttpClientRequest sent = request;
            if (sent != null) {
                sent.reset();
            }
        }
    }
}
