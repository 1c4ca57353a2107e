package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a deadline does to the calls of its request. */
class DeadlineTest {

    private static final Supplier<Throwable> LATE = () -> new IllegalStateException("late");

    private final Deadline deadline = new Deadline();
    private final List<String> cancelled = new ArrayList<>();

    @Test
    void letsACallThatIsInTimeAlone() {
        ask(deadline.bound(Uni.createFrom().item("there"), LATE)).assertItem("there");
    }

    @Test
    void cancelsACallThatIsUnderWay() {
        UniAssertSubscriber<String> asker = ask(deadline.bound(silent("call"), LATE));

        deadline.end();

        asker.assertFailedWith(IllegalStateException.class, "late");
        assertThat(cancelled).containsExactly("call");
    }

    @Test
    void beginsNoCallAfterItsEnd() {
        deadline.end();

        Uni<String> call = Uni.createFrom().item(() -> {
            throw new AssertionError("begun");
        });
        ask(deadline.bound(call, LATE)).assertFailedWith(IllegalStateException.class, "late");
    }

    @Test
    void endsWhatIsInnermostFirst() {
        List<String> told = new ArrayList<>();
        Uni<String> inner = deadline.bound(silent("inner"), LATE).onFailure().invoke(() -> told.add("inner"));
        Uni<String> outer = deadline.bound(inner, LATE).onFailure().invoke(() -> told.add("outer"));
        ask(outer);

        deadline.end();

        assertThat(told).containsExactly("inner", "outer");
    }

    @Test
    void endsTheOthersWhereOneCannotBeStopped() {
        UniAssertSubscriber<String> first = ask(deadline.bound(silent("first"), LATE));
        UniAssertSubscriber<String> broken = ask(deadline.bound(unstoppable(), LATE));
        deadline.watch(() -> {
            throw new IllegalStateException("broken");
        });

        deadline.end();

        first.assertFailedWith(IllegalStateException.class, "late");
        broken.assertFailedWith(IllegalStateException.class, "late");
        assertThat(cancelled).containsExactly("first");
    }

    private static Uni<String> unstoppable() {
        return Uni.createFrom()
                .emitter(seat -> seat.onTermination(() -> {
                    throw new IllegalStateException("broken");
                }));
    }

    @Test
    void passesACancellationOn() {
        ask(deadline.bound(silent("call"), LATE)).cancel();
        deadline.end();

        assertThat(cancelled).containsExactly("call");
    }

    @Test
    void noneHasNoEnd() {
        UniAssertSubscriber<String> asker = ask(Deadline.NONE.bound(silent("call"), LATE));

        Deadline.NONE.end();

        asker.assertNotTerminated();
        assertThat(Deadline.NONE.isOver()).isFalse();
    }

    private Uni<String> silent(String name) {
        return Uni.createFrom().<String>nothing().onCancellation().invoke(() -> cancelled.add(name));
    }

    private static UniAssertSubscriber<String> ask(Uni<String> call) {
        return call.subscribe().withSubscriber(UniAssertSubscriber.create());
    }
}
