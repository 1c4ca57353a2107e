package io.deliverygraph.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads over real connections, of which there is one only. */
class HttpReadsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Answering call = new Answering(0);
    private Vertx vertx;
    private HttpServer server;
    private volatile Consumer<HttpServerRequest> answer =
            request -> request.response().end();

    @BeforeEach
    void start() {
        vertx = Vertx.vertx();
        server = vertx.createHttpServer()
                .requestHandler(request -> answer.accept(request))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void goOutBelowTheBaseAndComeBackWithEverything() {
        answer = request -> request.response()
                .setStatusCode(203)
                .putHeader("x-mark", "7")
                .end(request.method() + " " + request.uri() + " " + request.getHeader("Accept") + " "
                        + request.getHeader("User-Agent"));

        String got = got(reads("/base/", PATIENCE)
                .get(
                        "/things?a=b",
                        call,
                        (status, headers, body) -> status + " " + headers.get("X-Mark") + " " + body));

        assertThat(got).isEqualTo("203 7 GET /base/things?a=b application/json delivery-graph");
    }

    @Test
    void carryAQuestionInTheBody() {
        answer = request -> request.body()
                .onSuccess(body -> request.response()
                        .end(request.method() + " " + request.getHeader("Content-Type") + " " + body));

        String got = got(
                reads("", PATIENCE).post("/q", Buffer.buffer("{}"), call, (status, headers, body) -> body.toString()));

        assertThat(got).isEqualTo("POST application/json {}");
    }

    @Test
    void failWithWhatTheirReaderThrows() {
        Uni<String> read = reads("", PATIENCE).get("/", call, (status, headers, body) -> {
            throw new IllegalStateException("senseless");
        });

        assertThatThrownBy(() -> got(read)).hasMessage("senseless");
    }

    /** A credential with a line break in it, as from a file. */
    @Test
    void failWhereTheirHeadersCannotBeSentAndGiveTheConnectionBack() {
        HttpReads reads = reads("", PATIENCE);
        Outgoing broken = new Outgoing() {
            @Override
            protected void writeTo(MultiMap headers) {
                headers.set("Authorization", "key\n");
            }
        };

        assertThatThrownBy(() -> got(reads.get("/", broken, (status, headers, body) -> "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(got(text(reads))).isEmpty();
    }

    @Test
    void failWhereNobodyListens() {
        int port = server.actualPort();
        server.close().toCompletionStage().toCompletableFuture().join();

        Uni<String> read = reads(port, "", PATIENCE).get("/", call, (status, headers, body) -> "");

        assertThatThrownBy(() -> got(read)).hasRootCauseInstanceOf(ConnectException.class);
    }

    /** The one connection would be missing afterwards. */
    @Test
    void giveTheirConnectionBackWhenPatienceEnds() {
        answer = request -> {};
        HttpReads reads = reads("", Duration.ofMillis(200));

        assertThatThrownBy(() -> got(text(reads))).isInstanceOf(TimeoutException.class);

        answer = request -> request.response().end("there");
        assertThat(got(text(reads))).isEqualTo("there");
    }

    @Test
    void areNotSentWhenTheyWereGivenUpWhileTheyWaitedForAConnection() throws Exception {
        CompletableFuture<HttpServerRequest> first = new CompletableFuture<>();
        answer = first::complete;
        HttpReads reads = reads("", PATIENCE);
        CompletableFuture<String> answered = text(reads).subscribeAsCompletionStage();
        HttpServerRequest waiting = first.get(10, TimeUnit.SECONDS);
        text(reads).subscribe().with(never -> {}).cancel();
        answer = request -> request.response().end("second");

        waiting.response().end("first");

        assertThat(answered.get(10, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(got(text(reads))).isEqualTo("second");
    }

    private static Uni<String> text(HttpReads reads) {
        return reads.get("/", new Answering(0), (status, headers, body) -> body.toString());
    }

    private static <T> T got(Uni<T> read) {
        return read.await().atMost(PATIENCE.multipliedBy(2));
    }

    private HttpReads reads(String path, Duration patience) {
        return reads(server.actualPort(), path, patience);
    }

    private HttpReads reads(int port, String path, Duration patience) {
        return new HttpReads(
                vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(1)),
                URI.create("http://127.0.0.1:" + port + path),
                patience);
    }
}
