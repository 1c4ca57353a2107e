package io.deliverygraph.deferred;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link DeferredProfilesTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class DeferredProfilesIT extends DeferredProfilesTest {}
