package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppTokenTest {

    private final SteppingClock clock = new SteppingClock();
    private final List<UniEmitter<? super TokenWire.Answer>> asked = new ArrayList<>();
    private final AppToken token = new AppToken(() -> Uni.createFrom().emitter(asked::add), clock);

    @Test
    void keepsATokenUntilAMinuteBeforeItsEnd() {
        List<String> first = subscribe(token.current());
        asked.get(0).complete(new TokenWire.Answer("one", 300L));

        clock.forward(239);
        assertThat(subscribe(token.current())).containsExactly("one");
        assertThat(first).containsExactly("one");

        clock.forward(1);
        List<String> later = subscribe(token.current());
        asked.get(1).complete(new TokenWire.Answer("two", 300L));
        assertThat(later).containsExactly("two");
    }

    @Test
    void asksOnceForAllWhoWait() {
        List<String> one = subscribe(token.current());
        List<String> other = subscribe(token.current());

        assertThat(asked).hasSize(1);
        asked.get(0).complete(new TokenWire.Answer("shared", 300L));
        assertThat(one).isEqualTo(other).containsExactly("shared");
    }

    @Test
    void renewsARefusedTokenOnceHoweverManyWereRefused() {
        subscribe(token.current());
        asked.get(0).complete(new TokenWire.Answer("old", 300L));

        List<String> one = subscribe(token.insteadOf("old"));
        asked.get(1).complete(new TokenWire.Answer("new", 300L));
        List<String> late = subscribe(token.insteadOf("old"));

        assertThat(asked).hasSize(2);
        assertThat(one).isEqualTo(late).containsExactly("new");
    }

    @Test
    void asksAgainAfterAFailure() {
        Uni<String> failing = token.current();
        failing.subscribe().with(item -> {}, failure -> {});
        asked.get(0).fail(new IllegalStateException("down"));
        assertThatThrownBy(() -> failing.await().indefinitely()).hasMessage("down");

        List<String> again = subscribe(token.current());
        asked.get(1).complete(new TokenWire.Answer("up", 300L));
        assertThat(again).containsExactly("up");
    }

    private static List<String> subscribe(Uni<String> token) {
        List<String> got = new ArrayList<>();
        token.subscribe().with(got::add);
        return got;
    }
}
