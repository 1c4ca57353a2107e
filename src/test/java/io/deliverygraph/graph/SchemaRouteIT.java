package io.deliverygraph.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link SchemaRouteTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class SchemaRouteIT extends SchemaRouteTest {}
