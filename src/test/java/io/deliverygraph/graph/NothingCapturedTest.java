package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.junit.jupiter.api.Test;

/** Callbacks of Mutiny's stages go in as they are. */
@QuarkusTest
class NothingCapturedTest {

    @Test
    void leavesCallbacksAlone() {
        Runnable callback = () -> {};

        assertThat(Infrastructure.decorate(callback)).isSameAs(callback);
    }
}
