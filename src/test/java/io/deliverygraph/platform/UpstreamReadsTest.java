package io.deliverygraph.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.deliverygraph.graph.Caller;
import io.deliverygraph.graph.Freshness;
import io.deliverygraph.graph.PlainCaller;
import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.Provenance;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.sandbox.TestClock;
import io.deliverygraph.testing.CacheSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of a store, and what is not asked again. */
class UpstreamReadsTest {

    private static final Origin ORIGIN = new Origin("demo", null);
    private static final Question PROFILES = Question.all("profiles", "demo");
    private static final PlatformFailure DOWN = new PlatformFailure.Unreachable(ORIGIN, false);
    private static final Duration TTL = CacheSettings.DEFAULTS.ttl();

    private final TestClock clock = new TestClock();
    private final Freshness freshness = PlainCaller.freshness(clock);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private UpstreamReads reads = reads(CacheSettings.DEFAULTS, true, PlainCaller.nobody());
    private Provenance request = new Provenance();

    /** What the store would answer now. */
    private List<String> there = List.of("general");

    private PlatformFailure trouble;
    private final List<CompletableFuture<List<String>>> held = new ArrayList<>();
    private boolean holds;
    private int calls;

    private UpstreamReads reads(CacheSettings settings, boolean sharing, Caller caller) {
        return new UpstreamReads(
                new Shelf(settings, freshness, clock),
                freshness,
                caller,
                () -> sharing,
                clock,
                meters,
                Watched.NO_TRACING);
    }

    private Uni<List<String>> ask() {
        calls++;
        if (holds) {
            CompletableFuture<List<String>> answer = new CompletableFuture<>();
            held.add(answer);
            return Uni.createFrom().completionStage(answer);
        }
        return trouble == null
                ? Uni.createFrom().item(there)
                : Uni.createFrom().failure(new PlatformException(trouble));
    }

    private Uni<List<String>> read() {
        request = new Provenance();
        return reads.read(request, PROFILES, this::ask);
    }

    private List<String> answer() {
        return read().await().atMost(Duration.ofSeconds(10));
    }

    private double counted(String outcome) {
        return meters.get("delivery.cache.reads")
                .tags("store", "demo", "outcome", outcome)
                .counter()
                .count();
    }

    @Test
    void asksNothingTwiceWithinItsTime() {
        answer();
        clock.pass(TTL.minusSeconds(11));

        assertThat(answer()).containsExactly("general");
        assertThat(calls).isEqualTo(1);
        assertThat(counted("hit")).isEqualTo(1);
        assertThat(counted("miss")).isEqualTo(1);
    }

    @Test
    void saysHowOldAndHowMuchItIs() {
        answer();
        clock.pass(Duration.ofSeconds(7));
        answer();

        assertThat(meters.get("delivery.cache.age")
                        .tags("store", "demo")
                        .timer()
                        .totalTime(TimeUnit.SECONDS))
                .isEqualTo(7);
        assertThat(meters.get("delivery.cache.things").gauge().value())
                .as("the profile, and its entry")
                .isEqualTo(2);
    }

    @Test
    void asksAgainWhenItsTimeIsOver() {
        answer();
        clock.pass(TTL);
        there = List.of("other");

        assertThat(answer()).containsExactly("other");
        assertThat(calls).isEqualTo(2);
    }

    @Test
    void keepsQuestionsAndStoresApart() {
        answer();

        reads.read(request, Question.all("profiles", "second"), this::ask)
                .await()
                .indefinitely();
        reads.read(request, Question.byIds("profiles", "demo", List.of("1")), this::ask)
                .await()
                .indefinitely();
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void takesTheSameIdsInAnotherOrderForTheSameQuestion() {
        assertThat(Question.byIds("profiles", "demo", List.of("2", "1", "2")))
                .isEqualTo(Question.byIds("profiles", "demo", List.of("1", "2")));
    }

    @Test
    void keepsNothingWhereCachingIsOff() {
        reads = reads(CacheSettings.DEFAULTS.withTtl(Duration.ZERO), true, PlainCaller.nobody());
        answer();
        answer();

        assertThat(calls).isEqualTo(2);
        assertThat(request.basis().holds(freshness, clock.instant())).isFalse();
    }

    @Test
    void sharesWhatIsUnderWayEvenWhereCachingIsOff() {
        reads = reads(CacheSettings.DEFAULTS.withTtl(Duration.ZERO), true, PlainCaller.nobody());
        assertThat(twoAtOnce()).isEqualTo(1);
        assertThat(counted("shared")).isEqualTo(1);
    }

    @Test
    void sharesNothingWhereThatIsOff() {
        reads = reads(CacheSettings.DEFAULTS, false, PlainCaller.nobody());
        assertThat(twoAtOnce()).isEqualTo(2);
    }

    private int twoAtOnce() {
        holds = true;
        CompletableFuture<List<String>> one = read().subscribeAsCompletionStage();
        CompletableFuture<List<String>> other = read().subscribeAsCompletionStage();
        held.forEach(answer -> answer.complete(there));
        assertThat(one.join()).isEqualTo(other.join());
        return calls;
    }

    @Test
    void notesWhatItTook() {
        answer();
        Instant over = clock.instant().plus(TTL);
        clock.pass(Duration.ofSeconds(5));
        answer();

        assertThat(request.basis().freshUntil()).isEqualTo(over);
        assertThat(request.basis().holds(freshness, clock.instant())).isTrue();
    }

    @Test
    void asksAgainAfterAWriteOfOurs() {
        answer();
        Provenance before = request;
        reads.forget("demo");
        there = List.of("written");

        assertThat(answer()).containsExactly("written");
        assertThat(before.basis().holds(freshness, clock.instant())).isFalse();
    }

    @Test
    void leavesOtherStoresAloneAfterAWrite() {
        answer();
        reads.forget("second");
        answer();

        assertThat(calls).isEqualTo(1);
    }

    @Test
    void letsNobodyJoinOrKeepWhatLeftBeforeAWrite() {
        holds = true;
        CompletableFuture<List<String>> early = read().subscribeAsCompletionStage();
        Provenance earlyRequest = request;
        reads.forget("demo");
        clock.pass(CacheSettings.DEFAULTS.settling());
        CompletableFuture<List<String>> late = read().subscribeAsCompletionStage();
        assertThat(calls).isEqualTo(2);

        held.get(1).complete(List.of("after"));
        held.get(0).complete(List.of("before"));
        assertThat(early.join()).containsExactly("before");
        assertThat(late.join()).containsExactly("after");
        assertThat(earlyRequest.basis().holds(freshness, clock.instant())).isFalse();
        holds = false;
        assertThat(answer()).containsExactly("after");
    }

    @Test
    void keepsNothingWhileAWriteMayStillBeOnItsWay() {
        reads.forget("demo");
        answer();
        answer();
        assertThat(calls).isEqualTo(2);

        clock.pass(CacheSettings.DEFAULTS.settling());
        answer();
        answer();
        assertThat(calls).isEqualTo(3);
    }

    /** It left while the write might still be on its way, and took its time. */
    @Test
    void keepsNothingThatWasReadWhileAWriteMightStillBeOnItsWay() {
        reads.forget("demo");
        holds = true;
        CompletableFuture<List<String>> slow = read().subscribeAsCompletionStage();
        clock.pass(CacheSettings.DEFAULTS.settling());
        held.get(0).complete(List.of("before"));
        assertThat(slow.join()).containsExactly("before");

        holds = false;
        there = List.of("after");
        assertThat(answer()).containsExactly("after");
    }

    @Test
    void takesNoLateAnswerForAChange() {
        reads = reads(CacheSettings.DEFAULTS, false, PlainCaller.nobody());
        holds = true;
        CompletableFuture<List<String>> early = read().subscribeAsCompletionStage();
        Provenance earlyRequest = request;
        clock.pass(Duration.ofSeconds(1));
        CompletableFuture<List<String>> late = read().subscribeAsCompletionStage();
        Provenance lateRequest = request;
        held.get(1).complete(List.of("young"));
        held.get(0).complete(List.of("old"));
        assertThat(early.join()).containsExactly("old");
        assertThat(late.join()).containsExactly("young");

        assertThat(freshness.epoch("demo")).isZero();
        assertThat(lateRequest.basis().holds(freshness, clock.instant())).isTrue();
        assertThat(earlyRequest.basis().holds(freshness, clock.instant())).isFalse();
        holds = false;
        assertThat(answer()).containsExactly("young");
    }

    @Test
    void asksTheStoreItselfWithinAMutationAndJoinsNothing() {
        answer();
        holds = true;
        clock.pass(TTL);
        CompletableFuture<List<String>> query = read().subscribeAsCompletionStage();
        Provenance mutation = new Provenance();
        mutation.demandFresh();
        CompletableFuture<List<String>> check =
                reads.read(mutation, PROFILES, this::ask).subscribeAsCompletionStage();

        assertThat(calls).isEqualTo(3);
        held.get(1).complete(List.of("checked"));
        assertThat(check.join()).containsExactly("checked");
        assertThat(query).isNotDone();
    }

    @Test
    void putsTheAnswerOfWhoBypassesInTheOldOnesPlace() {
        Shelf shelf = new Shelf(CacheSettings.DEFAULTS, freshness, clock);
        UpstreamReads bypassing = new UpstreamReads(
                shelf, freshness, PlainCaller.bypassing(), () -> true, clock, meters, Watched.NO_TRACING);
        reads = new UpstreamReads(
                shelf, freshness, PlainCaller.nobody(), () -> true, clock, meters, Watched.NO_TRACING);
        answer();
        there = List.of("other");
        assertThat(bypassing.read(new Provenance(), PROFILES, this::ask).await().indefinitely())
                .containsExactly("other");

        assertThat(answer()).containsExactly("other");
        assertThat(calls).isEqualTo(2);
        assertThat(freshness.epoch("demo")).isEqualTo(1);
    }

    @Test
    void refreshesBehindTheBackOfWhoAsksInTheLastThird() {
        answer();
        clock.pass(TTL.dividedBy(3).multipliedBy(2));
        holds = true;
        there = List.of("other");

        assertThat(answer()).containsExactly("general");
        assertThat(answer()).containsExactly("general");
        assertThat(calls).as("one refresh at a time").isEqualTo(2);
        held.get(0).complete(there);
        assertThat(answer()).containsExactly("other");
        assertThat(calls).isEqualTo(2);
        assertThat(counted("refreshed")).isEqualTo(1);
    }

    @Test
    void endsWhatWasMadeOfTheOldDataWhenARefreshBringsOther() {
        answer();
        Provenance old = request;
        clock.pass(TTL.dividedBy(3).multipliedBy(2));
        answer();
        assertThat(freshness.epoch("demo")).as("the same data").isZero();

        clock.pass(TTL.dividedBy(3).multipliedBy(2));
        there = List.of("other");
        answer();
        assertThat(freshness.epoch("demo")).isEqualTo(1);
        assertThat(old.basis().holds(freshness, clock.instant())).isFalse();
    }

    static List<PlatformFailure> failuresOfAStoreThatIsDown() {
        return List.of(DOWN, new PlatformFailure.Throttled(ORIGIN, Duration.ofSeconds(7)));
    }

    @ParameterizedTest
    @MethodSource("failuresOfAStoreThatIsDown")
    void servesTheOldAnswerWhileTheStoreIsDownAndSaysSo(PlatformFailure failure) {
        Instant read = clock.instant();
        answer();
        clock.pass(TTL);
        trouble = failure;

        assertThat(answer()).containsExactly("general");
        assertThat(request.basis().stale()).containsExactly(new Provenance.StaleStore("demo", read));
        assertThat(counted("stale")).isEqualTo(1);
    }

    static List<PlatformFailure> answersAboutTheQuestion() {
        return List.of(
                new PlatformFailure.Unauthorised(ORIGIN),
                new PlatformFailure.NotFound(ORIGIN, UserErrorCode.NOT_FOUND, null),
                new PlatformFailure.Refused(ORIGIN, List.of()),
                new PlatformFailure.Unexpected(ORIGIN, false));
    }

    @ParameterizedTest
    @MethodSource("answersAboutTheQuestion")
    void hidesNoAnswerBehindAnOldOne(PlatformFailure failure) {
        answer();
        clock.pass(TTL);
        trouble = failure;

        assertThat(failure()).isEqualTo(failure);
    }

    @ParameterizedTest
    @MethodSource("answersAboutTheQuestion")
    void hidesNoAnswerThatARefreshBrought(PlatformFailure failure) {
        answer();
        clock.pass(TTL.minusSeconds(1));
        trouble = failure;
        assertThat(answer()).containsExactly("general");
        assertThat(answer()).containsExactly("general");
        assertThat(calls).as("not refreshed again at once").isEqualTo(2);

        clock.pass(Duration.ofSeconds(1));
        assertThat(failure()).isEqualTo(failure);
    }

    @Test
    void countsWhatWasAskedForEvenWhereNothingIsThere() {
        Departure left = Departure.now(freshness, "demo", clock.instant());
        Held<List<String>> nothing = Held.of(List.of(), 0, left, left.at());
        List<String> ids = IntStream.range(0, 100)
                .mapToObj("00000000-0000-4000-8000-%012d"::formatted)
                .toList();

        assertThat(nothing.weight(PROFILES)).isEqualTo(1);
        assertThat(nothing.weight(Question.byIds("profiles", "demo", ids))).isEqualTo(37);
    }

    @Test
    void asksAStoreThatIsDownNowAndThen() {
        answer();
        clock.pass(TTL);
        trouble = DOWN;
        answer();
        answer();
        assertThat(calls).isEqualTo(2);

        clock.pass(Duration.ofSeconds(5));
        trouble = null;
        there = List.of("back");
        assertThat(answer()).containsExactly("back");
        assertThat(request.basis().stale()).isEmpty();
    }

    @Test
    void servesAnOldAnswerForABoundedTime() {
        answer();
        trouble = DOWN;
        clock.pass(TTL.plus(CacheSettings.DEFAULTS.staleWhileDown()).minusSeconds(1));
        assertThat(answer()).containsExactly("general");

        clock.pass(Duration.ofSeconds(1));
        assertThat(failure()).isEqualTo(DOWN);
    }

    @Test
    void servesNoOldAnswerWhereThatIsOff() {
        reads = reads(CacheSettings.DEFAULTS.withStaleWhileDown(Duration.ZERO), true, PlainCaller.nobody());
        answer();
        clock.pass(TTL);
        trouble = DOWN;

        assertThat(failure()).isEqualTo(DOWN);
    }

    @Test
    void servesNoOldAnswerFromBeforeAWrite() {
        answer();
        reads.forget("demo");
        trouble = DOWN;

        assertThat(failure()).isEqualTo(DOWN);
    }

    @Test
    void feedsNoMutationWithAnOldAnswer() {
        answer();
        clock.pass(TTL);
        trouble = DOWN;
        Provenance mutation = new Provenance();
        mutation.demandFresh();

        assertThat(failure(reads.read(mutation, PROFILES, this::ask))).isEqualTo(DOWN);
    }

    @Test
    void keepsNoFailure() {
        trouble = DOWN;
        assertThat(failure()).isEqualTo(DOWN);
        trouble = null;

        assertThat(answer()).containsExactly("general");
        assertThat(calls).isEqualTo(2);
    }

    /** Features go on without the store and say so in their data: such an answer is for this request alone. */
    @Test
    void notesThatAStoreHasNotAnswered() {
        trouble = DOWN;
        failure();

        assertThat(request.basis().holds(freshness, clock.instant())).isFalse();
        assertThat(request.basis().epochs()).containsKey("demo");
    }

    @Test
    void notesThatAStoreHasNotAnsweredAMutation() {
        trouble = DOWN;
        Provenance mutation = new Provenance();
        mutation.demandFresh();
        failure(reads.read(mutation, PROFILES, this::ask));

        assertThat(mutation.basis().holds(freshness, clock.instant())).isFalse();
    }

    @Test
    void keepsNoMoreThanItMay() {
        reads = reads(CacheSettings.DEFAULTS.withMaxThings(20), true, PlainCaller.nobody());
        for (int question = 0; question < 100; question++) {
            reads.read(request, Question.all("kind " + question, "demo"), this::ask)
                    .await()
                    .indefinitely();
        }
        int asked = calls;
        for (int question = 0; question < 100; question++) {
            reads.read(request, Question.all("kind " + question, "demo"), this::ask)
                    .await()
                    .indefinitely();
        }

        assertThat(calls - asked).isGreaterThanOrEqualTo(90);
    }

    @Test
    void knowsWhatIsAtHand() {
        assertThat(reads.has(PROFILES)).isFalse();
        answer();
        assertThat(reads.has(PROFILES)).isTrue();
        clock.pass(TTL);
        assertThat(reads.has(PROFILES)).isFalse();
    }

    private PlatformFailure failure() {
        return failure(read());
    }

    private static PlatformFailure failure(Uni<?> read) {
        Throwable thrown = catchThrowable(() -> read.await().indefinitely());
        return ((PlatformException) thrown).failure();
    }
}
