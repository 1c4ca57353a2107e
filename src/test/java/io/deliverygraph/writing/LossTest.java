package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.condition;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static io.deliverygraph.testing.Inputs.rate;
import static io.deliverygraph.testing.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a Shopify shop would lose is refused before anything is forwarded, and the sentence names the loss: each row of
 * docs/platforms.md, section 2, for which an input of ours exists, and each operator of section 3.
 */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class LossTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<Loss> losses() {
        return Loss.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void isRefusedWithASentenceAndNothingIsSent(Loss loss) {
        String before = DemoShop.versions();

        Outcome refused = loss.mutation().send(loss.sent());
        Outcome tried = loss.mutation().dryRun(loss.sent());

        assertThat(refused.problems()).containsExactly(loss.problem());
        assertThat(refused.messages().get(0)).contains(loss.says()).matches("[A-Z].+\\.");
        assertThat(tried.userErrors()).isEqualTo(refused.userErrors());
        assertThat(DemoShop.writes()).isEmpty();
        assertThat(DemoShop.versions()).isEqualTo(before);
    }

    @Test
    void everythingThatWouldBeLostIsNamedAtOnce() {
        Map<String, Object> option = input(
                "regionIds",
                List.of(DemoShop.id("region", DemoShop.EUROPE), DemoShop.id("region", DemoShop.UNITED_STATES)),
                "title",
                "Wix-shaped",
                "category",
                "STANDARD",
                "rates",
                List.of(
                        with(rate("5", condition("TOTAL_QUANTITY", "GTE", "2")), "title", "Few"),
                        with(rate("4", condition("TOTAL_PRICE", "LT", "2")), "multiplyByQuantity", true)));

        assertThat(Mutation.CREATE_OPTION.send(option).problems())
                .containsExactly(
                        "NOT_REPRESENTABLE input.regionIds",
                        "UNSUPPORTED_BY_PLATFORM input.category",
                        "NOT_REPRESENTABLE input.rates",
                        "NOT_REPRESENTABLE input.rates.0.title",
                        "UNSUPPORTED_BY_PLATFORM input.rates.0.conditions.0.metric",
                        "UNSUPPORTED_BY_PLATFORM input.rates.1.multiplyByQuantity",
                        "NOT_REPRESENTABLE input.rates.1.conditions.0.operator");
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void whatLosesNothingIsTaken() {
        for (String operator : List.of("GTE", "LTE", "EQ")) {
            for (String metric : List.of("TOTAL_PRICE", "TOTAL_WEIGHT")) {
                ForShop.send(
                                Mutation.CREATE_OPTION,
                                ForShop.with(
                                        Mutation.CREATE_OPTION,
                                        "rates",
                                        List.of(rate("5", condition(metric, operator, "50")))))
                        .succeeded();
            }
        }
        ForShop.send(Mutation.ADD_REGION, ForShop.with(Mutation.ADD_REGION, "active", true))
                .succeeded();
        ForShop.send(
                        Mutation.UPDATE_REGION,
                        ForShop.with(Mutation.UPDATE_REGION, "destinations", List.of(place("AU", "AU-VIC"))))
                .succeeded();
        ForShop.send(
                        Mutation.UPDATE_PROFILE,
                        with(ForShop.with(Mutation.UPDATE_PROFILE, "name", "🏺".repeat(128)), "revision", "2"))
                .succeeded();
    }
}
