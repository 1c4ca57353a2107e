package io.deliverygraph.sandbox.wix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Seed;
import io.deliverygraph.sandbox.wix.error.Refusal;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.field.Guid;
import io.deliverygraph.sandbox.wix.field.Struct;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seeds have to obey the rules the sandbox makes others obey. */
class SeedsTest {

    @ParameterizedTest
    @EnumSource(Seed.class)
    void everyFieldKeepsItsLimits(Seed seed) {
        WixSeed loaded = WixSeed.load(seed);
        Violations violations = new Violations();
        loaded.profiles().forEach(profile -> Shapes.PROFILE.read(profile, "profile", violations));
        loaded.options().forEach(option -> option(option).read(option, "option", violations));
        violations.refuseIfAny();
    }

    /** An option that is linked by the list alone cannot be created in one step, only brought about. */
    private static Struct option(ObjectNode option) {
        return option.get("deliveryRegionId").textValue().isEmpty() ? Shapes.OPTION_CHANGE : Shapes.OPTION;
    }

    @ParameterizedTest
    @EnumSource(Seed.class)
    void regionsDoNotCollideAndCarriersAreInstalled(Seed seed) {
        WixSite site = new WixSite(WixSeed.load(seed));
        for (ObjectNode profile : site.profiles()) {
            List<ObjectNode> regions = Regions.of(profile);
            Destinations.refuseCollisions(regions);
            regions.forEach(Destinations::refuseUnsupportedSubdivisions);
            regions.forEach(region -> region.get("deliveryCarriers")
                    .forEach(carrier ->
                            Carriers.refuseUnknown(site, carrier.get("appId").textValue())));
        }
    }

    /** An option may outlive its region (Wix contract 11), in a neglected store at least. */
    @Test
    void aNeglectedSiteHasAnOptionWhoseRegionIsGone() {
        WixSite site = new WixSite(WixSeed.load(Seed.NEGLECTED));
        assertThat(site.options())
                .filteredOn(option -> option.get("title").textValue().equals("Left over"))
                .singleElement()
                .satisfies(option -> assertThat(regionIds(option))
                        .allSatisfy(region -> assertThatThrownBy(() -> site.profileOfRegion(region))
                                .isInstanceOf(Refusal.class)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEMO", "NEW_SITE"})
    void hasOneDefaultProfileAndOptionsOfItsOwnRegionsOnly(Seed seed) {
        WixSite site = new WixSite(WixSeed.load(seed));
        assertThat(site.profiles())
                .filteredOn(profile -> profile.get("default").booleanValue())
                .hasSize(1);
        site.options().stream().flatMap(SeedsTest::regionIds).forEach(site::profileOfRegion);
        assertThat(site.options())
                .allMatch(option -> Guid.isGuid(option.get("id").textValue()));
    }

    private static Stream<String> regionIds(ObjectNode option) {
        Stream<String> listed = StreamSupport.stream(
                        option.get("deliveryRegionIds").spliterator(), false)
                .map(id -> id.textValue());
        return Stream.concat(Stream.of(option.get("deliveryRegionId").textValue()), listed)
                .filter(id -> !id.isEmpty());
    }

    @Test
    void theDemoIsWorthLookingAt() {
        WixSeed demo = WixSeed.load(Seed.DEMO);
        assertThat(demo.profiles()).hasSize(2);
        assertThat(demo.options()).hasSize(12);
        assertThat(demo.installedCarriers())
                .filteredOn(
                        carrier -> carrier.get("fallbackDefinitionMandatory").booleanValue())
                .hasSize(1);
        assertThat(demo.options())
                .anyMatch(option -> option.get("deliveryRegionIds").size() == 3);
    }

    @Test
    void aNeglectedSiteIsTheDemoAndMore() {
        WixSeed demo = WixSeed.load(Seed.DEMO);
        WixSeed neglected = WixSeed.load(Seed.NEGLECTED);
        assertThat(neglected.profiles()).hasSize(5).startsWith(demo.profiles().toArray(ObjectNode[]::new));
        assertThat(neglected.options()).hasSize(17).startsWith(demo.options().toArray(ObjectNode[]::new));
        assertThat(neglected.installedCarriers()).isEqualTo(demo.installedCarriers());
    }
}
