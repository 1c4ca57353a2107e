package io.deliverygraph.deferred;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;

/** {@link SellingPlanGroupsTest} against the packaged service. */
@QuarkusIntegrationTest
@Tag("native")
class SellingPlanGroupsIT extends SellingPlanGroupsTest {}
