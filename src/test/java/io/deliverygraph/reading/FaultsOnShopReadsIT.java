package io.deliverygraph.reading;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link FaultsOnShopReadsTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class FaultsOnShopReadsIT extends FaultsOnShopReadsTest {}
