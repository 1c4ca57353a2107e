package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationsTest {

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final SandboxClient wix = SANDBOX.onFreshSite();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR             | DE             | fine",
                "FR             | FR             | collision",
                "CA             | CA:CA-ON       | collision",
                "CA:CA-ON       | CA             | collision",
                "CA:CA-ON       | CA:CA-QC       | fine",
                "CA:CA-ON,CA-QC | CA:CA-QC       | collision",
                "''             | ''             | collision",
                "''             | FR             | fine",
                "FR FR          | DE             | collision",
                "CA CA:CA-ON    | DE             | collision",
                "CA:CA-ON,CA-ON | DE             | fine",
                "CA:CA-ON CA:CA-QC | DE          | fine"
            })
    void noPlaceIsInTwoRegionsOfAProfile(String first, String second, String outcome) {
        Reply reply = wix.post(
                "/delivery-profiles",
                "{'deliveryProfile':{'name':'P','deliveryRegions':[{'name':'A','destinations':" + places(first)
                        + "},{'name':'B','destinations':" + places(second) + "}]}}");
        assertThat(reply.status() == 200 ? "fine" : reply.code())
                .isEqualTo(outcome.equals("fine") ? "fine" : "DESTINATIONS_COLLISION");
    }

    @Test
    void aRegionDoesNotCollideWithItself() {
        Reply same = wix.patch(
                "/delivery-profiles/" + GENERAL + "/delivery-region/" + EUROPE,
                "{'deliveryRegion':{'destinations':[{'countryCode':'DE'}]}}");
        assertThat(same.status()).isEqualTo(200);
    }

    @Test
    void aSiteHas250DestinationsAndReplacingThemFreesTheirShare() {
        String path = "/delivery-profiles/" + HEAVY + "/delivery-region/" + BY_TRUCK;
        wix.post(
                "/delivery-profiles",
                "{'deliveryProfile':{'name':'P','deliveryRegions':[{'name':'A','destinations':" + manyCountries(232)
                        + "}]}}");
        assertThat(destinations(path, "JP").status()).isEqualTo(200);
        assertThat(destinations(path, "JP KR").code()).isEqualTo("DESTINATIONS_LIMIT_EXCEEDED");
        wix.delete("/delivery-profiles/" + GENERAL + "/delivery-region/" + EUROPE);
        assertThat(destinations(path, "JP KR").status()).isEqualTo(200);
    }

    private Reply destinations(String path, String places) {
        return wix.patch(path, "{'deliveryRegion':{'destinations':" + places(places) + "}}");
    }

    private static String manyCountries(int count) {
        return places(Arrays.stream(Locale.getISOCountries()).limit(count).collect(Collectors.joining(" ")));
    }

    /** {@code "CA:CA-ON,CA-QC MX"} as JSON. */
    private static String places(String text) {
        return Arrays.stream(text.split(" "))
                .filter(place -> !place.isEmpty())
                .map(DestinationsTest::place)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String place(String text) {
        String[] parts = text.split(":");
        String subdivisions = parts.length == 1 ? "" : "'" + parts[1].replace(",", "','") + "'";
        return "{'countryCode':'" + parts[0] + "','subdivisions':[" + subdivisions + "]}";
    }
}
