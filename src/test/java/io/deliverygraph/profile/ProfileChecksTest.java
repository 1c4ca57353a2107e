package io.deliverygraph.profile;

import static io.deliverygraph.testing.Graph.id;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.shop;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.store;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Deletion;
import io.deliverygraph.graph.DeletionState;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Store;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a platform can hold of a profile: its name, its number, its end. */
class ProfileChecksTest {

    private static final Problem PROTECTED_NAME =
            Problem.at(UserErrorCode.DEFAULT_PROFILE_PROTECTED, "profile.defaultName", "name");

    @Test
    void aNameMayBeAsLongAsThePlatformAllows() {
        assertThat(ProfileChecks.name(shop(), "x".repeat(128))).isEmpty();
        assertThat(ProfileChecks.name(shop(), "x".repeat(129)))
                .containsExactly(Problem.at(UserErrorCode.TOO_LONG, "profile.nameTooLong", "name")
                        .with("limit", 128));
        assertThat(ProfileChecks.name(store(), "x".repeat(256))).isEmpty();
        assertThat(ProfileChecks.name(shop(), null)).isEmpty();
    }

    @Test
    void aNameIsCountedInCharactersAsPeopleCountThem() {
        assertThat(ProfileChecks.name(shop(), "\uD83D\uDE9A".repeat(128))).isEmpty();
        assertThat(ProfileChecks.name(shop(), "\uD83D\uDE9A".repeat(129))).hasSize(1);
    }

    @Test
    void theDefaultProfileKeepsItsNameWhereANewOneHasNoEffect() {
        assertThat(ProfileChecks.rename(shopProfile("default"), "New")).containsExactly(PROTECTED_NAME);
        assertThat(ProfileChecks.rename(shopProfile("default"), null)).isEmpty();
        assertThat(ProfileChecks.rename(shopProfile("1"), "New")).isEmpty();
        assertThat(ProfileChecks.rename(profile("default"), "New")).isEmpty();
    }

    @Test
    void aStoreHoldsSoManyProfiles() {
        assertThat(ProfileChecks.room(setup(shop(), shopProfile("1"), shopProfile("2"))))
                .isEmpty();
        assertThat(ProfileChecks.room(setup(shop(), shopProfile("1"), shopProfile("2"), shopProfile("3"))))
                .containsExactly(Problem.of(UserErrorCode.LIMIT_EXCEEDED, "site.profiles")
                        .with("limit", 3));
    }

    @Test
    void dataOfAppsIsKeptOnWixOnly() {
        assertThat(ProfileChecks.extendedFields(store())).isEmpty();
        assertThat(ProfileChecks.extendedFields(shop()))
                .containsExactly(Problem.of(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "extendedFields.unsupported"));
    }

    @Test
    void renamingFindsAllThatIsWrongAtOnce() {
        DeliveryProfile present = shopProfile("default");

        assertThat(renaming("default", "0", "x".repeat(129)).problems(present))
                .extracting(Problem::messageKey)
                .containsExactly("revision.stale", "profile.nameTooLong", "profile.defaultName");
        assertThat(renaming("default", "0", "New").problems(present).get(0).current())
                .isSameAs(present);
    }

    @Test
    void renamingShowsTheNewNameAndNothingWhereNoneIsSent() {
        DeliveryProfile present = shopProfile("1");

        assertThat(renaming("1", "1", "New").problems(present)).isEmpty();
        assertThat(renaming("1", "1", "New").preview(present).profile().name()).isEqualTo("New");
        assertThat(renaming("1", "1", null).preview(present).profile()).isSameAs(present);
    }

    @Test
    void theDefaultProfileStays() {
        assertThat(deleting(shop(), "default").problems(shopProfile("default")))
                .containsExactly(Problem.at(UserErrorCode.DEFAULT_PROFILE_PROTECTED, "profile.isDefault", "id"));
        assertThat(deleting(shop(), "1").problems(shopProfile("1"))).isEmpty();
    }

    @Test
    void aDeletedProfileIsGoneAtOnceOnWixAndLaterOnShopify() {
        String there = id("shop", "profile", "1");
        String here = id("demo", "profile", "1");

        assertThat(deleting(shop(), "1").preview(shopProfile("1")))
                .isEqualTo(new Deletion(there, DeletionState.PENDING));
        assertThat(deleting(store(), "1").preview(profile("1"))).isEqualTo(new Deletion(here, DeletionState.DONE));
    }

    private static UpdatingProfile renaming(String nativeId, String revision, String name) {
        return new UpdatingProfile(
                shop(), new UpdateDeliveryProfile(id("shop", "profile", nativeId), revision, name), null);
    }

    private static DeletingProfile deleting(Store store, String nativeId) {
        return new DeletingProfile(store, new DeleteDeliveryProfile(id(store.key(), "profile", nativeId)), null);
    }

    private static SiteSetup setup(Store store, DeliveryProfile... profiles) {
        return new SiteSetup(store, List.of(profiles), List.of(), List.of());
    }
}
