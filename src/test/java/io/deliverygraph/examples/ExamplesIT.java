package io.deliverygraph.examples;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link ExamplesTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class ExamplesIT extends ExamplesTest {}
