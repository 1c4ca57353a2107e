package io.deliverygraph.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.deliverygraph.platform.ReadOnce.Key;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadOnceTest {

    private static final Key PROFILES = new Key("profiles", "demo");
    private static final Key BY_ID = new Key("profiles by id", "demo");
    private static final Duration SOON = Duration.ofSeconds(10);

    private static Vertx vertx;

    private final ReadOnce reads = new ReadOnce();
    private final AtomicInteger calls = new AtomicInteger();
    private final List<Set<String>> batches = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void readsNothingTwice() {
        assertThat(everything(PROFILES)).isEqualTo(1);
        assertThat(everything(PROFILES)).isEqualTo(1);
    }

    @Test
    void letsTheSecondWaitForTheFirstOnesAnswer() {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Supplier<Uni<String>> read = () -> {
            calls.incrementAndGet();
            return Uni.createFrom().completionStage(answer);
        };

        CompletableFuture<String> first = reads.once(PROFILES, read).subscribeAsCompletionStage();
        CompletableFuture<String> second = reads.once(PROFILES, read).subscribeAsCompletionStage();
        answer.complete("profiles");

        assertThat(List.of(first.join(), second.join())).containsOnly("profiles");
        assertThat(calls).hasValue(1);
    }

    @Test
    void readsNothingThatNobodyWaitsFor() {
        Uni<Integer> read = reads.once(PROFILES, this::counted);

        assertThat(calls).hasValue(0);
        assertThat(read.await().atMost(SOON)).isEqualTo(1);
    }

    @Test
    void keepsKindsAndStoresApart() {
        everything(PROFILES);

        assertThat(everything(new Key("options", "demo"))).isEqualTo(2);
        assertThat(everything(new Key("profiles", "second"))).isEqualTo(3);
    }

    @Test
    void asksAgainForWhatItForgot() {
        Key elsewhere = new Key("profiles", "second");
        everything(PROFILES);
        everything(elsewhere);

        reads.forget("demo");

        assertThat(reads.has(PROFILES)).isFalse();
        assertThat(everything(PROFILES)).isEqualTo(3);
        assertThat(everything(elsewhere)).isEqualTo(2);
    }

    @Test
    void readsTogetherWhatOneStepOfTheRequestAsksFor() {
        List<List<String>> answers = inOneStep(
                () -> reads.together(BY_ID, List.of("1", "2"), this::echoed),
                () -> reads.together(BY_ID, List.of("2", "3"), this::echoed));

        assertThat(batches).containsExactly(Set.of("1", "2", "3"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).containsExactlyInAnyOrder("1", "2", "3"));
    }

    @Test
    void opensANewBatchForTheNextStep() {
        inOneStep(() -> reads.together(BY_ID, List.of("1"), this::echoed));
        inOneStep(() -> reads.together(BY_ID, List.of("2"), this::echoed));

        assertThat(batches).containsExactly(Set.of("1"), Set.of("2"));
    }

    @Test
    void keepsBatchesOfDifferentThingsApart() {
        inOneStep(
                () -> reads.together(BY_ID, List.of("1"), this::echoed),
                () -> reads.together(new Key("profiles by id", "second"), List.of("2"), this::echoed));

        assertThat(batches).containsExactlyInAnyOrder(Set.of("1"), Set.of("2"));
    }

    @Test
    void readsOnForTheOthersWhenOneGoesAway() {
        CompletableFuture<List<String>> answer = new CompletableFuture<>();
        CompletableFuture<CompletableFuture<List<String>>> other = new CompletableFuture<>();
        Supplier<Uni<List<String>>> field = () ->
                reads.together(BY_ID, List.of("1"), ids -> Uni.createFrom().completionStage(answer::copy));
        vertx.getOrCreateContext().runOnContext(go -> {
            Cancellable gone = field.get().subscribe().with(found -> {});
            other.complete(field.get().subscribeAsCompletionStage());
            gone.cancel();
        });

        answer.complete(List.of("1"));

        assertThat(other.join().orTimeout(10, TimeUnit.SECONDS).join()).containsExactly("1");
    }

    @Test
    void losesNoIdWhereThereIsNoEventLoop() {
        for (int round = 0; round < 2000; round++) {
            assertThat(reads.together(BY_ID, List.of("1"), this::echoed).await().atMost(SOON))
                    .containsExactly("1");
        }
    }

    @Test
    void passesTheFailureOnToAllWhoAsked() {
        Uni<List<String>> failing = Uni.createFrom().failure(new IllegalStateException("broken"));

        assertThatIllegalStateException()
                .isThrownBy(() -> reads.together(BY_ID, List.of("1"), ids -> failing)
                        .await()
                        .atMost(SOON))
                .withMessage("broken");
    }

    @Test
    void answersEvenWhenTheReadItselfThrows() {
        assertThatIllegalStateException()
                .isThrownBy(() -> reads.<String>together(BY_ID, List.of("1"), ids -> {
                            throw new IllegalStateException("broken");
                        })
                        .await()
                        .atMost(SOON))
                .withMessage("broken");
    }

    private Integer everything(Key key) {
        return reads.once(key, this::counted).await().atMost(SOON);
    }

    private Uni<Integer> counted() {
        return Uni.createFrom().item(calls::incrementAndGet);
    }

    private Uni<List<String>> echoed(Collection<String> ids) {
        batches.add(new TreeSet<>(ids));
        return Uni.createFrom().item(List.copyOf(ids));
    }

    /** What sibling fields do: they ask one after the other in one go of the event loop. */
    @SafeVarargs
    private static List<List<String>> inOneStep(Supplier<Uni<List<String>>>... fields) {
        CompletableFuture<List<CompletableFuture<List<String>>>> asked = new CompletableFuture<>();
        vertx.getOrCreateContext().runOnContext(go -> {
            List<CompletableFuture<List<String>>> waiting = new ArrayList<>();
            for (Supplier<Uni<List<String>>> field : fields) {
                waiting.add(field.get().subscribeAsCompletionStage());
            }
            asked.complete(waiting);
        });
        return asked.join().stream().map(CompletableFuture::join).toList();
    }
}
