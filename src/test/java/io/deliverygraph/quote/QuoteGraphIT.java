package io.deliverygraph.quote;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link QuoteGraphTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class QuoteGraphIT extends QuoteGraphTest {}
