package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every check of the reference suite, by its id: the MUST, the SHOULD and the MAY. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class AuditsTest {

    @TestFactory
    Stream<DynamicTest> ofTheReferenceSuite() {
        return Audit.all()
                .map(audit -> DynamicTest.dynamicTest(
                        audit.id() + " " + audit.text(),
                        () -> audit.wants().accept(audit.sends().get())));
    }

    @Test
    void areAllThere() {
        assertThat(Audit.all().map(Audit::id).distinct()).hasSize(61);
    }
}
