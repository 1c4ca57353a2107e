package io.deliverygraph.graph.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link GetTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class GetIT extends GetTest {}
