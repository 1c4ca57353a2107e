package io.deliverygraph.deferred;

import static io.deliverygraph.deferred.Deferred.LATER;
import static io.deliverygraph.deferred.Deferred.NOW;
import static io.deliverygraph.deferred.Deferred.flat;
import static io.deliverygraph.deferred.Deferred.flatRate;
import static io.deliverygraph.deferred.Deferred.free;
import static io.deliverygraph.deferred.Deferred.group;
import static io.deliverygraph.deferred.Deferred.groupIds;
import static io.deliverygraph.deferred.Deferred.only;
import static io.deliverygraph.deferred.Deferred.plan;
import static io.deliverygraph.testing.Sample.origin;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.places;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.shop;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.SiteSetup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A deferred purchase and the rest of its store: {@link DeferredChecks} and {@link Links}. */
class DeferredChecksTest {

    private static final ShopifyDeliveryProfile ONE =
            shopProfile("1", originGroup("east")).linkedTo(List.of("a", "b"));
    private static final ShopifyDeliveryProfile TWO = shopProfile("2").linkedTo(List.of("c"));
    private static final SiteSetup SETUP =
            new SiteSetup(shop(), List.of(ONE, TWO), List.of(), List.of(origin("here", true)));

    @Test
    void aStoreWithoutSellingPlansIsRefusedAtOnce() {
        assertThatCode(() -> DeferredChecks.supported(shop())).doesNotThrowAnyException();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DeferredChecks.supported(store()))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(
                                Problem.of(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "sellingPlans.unsupported")));
    }

    @Test
    void findsEachGroupThatIsNotThere() {
        assertThat(DeferredChecks.groupsExist(groupIds("a", "x", "b", "y"), List.of(group("b"), group("a"))))
                .containsExactly(unknown(1), unknown(3));
    }

    @Test
    void findsEachGroupThatAnotherProfilePrices() {
        List<String> all = groupIds("free", "a", "c");

        assertThat(DeferredChecks.linkedElsewhere(all, SETUP, ONE)).containsExactly(linkedElsewhere(2, "Profile 2"));
        assertThat(DeferredChecks.linkedElsewhere(all, SETUP, TWO)).containsExactly(linkedElsewhere(1, "Profile 1"));
        assertThat(DeferredChecks.linkedElsewhere(all, SETUP, null))
                .containsExactly(linkedElsewhere(1, "Profile 1"), linkedElsewhere(2, "Profile 2"));
    }

    @Test
    void findsEachLinkThatIsNotThere() {
        assertThat(DeferredChecks.linkedHere(groupIds("a", "c", "b"), ONE))
                .containsExactly(
                        Problem.at(UserErrorCode.NOT_FOUND, "sellingPlanGroup.notLinked", "sellingPlanGroupIds", 1));
    }

    @Test
    void knowsWhichProfilePricesAGroup() {
        List<DeliveryProfile> profiles = List.of(profile("wix"), ONE, TWO);

        assertThat(Links.profileOf("c", profiles)).contains(TWO);
        assertThat(Links.profileOf("free", profiles)).isEmpty();
        assertThat(Links.groupsOf(ONE)).containsExactly("a", "b");
        assertThat(Links.groupsOf(profile("wix"))).isEmpty();
    }

    @Test
    void knowsAllGroupsThatTheProfilesOfOneStorePrice() {
        assertThat(Links.linkedGroups(List.of(ONE, TWO), shop())).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(Links.linkedGroups(List.of(ONE, TWO), store())).isEmpty();
    }

    @Test
    void findsAFlatRateForAPlaceThatHasOne() {
        assertThat(DeferredChecks.overlaps(
                        List.of(flatRate("US: US-CA"), flatRate("DE"), flatRate("US: US-NY"), flatRate())))
                .isEmpty();
        assertThat(DeferredChecks.overlaps(
                        List.of(flatRate("US: US-CA"), flatRate("DE"), flatRate("FR", "US"), flatRate("DE"))))
                .containsExactly(overlap(2), overlap(3));
    }

    @Test
    void allowsOneFlatRateForTheRestOfTheWorld() {
        assertThat(DeferredChecks.overlaps(List.of(flatRate(), flatRate("DE"), flatRate())))
                .containsExactly(overlap(2));
    }

    @Test
    void findsSubdivisionsOfACountryThatIsOnlyServedWholeInEachRule() {
        SiteSetup strict = new SiteSetup(store(), List.of(), List.of(), List.of());
        List<String> any = groupIds("a");

        assertThat(DeferredChecks.subdivisions(strict, free(any, places("US", "GB: GB-ENG"))))
                .containsExactly(wholeOnly("freeShipping", "destinations", 1, "subdivisions"));
        assertThat(DeferredChecks.subdivisions(strict, only(any, places("GB: GB-ENG"))))
                .containsExactly(wholeOnly("shipOnlyTo", "destinations", 0, "subdivisions"));
        assertThat(DeferredChecks.subdivisions(strict, flat(any, flatRate("GB"), flatRate("GB: GB-ENG"))))
                .containsExactly(wholeOnly("flatRates", 1, "destinations", 0, "subdivisions"));
        assertThat(DeferredChecks.subdivisions(SETUP, only(any, places("GB: GB-ENG"))))
                .isEmpty();
    }

    @Test
    void findsPlansOfTheSameNameComparedExactly() {
        List<SellingPlan> kept = group("a", "Deposit", "Half").plans();

        assertThat(DeferredChecks.plans(kept, named("New", "Half", "deposit", "New"), NOW, "addPlans"))
                .containsExactly(
                        Problem.at(UserErrorCode.NAME_TAKEN, "plan.nameTaken", "addPlans", 1, "name"),
                        Problem.at(UserErrorCode.NAME_TAKEN, "plan.nameTaken", "addPlans", 3, "name"));
    }

    @Test
    void findsAPlanThatBuyersWouldNotTellFromAnother() {
        List<SellingPlan> kept = group("a", "Half").plans();

        assertThat(DeferredChecks.plans(kept, named("New", "Choose Half"), NOW, "addPlans"))
                .containsExactly(Problem.at(UserErrorCode.NAME_TAKEN, "plan.choiceTaken", "addPlans", 1, "name"));
    }

    @Test
    void findsDatesThatDoNotLieAhead() {
        NewSellingPlan now = plan().named("1")
                .due(BalanceTrigger.AT_TIME, NOW, null)
                .sent(FulfillmentTrigger.AT_TIME, NOW.minusSeconds(1))
                .toMake();
        NewSellingPlan later = plan().named("2")
                .due(BalanceTrigger.AT_TIME, NOW.plusMillis(1), null)
                .sent(FulfillmentTrigger.AT_TIME, LATER)
                .toMake();

        assertThat(DeferredChecks.plans(List.of(), List.of(later, now), NOW, "plans"))
                .containsExactly(
                        Problem.at(UserErrorCode.INVALID_VALUE, "plan.past", "plans", 1, "balanceAt"),
                        Problem.at(UserErrorCode.INVALID_VALUE, "plan.past", "plans", 1, "fulfillmentAt"));
    }

    @Test
    void aDeferredProfileIsCheckedAsAWhole() {
        SiteSetup full = new SiteSetup(shop(), List.of(ONE, TWO, shopProfile("3")), List.of(), List.of());
        CreateDeferredDeliveryProfile command = flat(groupIds("a", "x"), flatRate("US"), flatRate("US"));

        assertThat(creating(command).problems(new CreatingDeferredProfile.Present(full, List.of(group("a")))))
                .containsExactly(
                        Problem.of(UserErrorCode.LIMIT_EXCEEDED, "site.profiles")
                                .with("limit", 3),
                        unknown(1),
                        linkedElsewhere(0, "Profile 1"),
                        Problem.at(UserErrorCode.REQUIRED, "origins.none", "originIds"),
                        overlap(1));
    }

    @Test
    void aGoodDeferredProfileHasNoProblem() {
        CreatingDeferredProfile.Present present = new CreatingDeferredProfile.Present(SETUP, List.of(group("free")));

        assertThat(creating(free(groupIds("free"), List.of())).problems(present))
                .isEmpty();
        assertThat(creating(only(groupIds("free"), places("US"))).problems(present))
                .isEmpty();
        assertThat(creating(flat(groupIds("free"), flatRate("US"), flatRate())).problems(present))
                .isEmpty();
    }

    private static CreatingDeferredProfile creating(CreateDeferredDeliveryProfile command) {
        return new CreatingDeferredProfile(shop(), command, null, null, null, null, null);
    }

    private static List<NewSellingPlan> named(String... names) {
        return List.of(names).stream().map(name -> plan().named(name).toMake()).toList();
    }

    private static Problem unknown(int index) {
        return Problem.at(UserErrorCode.NOT_FOUND, "sellingPlanGroup.unknown", "sellingPlanGroupIds", index);
    }

    private static Problem linkedElsewhere(int index, String profile) {
        return Problem.at(
                        UserErrorCode.NOT_REPRESENTABLE,
                        "sellingPlanGroup.linkedElsewhere",
                        "sellingPlanGroupIds",
                        index)
                .with("profile", profile);
    }

    private static Problem overlap(int index) {
        return Problem.at(UserErrorCode.DESTINATION_OVERLAP, "flatRates.overlap", "flatRates", index, "destinations");
    }

    private static Problem wholeOnly(Object... path) {
        return Problem.at(UserErrorCode.SUBDIVISION_UNSUPPORTED, "destination.wholeCountryOnly", path);
    }
}
