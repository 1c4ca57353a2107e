package io.deliverygraph.profile;

import static io.deliverygraph.testing.Graph.id;
import static io.deliverygraph.testing.PlainValidation.violations;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.shopProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.testing.Sample;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where goods ship from, on a platform that has origins and on one that has none. */
class OriginChecksTest {

    private static final SiteSetup SHOP =
            shop(Sample.origin("a", true), Sample.origin("b", false), Sample.origin("c", true));
    private static final SiteSetup CLOSED = shop(Sample.origin("b", false));
    private static final SiteSetup WIX = new SiteSetup(Sample.store(), List.of(), List.of(), List.of());

    private static final DeliveryProfile NO_GROUP = shopProfile("0");
    private static final DeliveryProfile ONE_GROUP = shopProfile("1", originGroup("east"));
    private static final DeliveryProfile TWO_GROUPS = shopProfile("2", originGroup("east"), originGroup("west"));

    @Test
    void refusesAnOriginThatShipsNothingNow() {
        assertThat(OriginChecks.named(SHOP, List.of(origin("a"), origin("b"))))
                .containsExactly(Problem.at(UserErrorCode.INVALID_VALUE, "origin.inactive", "originIds", 1));
    }

    @Test
    void knowsTheOriginsThatAreNamed() {
        assertThat(OriginChecks.named(SHOP, List.of(origin("a"), origin("c")))).isEmpty();
    }

    @Test
    void findsEachOriginThatIsNotThere() {
        assertThat(OriginChecks.named(SHOP, List.of(origin("x"), origin("a"), origin("y"))))
                .containsExactly(
                        Problem.at(UserErrorCode.NOT_FOUND, "origin.unknown", "originIds", 0),
                        Problem.at(UserErrorCode.NOT_FOUND, "origin.unknown", "originIds", 2));
    }

    @Test
    void wantsAnActiveOriginWhereNoneIsNamed() {
        assertThat(OriginChecks.named(SHOP, List.of())).isEmpty();
        assertThat(OriginChecks.named(CLOSED, List.of()))
                .containsExactly(Problem.at(UserErrorCode.REQUIRED, "origins.none", "originIds"));
    }

    @Test
    void takesAllActiveOriginsWhereNoneIsNamed() {
        assertThat(OriginChecks.chosen(SHOP, List.of()))
                .extracting(Origin::nativeId)
                .containsExactly("a", "c");
    }

    @Test
    void takesThoseThatAreNamedOnceEach() {
        assertThat(OriginChecks.chosen(SHOP, List.of(origin("c"), origin("b"), origin("c"))))
                .extracting(Origin::nativeId)
                .containsExactly("c", "b");
    }

    @Test
    void knowsNoOriginsOnWix() {
        assertThat(OriginChecks.named(WIX, List.of())).isEmpty();
        assertThat(OriginChecks.named(WIX, List.of(id("demo", "origin", "a"))))
                .containsExactly(Problem.at(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "origins.unsupported", "originIds"));
    }

    @Test
    void takesTheGroupThatIsNamed() {
        assertThat(OriginChecks.group(SHOP, TWO_GROUPS, group("west"))).isEmpty();
        assertThat(OriginChecks.chosenGroup(TWO_GROUPS, group("west"))).isEqualTo("west");
    }

    @Test
    void findsAGroupThatTheProfileDoesNotHave() {
        assertThat(OriginChecks.group(SHOP, ONE_GROUP, group("west")))
                .containsExactly(Problem.at(UserErrorCode.NOT_FOUND, "originGroup.unknown", "originGroupId"));
        assertThat(OriginChecks.group(SHOP, NO_GROUP, group("west"))).hasSize(1);
    }

    @Test
    void takesTheOnlyGroupWhereNoneIsNamed() {
        assertThat(OriginChecks.group(SHOP, ONE_GROUP, null)).isEmpty();
        assertThat(OriginChecks.chosenGroup(ONE_GROUP, null)).isEqualTo("east");
    }

    @Test
    void asksWhichOfSeveralGroupsIsMeant() {
        assertThat(OriginChecks.group(SHOP, TWO_GROUPS, null))
                .containsExactly(Problem.at(UserErrorCode.REQUIRED, "originGroup.which", "originGroupId"));
    }

    @Test
    void wantsAnActiveOriginForTheFirstGroup() {
        assertThat(OriginChecks.group(SHOP, NO_GROUP, null)).isEmpty();
        assertThat(OriginChecks.chosenGroup(NO_GROUP, null)).isNull();
        assertThat(OriginChecks.group(CLOSED, NO_GROUP, null))
                .containsExactly(Problem.at(UserErrorCode.REQUIRED, "origins.none", "originGroupId"));
    }

    @Test
    void knowsNoGroupsOnWix() {
        assertThat(OriginChecks.group(WIX, profile("1"), null)).isEmpty();
        assertThat(OriginChecks.chosenGroup(profile("1"), null)).isNull();
        assertThat(OriginChecks.group(WIX, profile("1"), id("demo", "origins", "east")))
                .containsExactly(
                        Problem.at(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "origins.unsupported", "originGroupId"));
    }

    @Test
    void namesSoManyOriginsAtMost() {
        assertThat(violations(shippingFrom(250))).isEmpty();
        assertThat(violations(shippingFrom(251))).containsExactly("originIds list.tooMany");
    }

    private static CreateDeliveryProfile shippingFrom(int origins) {
        return new CreateDeliveryProfile(
                id("shop", "store", ""), "New", null, Collections.nCopies(origins, origin("a")));
    }

    private static SiteSetup shop(Origin... origins) {
        return new SiteSetup(Sample.shop(), List.of(), List.of(), List.of(origins));
    }

    private static String origin(String nativeId) {
        return id("shop", "origin", nativeId);
    }

    private static String group(String nativeId) {
        return id("shop", "origins", nativeId);
    }
}
