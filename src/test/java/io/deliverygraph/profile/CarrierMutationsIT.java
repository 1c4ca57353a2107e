package io.deliverygraph.profile;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link CarrierMutationsTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class CarrierMutationsIT extends CarrierMutationsTest {}
