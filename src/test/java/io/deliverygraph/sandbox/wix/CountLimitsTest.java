package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CountLimitsTest {

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final SandboxClient wix = SANDBOX.onFreshSite();

    @Test
    void anOptionHasAtMostFiftyRegions() {
        String fifty =
                IntStream.range(0, 50).mapToObj(number -> "'" + unknown() + "'").collect(Collectors.joining(","));
        Reply option = wix.post(
                "/shipping-options",
                "{'shippingOption':{'deliveryRegionId':'" + DOMESTIC + "','deliveryRegionIds':[" + fifty
                        + "],'rates':[{'amount':'1'}]}}");
        Reply one = wix.post(
                "/shipping-options/" + option.text("/shippingOption/id") + "/add-delivery-region",
                "{'deliveryRegionId':'" + EUROPE + "','revision':'1'}");
        assertThat(one.violations()).containsExactly("deliveryRegionId MAX_SIZE");
    }

    @Test
    void aRegionTwiceIsListedOnce() {
        String path = "/shipping-options/" + STANDARD + "/add-delivery-region";
        wix.post(path, "{'deliveryRegionId':'" + EUROPE + "','revision':'1'}");
        Reply again = wix.post(path, "{'deliveryRegionId':'" + EUROPE + "','revision':'2'}");
        assertThat(again.at("/shippingOption/deliveryRegionIds")).hasSize(1);
        assertThat(again.text("/shippingOption/revision")).isEqualTo("3");
    }

    @Test
    void aProfileHasAtMostAHundredRegions() {
        String hundred = IntStream.range(0, 100)
                .mapToObj(number -> "{'name':'R" + number + "','destinations':[{'countryCode':'US','subdivisions':['US-"
                        + number + "']}]}")
                .collect(Collectors.joining(","));
        Reply profile =
                wix.post("/delivery-profiles", "{'deliveryProfile':{'name':'P','deliveryRegions':[" + hundred + "]}}");
        assertThat(profile.status()).isEqualTo(200);
        Reply one = wix.post(
                "/delivery-profiles/" + profile.text("/deliveryProfile/id") + "/delivery-region",
                "{'deliveryRegion':{'name':'One more'}}");
        assertThat(one.violations()).containsExactly("deliveryRegion MAX_SIZE");
    }

    @Test
    void aRequestNamesAtMost25Carriers() {
        String carriers = IntStream.range(0, 26)
                .mapToObj(number -> "{'appId':'" + unknown() + "','backupRate':{'amount':'1'}}")
                .collect(Collectors.joining(","));
        Reply reply = wix.post(
                "/delivery-profiles/" + GENERAL + "/delivery-region",
                "{'deliveryRegion':{'name':'A','deliveryCarriers':[" + carriers + "]}}");
        assertThat(reply.violations()).containsExactly("deliveryRegion.deliveryCarriers MAX_SIZE");
    }
}
