package io.deliverygraph.deferred;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link RefusedBeforeSendingTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class RefusedBeforeSendingIT extends RefusedBeforeSendingTest {}
