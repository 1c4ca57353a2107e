package io.deliverygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.testing.Sample;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Reading from several stores: {@link AcrossStores} and {@link ByStore}. */
class SeveralStoresTest {

    private static final Store ONE = Sample.store("one");
    private static final Store TWO = Sample.store("two");
    private static final Store THREE = Sample.store("three");

    private record Thing(Store store, String name) {}

    @Test
    void putsTheStoresAnswersOneBehindTheOther() {
        AcrossStores<String> read = across(store -> item(store.key() + 1, store.key() + 2));

        assertThat(read.items()).containsExactly("one1", "one2", "two1", "two2", "three1", "three2");
        assertThat(read.failures()).isEmpty();
    }

    @Test
    void letsAStoreThatFailsSpoilNoOthersAnswer() {
        AcrossStores<String> read = across(store -> store == TWO ? throttled(store) : item(store.key()));

        assertThat(read.items()).containsExactly("one", "three");
        assertThat(read.failures())
                .containsExactly(new StoreFailure(
                        TWO,
                        "PLATFORM_THROTTLED",
                        "Too many calls to the store's platform. Try again in 7 s.",
                        true,
                        7));
    }

    @Test
    void doesNotHideAMistakeOfOurs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> across(store -> Uni.createFrom().failure(new IllegalStateException("ours"))));
    }

    @Test
    void asksEveryStoreBeforeAnyHasAnswered() {
        List<CompletableFuture<List<String>>> asked = new ArrayList<>();
        CompletableFuture<AcrossStores<String>> read = AcrossStores.read(List.of(ONE, TWO), store -> {
                    CompletableFuture<List<String>> answer = new CompletableFuture<>();
                    asked.add(answer);
                    return Uni.createFrom().completionStage(answer);
                })
                .subscribeAsCompletionStage();

        assertThat(asked).hasSize(2);
        asked.get(1).complete(List.of("two"));
        asked.get(0).complete(List.of("one"));
        assertThat(read.join().items()).containsExactly("one", "two");
    }

    @Test
    void hasNothingToReadWithoutAStore() {
        assertThat(AcrossStores.<String>read(List.of(), store -> item("never"))
                        .await()
                        .indefinitely())
                .isEqualTo(new AcrossStores<>(List.of(), List.of()));
    }

    @Test
    void answersABatchInItsOrderWithOneReadForEachStore() {
        List<Store> asked = new ArrayList<>();
        List<Thing> things = List.of(
                new Thing(TWO, "a"), new Thing(ONE, "b"), new Thing(TWO, "c"), new Thing(Sample.store("one"), "d"));

        List<String> answers = ByStore.answer(
                        things,
                        Thing::store,
                        store -> {
                            asked.add(store);
                            return Uni.createFrom().item("of " + store.key());
                        },
                        (thing, data) -> thing.name() + " " + data)
                .await()
                .indefinitely();

        assertThat(answers).containsExactly("a of two", "b of one", "c of two", "d of one");
        assertThat(asked).containsExactly(TWO, ONE);
    }

    @Test
    void answersAnEmptyBatchWithoutReading() {
        assertThat(ByStore.answer(
                                List.<Thing>of(),
                                Thing::store,
                                store -> Uni.createFrom().<String>failure(new IllegalStateException("read")),
                                (thing, data) -> data)
                        .await()
                        .indefinitely())
                .isEmpty();
    }

    private static AcrossStores<String> across(Function<Store, Uni<List<String>>> read) {
        return AcrossStores.read(List.of(ONE, TWO, THREE), read).await().indefinitely();
    }

    private static Uni<List<String>> item(String... items) {
        return Uni.createFrom().item(Arrays.asList(items));
    }

    private static Uni<List<String>> throttled(Store store) {
        return Uni.createFrom()
                .failure(new PlatformException(new PlatformFailure.Throttled(
                        new PlatformFailure.Origin(store.key(), null), Duration.ofSeconds(7))));
    }
}
