package io.deliverygraph.deferred;

import static io.deliverygraph.deferred.Deferred.group;
import static io.deliverygraph.deferred.Deferred.groupIds;
import static io.deliverygraph.deferred.Deferred.id;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.shop;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.SiteSetup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links between selling plan groups and the profile that prices them, made and taken away. */
class LinkingGroupsTest {

    private static final ShopifyDeliveryProfile ONE =
            shopProfile("1", originGroup("east", zone("US", "US"))).linkedTo(List.of("a", "b"));
    private static final ShopifyDeliveryProfile TWO = shopProfile("2").linkedTo(List.of("c"));
    private static final LinkingGroups.Present PRESENT = new LinkingGroups.Present(
            new SiteSetup(shop(), List.of(ONE, TWO), List.of(), List.of()),
            ONE,
            List.of(group("a"), group("b"), group("c"), group("free")));

    @Test
    void aFreeGroupAndOneThatIsLinkedHereCanBeLinked() {
        assertThat(linking("1", "free", "a").problems(PRESENT)).isEmpty();
        assertThat(linking(null, "free").problems(PRESENT)).isEmpty();
    }

    @Test
    void aGroupIsLinkedOnce() {
        assertThat(linked(linking("1", "free", "a", "free"))).containsExactly("a", "b", "free");
    }

    @Test
    void onlyLinksChange() {
        assertThat(linking("1", "free").preview(PRESENT)).isEqualTo(ONE.linkedTo(List.of("a", "b", "free")));
    }

    @Test
    void findsAllThatIsWrongWithALinkAtOnce() {
        assertThat(linking("0", "x", "free", "c").problems(PRESENT))
                .extracting(Problem::messageKey)
                .containsExactly("revision.stale", "sellingPlanGroup.unknown", "sellingPlanGroup.linkedElsewhere");
        assertThat(linking("0", "free").problems(PRESENT).get(0).current()).isEqualTo(ONE);
    }

    @Test
    void aLinkThatIsThereCanBeTakenAway() {
        assertThat(unlinking("1", "a").problems(PRESENT)).isEmpty();
        assertThat(linked(unlinking("1", "a"))).containsExactly("b");
        assertThat(linked(unlinking("1", "b", "a", "b"))).isEmpty();
    }

    @Test
    void aGroupNeedNotExistToLoseItsLink() {
        LinkingGroups.Present gone = new LinkingGroups.Present(PRESENT.setup(), ONE, List.of());

        assertThat(unlinking("1", "a").problems(gone)).isEmpty();
    }

    @Test
    void aLinkThatIsNotThereCannotBeTakenAway() {
        assertThat(unlinking("0", "a", "c", "free").problems(PRESENT))
                .extracting(Problem::messageKey)
                .containsExactly("revision.stale", "sellingPlanGroup.notLinked", "sellingPlanGroup.notLinked");
    }

    private static List<String> linked(LinkingGroups change) {
        return Links.groupsOf(change.preview(PRESENT));
    }

    private static LinkingGroups linking(String revision, String... groups) {
        return change(true, revision, groups);
    }

    private static LinkingGroups unlinking(String revision, String... groups) {
        return change(false, revision, groups);
    }

    private static LinkingGroups change(boolean links, String revision, String... groups) {
        return new LinkingGroups(
                shop(),
                new LinkSellingPlanGroups(id("profile", "1"), revision, groupIds(groups)),
                links,
                null,
                null,
                null);
    }
}
