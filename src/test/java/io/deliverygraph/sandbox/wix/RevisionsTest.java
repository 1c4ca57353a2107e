package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RevisionsTest {

    private static final String HEAVY_PATH = "/delivery-profiles/" + HEAVY;
    private static final String REVISION = "/deliveryProfile/revision";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final SandboxClient wix = SANDBOX.onFreshSite();

    @Test
    void ofManyUpdatesWithOneRevisionExactlyOneWins() {
        List<Reply> replies = IntStream.range(0, 20)
                .parallel()
                .mapToObj(number ->
                        wix.patch(HEAVY_PATH, "{'deliveryProfile':{'revision':'3','name':'Name " + number + "'}}"))
                .toList();
        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() == 409).hasSize(19);
        assertThat(wix.get(HEAVY_PATH).text(REVISION)).isEqualTo("4");
    }

    @Test
    void aRevisionMayComeAsNumberAndLeavesAsString() {
        Reply updated = wix.patch(HEAVY_PATH, "{'deliveryProfile':{'revision':3,'name':'x'}}");
        assertThat(updated.at(REVISION).isTextual()).isTrue();
        assertThat(updated.text(REVISION)).isEqualTo("4");
    }

    @Test
    void aRevisionThatIsNoNumberIsAFieldViolation() {
        assertThat(wix.patch(HEAVY_PATH, "{'deliveryProfile':{'revision':'three'}}")
                        .violations())
                .containsExactly("deliveryProfile.revision FORMAT");
        assertThat(wix.delete(HEAVY_PATH + "/delivery-region/" + BY_TRUCK + "?revision=")
                        .violations())
                .containsExactly("revision FORMAT");
    }

    @Test
    void regionMethodsCheckTheRevisionOnlyWhenItIsSent() {
        String region = HEAVY_PATH + "/delivery-region/" + BY_TRUCK;
        assertThat(wix.patch(region, "{'deliveryRegion':{'active':false}}").text(REVISION))
                .isEqualTo("4");
        assertThat(wix.delete(region + "?revision=4").text(REVISION)).isEqualTo("5");
    }

    @Test
    void carrierMethodsCountTheRevisionOfTheProfile() {
        String carrier = "'deliveryRegionId':'" + BY_TRUCK + "'";
        String path = "/delivery-profiles/";
        Reply added = wix.post(
                path + "add-delivery-carrier",
                "{" + carrier + ",'deliveryCarrier':{'appId':'" + PICKUP + "','backupRate':{'amount':'0'}}}");
        assertThat(added.text(REVISION)).isEqualTo("4");
        Reply updated = wix.patch(
                path + "update-delivery-carrier",
                "{" + carrier + ",'deliveryCarrier':{'appId':'" + PICKUP + "','backupRate':{'active':true}}}");
        assertThat(updated.text(REVISION)).isEqualTo("5");
        String removal = "{" + carrier + ",'appId':'" + PICKUP + "'}";
        assertThat(wix.post(path + "remove-delivery-carrier", removal).text(REVISION))
                .isEqualTo("6");
        assertThat(wix.post(path + "remove-delivery-carrier", removal).text(REVISION))
                .isEqualTo("6");
    }

    @Test
    void extendedFieldsLeaveTheRevisionAlone() {
        Reply updated =
                wix.post(HEAVY_PATH + "/update-extended-fields", "{'namespace':'a','namespaceData':{'b':[1,'x']}}");
        assertThat(updated.text(REVISION)).isEqualTo("3");
        assertThat(updated.at("/deliveryProfile/extendedFields/namespaces/a")).hasToString("{\"b\":[1,\"x\"]}");
    }

    @Test
    void answersCarryTheConsistencyOfTheSiteAfterItsFirstChange() {
        assertThat(wix.get(HEAVY_PATH).header("X-Wix-Consistent")).isEmpty();
        String first =
                wix.patch(HEAVY_PATH, "{'deliveryProfile':{'revision':'3'}}").header("X-Wix-Consistent");
        assertThat(wix.get(HEAVY_PATH).header("X-Wix-Consistent"))
                .isEqualTo(first)
                .isNotEmpty();
        String second =
                wix.patch(HEAVY_PATH, "{'deliveryProfile':{'revision':'4'}}").header("X-Wix-Consistent");
        assertThat(second).isNotEqualTo(first);
    }
}
