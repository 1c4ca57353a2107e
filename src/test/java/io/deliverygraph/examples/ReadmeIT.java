package io.deliverygraph.examples;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link ReadmeTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class ReadmeIT extends ReadmeTest {}
