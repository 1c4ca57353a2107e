package io.deliverygraph.platform.wix;

import static io.deliverygraph.platform.wix.Samples.OTHER_REGION;
import static io.deliverygraph.platform.wix.Samples.PROFILE;
import static io.deliverygraph.platform.wix.Samples.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.DeletionState;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.profile.AddDeliveryRegion;
import io.deliverygraph.profile.CreateDeliveryProfile;
import io.deliverygraph.profile.DeleteDeliveryProfile;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.NewRegion;
import io.deliverygraph.profile.RemoveDeliveryRegion;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.profile.UpdateDeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryRegion;
import io.deliverygraph.testing.NothingKept;
import io.deliverygraph.testing.Sample;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NothingKept.class)
class WixDeliveryProfilesTest extends AtWix {

    private static final Pattern GUID = Pattern.compile("[0-9a-f-]{36}");
    private static final String PROFILES = "/wix/ecom/v1/delivery-profiles";

    @Test
    void readsAllWithOneCallOldestFirst() {
        ScriptedWix.answer(200, page(PROFILE, null));

        assertThat(got(profiles.all(store())))
                .extracting(DeliveryProfile::nativeId)
                .containsExactly(PROFILE);
        assertThat(ScriptedWix.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.line()).isEqualTo("POST " + PROFILES + "/query");
            assertThat(asked.body())
                    .isEqualTo(
                            "{\"query\":{\"sort\":[{\"fieldName\":\"createdDate\",\"order\":\"ASC\"}],\"cursorPaging\":{\"limit\":100}}}");
        });
    }

    @Test
    void followsACursorWithNothingButTheCursor() {
        ScriptedWix.answer(200, page(PROFILE, "more"));
        ScriptedWix.answer(200, page(OTHER_REGION, null));

        assertThat(got(profiles.all(store())))
                .extracting(DeliveryProfile::nativeId)
                .containsExactly(PROFILE, OTHER_REGION);
        assertThat(ScriptedWix.asked().get(1).body())
                .isEqualTo("{\"query\":{\"cursorPaging\":{\"limit\":100,\"cursor\":\"more\"}}}");
    }

    @Test
    void getsOneByItsIdAndNoneForAnUnknownOne() {
        ScriptedWix.answer(200, Samples.profile("3", "Domestic"));
        ScriptedWix.answer(404, "");

        assertThat(got(profiles.byIds(store(), List.of(PROFILE)))).hasSize(1);
        assertThat(got(profiles.byIds(store(), List.of(PROFILE)))).isEmpty();
        assertThat(ScriptedWix.asked())
                .extracting(ScriptedWix.Asked::line)
                .containsOnly("GET " + PROFILES + "/" + PROFILE);
    }

    @Test
    void queriesSeveralIdsAHundredAtATime() {
        ScriptedWix.answer(200, page(PROFILE, null));
        ScriptedWix.answer(200, page(OTHER_REGION, null));
        List<String> ids =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(101).toList();

        assertThat(got(profiles.byIds(store(), ids))).hasSize(2);
        assertThat(ScriptedWix.asked())
                .extracting(asked -> GUID.matcher(asked.body()).results().count())
                .containsExactlyInAnyOrder(100L, 1L);
    }

    @Test
    void asksNothingForIdsThatWixCannotKnow() {
        assertThat(got(profiles.byIds(store(), List.of("query", "..", "draft", "1"))))
                .isEmpty();
        assertThat(got(profiles.byRegionIds(store(), List.of("draft-0")))).isEmpty();
        assertThat(ScriptedWix.asked()).isEmpty();
    }

    @Test
    void findsTheProfileOfOneRegionByTheRegion() {
        ScriptedWix.answer(200, Samples.profile("3", "Domestic"));
        ScriptedWix.answer(404, Samples.error("DELIVERY_REGION_NOT_FOUND"));

        assertThat(got(profiles.byRegionIds(store(), List.of(REGION, REGION)))).hasSize(1);
        assertThat(got(profiles.byRegionIds(store(), List.of(REGION)))).isEmpty();
        assertThat(ScriptedWix.asked())
                .extracting(ScriptedWix.Asked::line)
                .containsOnly("GET " + PROFILES + "/delivery-regions/" + REGION);
    }

    @Test
    void findsTheProfilesOfSeveralRegionsAmongAll() {
        ScriptedWix.answer(200, """
                {"deliveryProfiles": [
                  {"id": "%s", "deliveryRegions": [%s]}, {"id": "%s", "deliveryRegions": []}], "pagingMetadata": {}}""".formatted(PROFILE, Samples.region(REGION, "Domestic", true), OTHER_REGION));

        assertThat(got(profiles.byRegionIds(store(), List.of(REGION, OTHER_REGION))))
                .extracting(DeliveryProfile::nativeId)
                .containsExactly(PROFILE);
    }

    @Test
    void createsAProfile() {
        ScriptedWix.answer(200, Samples.profile("1", "World"));

        DeliveryProfile made =
                got(profiles.create(store(), profile(new NewRegion("World", null, List.of())), List.of()));

        assertThat(made.regionNamed("World")).isPresent();
        assertThat(ScriptedWix.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.line()).isEqualTo("POST " + PROFILES);
            assertThat(asked.header("Content-Type")).isEqualTo("application/json");
        });
    }

    @Test
    void switchesARegionOffThatACreateLeftOn() {
        ScriptedWix.answer(200, Samples.profile("1", "World"));
        ScriptedWix.answer(200, Samples.profile("2", "World").replace("\"active\": true", "\"active\": false"));

        DeliveryProfile made =
                got(profiles.create(store(), profile(new NewRegion("World", false, List.of())), List.of()));

        assertThat(made.revision()).isEqualTo("2");
        assertThat(made.regions()).extracting(DeliveryRegion::active).containsExactly(false);
        assertThat(ScriptedWix.asked().get(1)).satisfies(asked -> {
            assertThat(asked.line()).isEqualTo("PATCH " + PROFILES + "/" + PROFILE + "/delivery-region/" + REGION);
            assertThat(asked.body()).isEqualTo("{\"deliveryRegion\":{\"id\":\"" + REGION + "\",\"active\":false}}");
        });
    }

    @Test
    void doesNotCallAHalfDoneCreateUndone() {
        ScriptedWix.answer(200, Samples.profile("1", "World"));
        ScriptedWix.answer(404, "");

        assertThat(failure(profiles.create(store(), profile(new NewRegion("World", false, List.of())), List.of())))
                .isInstanceOfSatisfying(
                        PlatformFailure.Unexpected.class,
                        failure -> assertThat(failure.maybeDone()).isTrue());
    }

    @Test
    void renamesAndDeletesAProfile() {
        ScriptedWix.answer(200, Samples.profile("4", "Domestic"));
        ScriptedWix.answer(200, "{}");
        String id = Samples.id(Kind.PROFILE, PROFILE);

        assertThat(got(profiles.update(store(), new UpdateDeliveryProfile(id, "3", "Fragile")))
                        .revision())
                .isEqualTo("4");
        assertThat(got(profiles.delete(store(), new DeleteDeliveryProfile(id)))).isEqualTo(DeletionState.DONE);
        assertThat(ScriptedWix.asked())
                .extracting(ScriptedWix.Asked::line)
                .containsExactly("PATCH " + PROFILES + "/" + PROFILE, "DELETE " + PROFILES + "/" + PROFILE);
    }

    @Test
    void addsChangesAndRemovesARegion() {
        ScriptedWix.answer(200, Samples.profile("2", "World"));
        ScriptedWix.answer(200, Samples.profile("3", "Earth"));
        ScriptedWix.answer(200, Samples.profile("4", "None"));
        ScriptedWix.answer(200, Samples.profile("5", "None"));
        String id = Samples.id(Kind.REGION, REGION);

        DeliveryRegion region = got(profiles.addRegion(
                        Sample.profile(store(), PROFILE),
                        new AddDeliveryRegion(Samples.id(Kind.PROFILE, PROFILE), null, null, "World", true, List.of()),
                        null,
                        List.of()))
                .region(REGION)
                .orElseThrow();
        got(profiles.updateRegion(region, new UpdateDeliveryRegion(id, "2", "Earth", null, null)));
        got(profiles.removeRegion(region, new RemoveDeliveryRegion(id, null)));
        got(profiles.removeRegion(region, new RemoveDeliveryRegion(id, "4")));

        String path = PROFILES + "/" + PROFILE + "/delivery-region";
        assertThat(ScriptedWix.asked())
                .extracting(ScriptedWix.Asked::line)
                .containsExactly(
                        "POST " + path,
                        "PATCH " + path + "/" + REGION,
                        "DELETE " + path + "/" + REGION,
                        "DELETE " + path + "/" + REGION);
        assertThat(ScriptedWix.asked())
                .extracting(ScriptedWix.Asked::query)
                .containsExactly(null, null, null, "revision=4");
    }

    @Test
    void setsAnAppsData() {
        ScriptedWix.answer(200, Samples.profile("2", "World"));

        got(profiles.setExtendedFields(
                store(),
                new SetExtendedFields(
                        Samples.id(Kind.PROFILE, PROFILE),
                        "@acme/shipping",
                        Json.createObjectBuilder().add("dock", "B7").build())));

        assertThat(ScriptedWix.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.line()).isEqualTo("POST " + PROFILES + "/" + PROFILE + "/update-extended-fields");
            assertThat(asked.body())
                    .isEqualTo("{\"namespace\":\"@acme/shipping\",\"namespaceData\":{\"dock\":\"B7\"}}");
        });
    }

    @Test
    void letsNoIdLeadToAnotherPath() {
        assertThat(failure(profiles.delete(store(), new DeleteDeliveryProfile(Samples.id(Kind.PROFILE, "../x")))))
                .isInstanceOfSatisfying(
                        PlatformFailure.NotFound.class,
                        failure -> assertThat(failure.code()).isEqualTo(UserErrorCode.NOT_FOUND));
        assertThat(ScriptedWix.asked()).isEmpty();
    }

    private static CreateDeliveryProfile profile(NewRegion region) {
        return new CreateDeliveryProfile(Samples.id(Kind.STORE, ""), "Heavy", List.of(region), List.of());
    }

    private static String page(String id, String next) {
        return """
               {"deliveryProfiles": [{"id": "%s", "deliveryRegions": []}], "pagingMetadata": {"count": 1, "cursors": {%s}}}""".formatted(id, next == null ? "" : "\"next\": \"" + next + "\"");
    }
}
