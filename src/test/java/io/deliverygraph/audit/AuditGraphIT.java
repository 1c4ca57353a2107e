package io.deliverygraph.audit;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link AuditGraphTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class AuditGraphIT extends AuditGraphTest {}
