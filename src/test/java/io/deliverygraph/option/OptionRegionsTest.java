package io.deliverygraph.option;

import static io.deliverygraph.testing.DemoSite.DOMESTIC;
import static io.deliverygraph.testing.DemoSite.EUROPE;
import static io.deliverygraph.testing.DemoSite.EUROPE_EXPRESS;
import static io.deliverygraph.testing.DemoSite.EXPRESS;
import static io.deliverygraph.testing.DemoSite.NOTHING;
import static io.deliverygraph.testing.DemoSite.STANDARD;
import static io.deliverygraph.testing.DemoSite.option;
import static io.deliverygraph.testing.DemoSite.optionId;
import static io.deliverygraph.testing.DemoSite.regionId;
import static io.deliverygraph.testing.DemoSite.writes;
import static io.deliverygraph.testing.Inputs.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Linking options to regions, whichever of Wix's two region fields an option uses (Wix contract 7.6). */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class OptionRegionsTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void linksARegionBesideTheSingleField() {
        Outcome linked = Mutation.ADD_OPTION_REGION.send(link(STANDARD, EUROPE, "1"));

        assertThat(regionsOf(STANDARD)).containsExactlyInAnyOrder(DOMESTIC, EUROPE);
        assertThat(linked.<List<String>>get("shippingOption.regions.name"))
                .containsExactlyInAnyOrder("Domestic", "Europe");
        assertThat(linked.<String>get("shippingOption.revision")).isEqualTo("2");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void linksARegionBesideTheList() {
        Mutation.ADD_OPTION_REGION.send(link(EUROPE_EXPRESS, DOMESTIC, "3")).succeeded();

        assertThat(regionsOf(EUROPE_EXPRESS)).containsExactlyInAnyOrder(DOMESTIC, EUROPE);
    }

    @Test
    void takesARegionOutOfTheSingleField() {
        Outcome unlinked = Mutation.REMOVE_OPTION_REGION.send(link(STANDARD, DOMESTIC, "1"));

        assertThat(regionsOf(STANDARD)).isEmpty();
        assertThat(unlinked.<List<?>>get("shippingOption.regions")).isEmpty();
    }

    @Test
    void takesARegionOutOfTheList() {
        Mutation.REMOVE_OPTION_REGION.send(link(EUROPE_EXPRESS, EUROPE, "3")).succeeded();

        assertThat(regionsOf(EUROPE_EXPRESS)).isEmpty();
    }

    @Test
    void takesARegionOutOfBothFields() {
        Outcome unlinked = Mutation.REMOVE_OPTION_REGION.send(link(EXPRESS, DOMESTIC, "2"));

        assertThat(regionsOf(EXPRESS)).isEmpty();
        assertThat(unlinked.<List<?>>get("shippingOption.regions")).isEmpty();
    }

    @Test
    void takesALinkAwayWhoseRegionIsGone() {
        DemoSite.call(
                "POST",
                "/shipping-options/" + STANDARD + "/add-delivery-region",
                input("deliveryRegionId", NOTHING, "revision", "1"));

        Outcome unlinked = Mutation.REMOVE_OPTION_REGION.send(link(STANDARD, NOTHING, "2"));

        assertThat(regionsOf(STANDARD)).containsExactly(DOMESTIC);
        assertThat(unlinked.<List<?>>get("shippingOption.danglingRegionIds")).isEmpty();
    }

    @Test
    void onADryRunLinksAndUnlinksNothing() {
        assertThat(Mutation.ADD_OPTION_REGION
                        .dryRun(link(STANDARD, EUROPE, "1"))
                        .<List<String>>get("shippingOption.regions.name"))
                .containsExactlyInAnyOrder("Domestic", "Europe");
        assertThat(Mutation.REMOVE_OPTION_REGION
                        .dryRun(link(STANDARD, DOMESTIC, "1"))
                        .<List<?>>get("shippingOption.regions"))
                .isEmpty();
        assertThat(regionsOf(STANDARD)).containsExactly(DOMESTIC);
        assertThat(writes()).isZero();
    }

    @Test
    void costsNoWriteWhenTheOptionIsNotLinkedToTheRegion() {
        Outcome same = Mutation.REMOVE_OPTION_REGION.send(link(STANDARD, EUROPE, "1"));

        assertThat(same.<List<String>>get("shippingOption.regions.name")).containsExactly("Domestic");
        Mutation.REMOVE_OPTION_REGION.send(link(STANDARD, "no guid", "1")).succeeded();
        assertThat(writes()).isZero();
    }

    private static Map<String, Object> link(String option, String region, String revision) {
        return input("optionId", optionId(option), "regionId", regionId(region), "revision", revision);
    }

    /** The regions of both fields on the site. */
    private static List<String> regionsOf(String option) {
        List<String> list = option(option).getList("deliveryRegionIds", String.class);
        String single = option(option).getString("deliveryRegionId");
        return Stream.concat(list.stream(), Stream.of(single))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
