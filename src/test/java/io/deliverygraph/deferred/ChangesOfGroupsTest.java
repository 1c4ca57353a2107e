package io.deliverygraph.deferred;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever changes in a group makes it another: what is kept of it is told apart by that. */
class ChangesOfGroupsTest {

    private static final List<String> CHOICE = List.of("Later");

    @Test
    void areSeenInThePlans() {
        SellingPlanGroup before = group("code", plan(CHOICE, null, true));

        assertThat(group("code", plan(CHOICE, null, true))).isEqualTo(before);
        assertThat(group("code", plan(List.of("Sooner"), null, true))).isNotEqualTo(before);
        assertThat(group("code", plan(CHOICE, SellingPlanCategory.values()[0], true)))
                .isNotEqualTo(before);
        assertThat(group("code", plan(CHOICE, null, false))).isNotEqualTo(before);
    }

    @Test
    void areSeenInTheGroupItself() {
        assertThat(group("other", plan(CHOICE, null, true))).isNotEqualTo(group("code", plan(CHOICE, null, true)));
    }

    @Test
    void areNotThatAPlanKnowsItsGroup() {
        SellingPlanGroup group = group("code", plan(CHOICE, null, true));

        assertThat(group.plans().get(0)).isEqualTo(plan(CHOICE, null, true));
    }

    private static SellingPlanGroup group(String code, SellingPlan plan) {
        return new SellingPlanGroup("group", "1", Sample.shop(), "Pre-order", code, List.of(plan));
    }

    private static SellingPlan plan(List<String> choice, SellingPlanCategory category, boolean deferred) {
        return new SellingPlan("plan", "2", null, "Half", choice, category, deferred, null, null, null, null, null);
    }
}
