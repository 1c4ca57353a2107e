package io.deliverygraph.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.profile.Carrier;
import io.deliverygraph.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstalledTest {

    private static final Carrier POST = Sample.carrier("post");

    @Test
    void aCarrierIsCalledByItsNameAndOneThatIsGoneByItsId() {
        Installed installed = Installed.of(List.of(POST));

        assertThat(installed.name("post")).isEqualTo(POST.name());
        assertThat(installed.name("gone")).isEqualTo("gone");
        assertThat(installed.isPickup("gone")).isFalse();
    }

    @Test
    void ofACarrierThatIsToldTwiceTheFirstCounts() {
        Carrier again = new Carrier(POST.id(), "post", "Told again", null, null, null, null, true, true);

        Installed installed = Installed.of(List.of(POST, again));

        assertThat(installed.name("post")).isEqualTo(POST.name());
        assertThat(installed.isPickup("post")).isFalse();
    }
}
