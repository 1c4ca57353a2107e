package io.deliverygraph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.ConfigurationMistake;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever starts the service reads. */
class StartReportTest {

    private static final ConfigurationMistake UNREADABLE =
            new ConfigurationMistake("delivery.stores.shop.platform", "cannot be read: write one of wix, shopify.");
    private static final ConfigurationMistake MISSING =
            new ConfigurationMistake("delivery.stores.shop.access-token", "is missing: give an access token.");

    @Test
    void isAHeadlineAndALineForEachMistake() {
        assertThat(StartReport.text(List.of(UNREADABLE, MISSING))).isEqualTo("""
                        Not started: the configuration has 2 mistakes.
                          delivery.stores.shop.platform cannot be read: write one of wix, shopify.
                          delivery.stores.shop.access-token is missing: give an access token.
                          What each property takes: docs/configuration.md""");
        assertThat(StartReport.text(List.of(MISSING))).startsWith("Not started: the configuration has a mistake.\n");
    }

    @Test
    void doesNotTellWhatRulesSayOfAValueThatCouldNotBeRead() {
        ConfigurationMistake ofStandIn =
                new ConfigurationMistake(UNREADABLE.property(), "is missing: write wix or shopify.");

        assertThat(StartReport.together(List.of(UNREADABLE), List.of(ofStandIn, MISSING, MISSING)))
                .containsExactly(MISSING, UNREADABLE);
    }

    @Test
    void wantsTwoPorts() {
        assertThat(PortRules.mistakes(8080, 8080))
                .singleElement()
                .hasToString("quarkus.management.port is the same as quarkus.http.port: give each a port of its own.");
        assertThat(PortRules.mistakes(8080, 9000)).isEmpty();
        assertThat(PortRules.mistakes(0, 0)).isEmpty();
    }
}
