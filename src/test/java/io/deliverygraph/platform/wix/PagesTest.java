package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void readsThroughAllPagesOneAfterTheOther() {
        List<String> cursors = new ArrayList<>();

        List<String> all = Pages.all(Samples.STORE, query -> {
                    cursors.add(query.query().cursorPaging().cursor());
                    int page = cursors.size();
                    return Uni.createFrom()
                            .item(new Pages.Page<>(List.of("a" + page, "b" + page), page < 3 ? "c" + page : null));
                })
                .await()
                .indefinitely();

        assertThat(all).containsExactly("a1", "b1", "a2", "b2", "a3", "b3");
        assertThat(cursors).containsExactly(null, "c1", "c2");
    }

    @Test
    void takesAnEmptyPageForNothing() {
        assertThat(Pages.all(Samples.STORE, query -> Uni.createFrom().item(new Pages.Page<>(List.of(), null)))
                        .await()
                        .indefinitely())
                .isEmpty();
    }

    @Test
    void failsRatherThanCutOffWhatHasNoEnd() {
        Uni<List<String>> endless =
                Pages.all(Samples.STORE, query -> Uni.createFrom().item(new Pages.Page<>(List.of("again"), "again")));

        assertThatThrownBy(() -> endless.await().indefinitely())
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        thrown -> assertThat(thrown.failure())
                                .isEqualTo(new PlatformFailure.Unexpected(
                                        new PlatformFailure.Origin("key", null), false)));
    }
}
