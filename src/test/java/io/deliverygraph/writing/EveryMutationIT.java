package io.deliverygraph.writing;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link EveryMutationTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class EveryMutationIT extends EveryMutationTest {}
