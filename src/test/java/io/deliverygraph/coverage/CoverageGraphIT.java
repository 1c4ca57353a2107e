package io.deliverygraph.coverage;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link CoverageGraphTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class CoverageGraphIT extends CoverageGraphTest {}
