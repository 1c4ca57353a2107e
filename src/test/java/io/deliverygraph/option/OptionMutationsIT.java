package io.deliverygraph.option;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link OptionMutationsTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class OptionMutationsIT extends OptionMutationsTest {}
