package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A request's own bean. Everything runs on threads of its own: the test's has a request already. */
@QuarkusTest
class RequestBeanTest {

    private final RequestBean<Provenance> bean = new RequestBean<>(Provenance.class);

    private <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private <T> T inARequest(Supplier<T> work) {
        return elsewhere(() -> {
            ManagedContext request = Arc.container().requestContext();
            request.activate();
            try {
                return work.get();
            } finally {
                request.terminate();
            }
        });
    }

    @Test
    void isTheRequestsOnlyOneAndNoProxy() {
        List<Provenance> found = inARequest(() -> List.of(
                bean.here(),
                bean.here(),
                ClientProxy.unwrap(Arc.container().instance(Provenance.class).get())));

        assertThat(found.get(0)).isSameAs(found.get(1)).isSameAs(found.get(2)).isNotInstanceOf(ClientProxy.class);
    }

    @Test
    void isAnotherInTheNextRequest() {
        Provenance first = inARequest(bean::here);

        assertThat(inARequest(bean::here)).isNotNull().isNotSameAs(first);
    }

    @Test
    void isNullWithoutARequest() {
        assertThat(elsewhere(bean::here)).isNull();
    }
}
