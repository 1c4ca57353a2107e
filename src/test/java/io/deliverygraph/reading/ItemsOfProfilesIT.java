package io.deliverygraph.reading;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link ItemsOfProfilesTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class ItemsOfProfilesIT extends ItemsOfProfilesTest {}
