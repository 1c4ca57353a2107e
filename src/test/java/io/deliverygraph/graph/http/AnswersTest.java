package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Caller;
import io.deliverygraph.graph.Freshness;
import io.deliverygraph.graph.PlainCaller;
import io.deliverygraph.graph.Provenance;
import io.deliverygraph.sandbox.TestClock;
import io.deliverygraph.testing.CacheSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whole answers: when one does for two. */
class AnswersTest {

    private static final AnswerKey KEY = new AnswerKey("{ stores { key } }", null, "", "*", "en");
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final TestClock clock = new TestClock();
    private final Freshness freshness = PlainCaller.freshness(clock);
    private Answers answers = answers(CacheSettings.DEFAULTS, true, PlainCaller.nobody());
    private int executions;
    private boolean complete = true;
    private boolean stale;

    private Answers answers(CacheSettings settings, boolean sharing, Caller caller) {
        return new Answers(
                settings,
                () -> sharing,
                new PlainTimes("30s", "2s"),
                freshness,
                caller,
                clock,
                new SimpleMeterRegistry());
    }

    private Shareable executed() {
        executions++;
        Provenance request = new Provenance();
        request.read("demo", freshness.epoch("demo"), clock.instant().plus(FRESH));
        if (stale) {
            request.readStale("demo", freshness.epoch("demo"), clock.instant());
        }
        return new Shareable(
                new Answer(200, ResponseType.JSON, Buffer.buffer("answer " + executions), null, Result.SUCCESS),
                complete,
                request.basis());
    }

    private String answer(AnswerKey key) {
        return answers.of(key, () -> Uni.createFrom().item(this::executed))
                .await()
                .indefinitely()
                .answer()
                .body()
                .toString();
    }

    private String answer() {
        return answer(KEY);
    }

    @Test
    void executesTheSameQueryOnceAsLongAsAllThatItRestsOnIsFresh() {
        answer();
        clock.pass(FRESH.minusSeconds(1));
        assertThat(answer()).isEqualTo("answer 1");

        clock.pass(Duration.ofSeconds(1));
        assertThat(answer()).isEqualTo("answer 2");
    }

    @Test
    void executesAgainWhenAStoreOfItsHasChanged() {
        answer();
        freshness.changed("second");
        assertThat(answer()).isEqualTo("answer 1");

        freshness.changed("demo");
        assertThat(answer()).isEqualTo("answer 2");
    }

    @Test
    void tellsApartWhatMakesAnotherAnswer() {
        List<AnswerKey> others = List.of(
                new AnswerKey("{ stores { name } }", null, "", "*", "en"),
                new AnswerKey(KEY.document(), "one", "", "*", "en"),
                new AnswerKey(KEY.document(), null, "{\"a\":1}", "*", "en"),
                new AnswerKey(KEY.document(), null, "", "demo", "en"),
                new AnswerKey(KEY.document(), null, "", "*", "de"));
        answer();
        others.forEach(this::answer);

        assertThat(executions).isEqualTo(6);
    }

    @Test
    void keepsNoAnswerWithErrors() {
        complete = false;
        answer();
        answer();

        assertThat(executions).isEqualTo(2);
    }

    @Test
    void keepsNoAnswerOfAStoreThatIsDown() {
        stale = true;
        answer();
        answer();

        assertThat(executions).isEqualTo(2);
    }

    @Test
    void keepsNothingWhereCachingIsOff() {
        answers = answers(CacheSettings.DEFAULTS.withTtl(Duration.ZERO), true, PlainCaller.nobody());
        answer();
        answer();

        assertThat(executions).isEqualTo(2);
    }

    @Test
    void keepsNoMoreBytesThanItMay() {
        answers = answers(CacheSettings.DEFAULTS.withAnswersMaxBytes(10_000), true, PlainCaller.nobody());
        for (int query = 0; query < 50; query++) {
            answer(new AnswerKey("{ q" + query + " }", null, "", "*", "en"));
        }
        for (int query = 0; query < 50; query++) {
            answer(new AnswerKey("{ q" + query + " }", null, "", "*", "en"));
        }

        assertThat(executions)
                .as("an entry takes some 700 bytes besides its texts")
                .isGreaterThan(85);
    }

    @Test
    void executesForWhoBypassesAndHandsNothingAtHandToHim() {
        answers = answers(CacheSettings.DEFAULTS, true, PlainCaller.bypassing());
        answer();
        answer();

        assertThat(executions).isEqualTo(2);
    }

    @Test
    void sharesAnExecutionUnderWay() {
        assertThat(atOnce(20, () -> {})).containsOnly("answer");
        assertThat(executions).isEqualTo(1);
    }

    @Test
    void sharesNoneWhereThatIsOff() {
        answers = answers(CacheSettings.DEFAULTS, false, PlainCaller.nobody());
        atOnce(2, () -> {});

        assertThat(executions).isEqualTo(2);
    }

    @Test
    void letsNobodyJoinWhatBeganBeforeAChange() {
        atOnce(2, () -> freshness.written("demo"));

        assertThat(executions).isEqualTo(2);
    }

    /** It ends at its own deadline, which is that of whoever came first. */
    @Test
    void letsNobodyJoinWhatBeganLongAgo() {
        atOnce(2, () -> clock.pass(Duration.ofSeconds(3)));
        assertThat(executions).isEqualTo(1);

        answers = answers(CacheSettings.DEFAULTS, true, PlainCaller.nobody());
        atOnce(2, () -> clock.pass(Duration.ofMillis(3_001)));
        assertThat(executions).isEqualTo(3);
        assertThat(answers.underWay()).isZero();
    }

    @Test
    void remembersNothingThatNobodyWaitsFor() {
        answers.of(KEY, () -> Uni.createFrom().nothing());
        assertThat(answers.underWay()).isZero();

        Cancellable one =
                answers.of(KEY, () -> Uni.createFrom().nothing()).subscribe().with(answer -> {});
        Cancellable other =
                answers.of(KEY, () -> Uni.createFrom().nothing()).subscribe().with(answer -> {});
        one.cancel();
        assertThat(answers.underWay()).isEqualTo(1);
        other.cancel();
        assertThat(answers.underWay()).isZero();
    }

    @Test
    void goesOnForTheOthersWhenOneGoesAway() {
        CompletableFuture<Shareable> execution = new CompletableFuture<>();
        Cancellable gone = answers.of(KEY, () -> Uni.createFrom().completionStage(execution))
                .subscribe()
                .with(answer -> {});
        CompletableFuture<Shareable> other = answers.of(
                        KEY, () -> Uni.createFrom().completionStage(execution))
                .subscribeAsCompletionStage();
        gone.cancel();
        execution.complete(executed());

        assertThat(other).isCompleted();
    }

    /** @param between happens after each who asks */
    private List<String> atOnce(int callers, Runnable between) {
        CompletableFuture<Shareable> end = new CompletableFuture<>();
        List<CompletableFuture<Shareable>> waiting = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            waiting.add(answers.of(KEY, () -> {
                        executions++;
                        return Uni.createFrom().completionStage(end);
                    })
                    .subscribeAsCompletionStage());
            between.run();
        }
        end.complete(new Shareable(
                new Answer(200, ResponseType.JSON, Buffer.buffer("answer"), null, Result.SUCCESS),
                true,
                new Provenance().basis()));
        return waiting.stream()
                .map(each -> each.join().answer().body().toString())
                .toList();
    }
}
