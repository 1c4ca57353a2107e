package io.deliverygraph.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link RefusedBeforeForwardingTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class RefusedBeforeForwardingIT extends RefusedBeforeForwardingTest {}
