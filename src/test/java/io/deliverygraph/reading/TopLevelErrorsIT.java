package io.deliverygraph.reading;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link TopLevelErrorsTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class TopLevelErrorsIT extends TopLevelErrorsTest {}
