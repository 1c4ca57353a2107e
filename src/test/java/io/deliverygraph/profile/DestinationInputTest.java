package io.deliverygraph.profile;

import static io.deliverygraph.testing.PlainValidation.violations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DestinationInputTest {

    @Test
    void takesACountryWithOrWithoutOneOfItsSubdivisions() {
        assertThat(violations(new DestinationInput("DE", null, null))).isEmpty();
        assertThat(violations(new DestinationInput("US", "US-CA", "94103"))).isEmpty();
    }

    @Test
    void wantsACountryThatThereIs() {
        assertThat(violations(new DestinationInput("de", null, null)))
                .containsExactly("countryCode rule.country.unknown");
    }

    @Test
    void wantsASubdivisionOfThatCountryByItsFullCode() {
        for (String wrong : new String[] {"CA", "CA-ON", "us-ca", "US-ZZ", ""}) {
            assertThat(violations(new DestinationInput("US", wrong, null)))
                    .as(wrong)
                    .containsExactly("subdivision rule.subdivision.foreign");
        }
    }

    @Test
    void complainsOfTheCountryAloneWhereThatIsUnknown() {
        assertThat(violations(new DestinationInput("XX", "XX-1", null)))
                .containsExactly("countryCode rule.country.unknown");
    }

    @Test
    void countsThePostalCodeAsPeopleDo() {
        assertThat(violations(new DestinationInput("DE", null, "😀".repeat(20))))
                .isEmpty();
        assertThat(violations(new DestinationInput("DE", null, "1".repeat(21))))
                .containsExactly("postalCode rule.text.tooLong");
    }
}
