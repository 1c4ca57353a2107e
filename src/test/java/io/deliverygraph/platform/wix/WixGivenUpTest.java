package io.deliverygraph.platform.wix;

import static io.deliverygraph.platform.wix.Samples.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.profile.DeleteDeliveryProfile;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.testing.NothingKept;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of calls whose caller has gone. */
@QuarkusTest
@TestProfile(NothingKept.class)
class WixGivenUpTest extends AtWix {

    private static final String GOOD = Samples.profile("3", "Domestic");

    /** Calls that nobody waits for still come in, and would take the answers that the next test puts down. */
    @AfterEach
    void letAllComeIn() throws InterruptedException {
        int before = -1;
        for (int now = ScriptedWix.asked().size();
                now != before;
                now = ScriptedWix.asked().size()) {
            before = now;
            Thread.sleep(500);
        }
    }

    @Test
    void givesUpNoConnectionWithARead() {
        for (int nth = 0; nth < 300; nth++) {
            ScriptedWix.answer(200, GOOD);
            ScriptedWix.answer(200, GOOD);
            read().subscribe().with(ignored -> {}).cancel();
        }

        assertThat(got(read())).hasSize(1);
    }

    /** The REST client forgets the connection of a change that is given up before it has one. */
    @Test
    void givesUpNoConnectionWithAChange() {
        for (int nth = 0; nth < 300; nth++) {
            ScriptedWix.answer(200, GOOD);
            change().subscribe().with(ignored -> {}).cancel();
        }

        ScriptedWix.answer(200, GOOD);
        assertThat(got(read())).hasSize(1);
    }

    /** They hold all connections, and nobody waits for them any more. */
    @Test
    void endsChangesThatWereGivenUpAndAreNeverAnswered() throws InterruptedException {
        AtomicBoolean talks = new AtomicBoolean();
        CountDownLatch arrived = new CountDownLatch(100);
        for (int nth = 0; nth < 1_000; nth++) {
            ScriptedWix.answer((request, body) -> {
                arrived.countDown();
                if (talks.get()) {
                    request.response()
                            .putHeader("Content-Type", "application/json")
                            .end(GOOD);
                }
            });
        }
        for (int nth = 0; nth < 300; nth++) {
            change().subscribe().with(ignored -> {}).cancel();
        }
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        talks.set(true);

        assertThat(got(read())).hasSize(1);
    }

    private Uni<List<DeliveryProfile>> read() {
        return profiles.byIds(store("other"), List.of(PROFILE));
    }

    private Uni<?> change() {
        return profiles.delete(
                store("other"), new DeleteDeliveryProfile(new GlobalId("other", Kind.PROFILE, PROFILE).encoded()));
    }
}
