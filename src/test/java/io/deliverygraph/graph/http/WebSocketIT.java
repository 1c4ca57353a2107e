package io.deliverygraph.graph.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link WebSocketTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class WebSocketIT extends WebSocketTest {}
