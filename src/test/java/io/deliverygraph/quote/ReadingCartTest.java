package io.deliverygraph.quote;

import static io.deliverygraph.quote.Asked.line;
import static io.deliverygraph.quote.Asked.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.deferred.SellingPlanGroup;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.profile.DestinationInput;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.WeightUnit;
import io.deliverygraph.testing.Sample;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question becomes a cart when all that it names is there. */
class ReadingCartTest {

    private static final Store SITE = Sample.store();
    private static final Store SHOP = Sample.shop();
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    private static final SellingPlan PRE_ORDER = new SellingPlan(
            SHOP.idOf(Kind.SELLING_PLAN, "11"),
            "11",
            null,
            "Pre-order",
            List.of("Pre-order"),
            null,
            true,
            null,
            null,
            null,
            null,
            null);

    private static final SellingPlanGroup GROUP = new SellingPlanGroup(
            SHOP.idOf(Kind.SELLING_PLAN_GROUP, "1"), "1", SHOP, "Pre-order", null, List.of(PRE_ORDER));

    private static final AsRead OF_SITE = AsRead.of(
            Setup.of(SITE, List.of(Sample.profile("default"), Sample.profile("heavy")), List.of(), List.of()),
            List.of(),
            Map.of());

    private static final AsRead OF_SHOP = AsRead.of(
            Setup.of(
                    SHOP,
                    List.of(Sample.shopProfile("default", Sample.originGroup("warehouse", Sample.zone("US", "US")))),
                    List.of(),
                    List.of()),
            List.of(GROUP),
            Map.of("2001", "heavy"));

    @Test
    void whatALineDoesNotNameIsNotThere() {
        assertThat(only(line("a").at(SITE), OF_SITE))
                .isEqualTo(new Line("a", 1, new BigDecimal("5.00"), null, true, null, false, false, null, null, null));
    }

    @Test
    void whatALineNamesIsFound() {
        Asked asked = line("a")
                .times(3)
                .costing("7", "USD")
                .item("2001")
                .pricedBy(SHOP.idOf(Kind.PROFILE, "default"))
                .on(PRE_ORDER.id())
                .from(SHOP.idOf(Kind.ORIGIN, "warehouse"))
                .shipped(false);

        Line line = only(asked.at(SHOP), OF_SHOP);

        assertThat(line)
                .isEqualTo(new Line(
                        "a",
                        3,
                        new BigDecimal("7"),
                        null,
                        false,
                        PRE_ORDER,
                        false,
                        true,
                        "heavy",
                        "default",
                        "warehouse"));
        assertThat(line.plan().group()).isEqualTo(GROUP);
    }

    @ParameterizedTest
    @CsvSource({"GRAMS, 1.5", "KILOGRAMS, 1500", "OUNCES, 42.5242846875", "POUNDS, 680.388555"})
    void weightsAreExactInGrams(WeightUnit unit, BigDecimal grams) {
        assertThat(only(line("a").weighing("1.5", unit).at(SITE), OF_SITE).unitGrams())
                .isEqualByComparingTo(grams);
    }

    @Test
    void anItemThatThePlatformDoesNotKnowHasNoProfile() {
        Line line = only(line("a").costing("1", "USD").item("2002").at(SHOP), OF_SHOP);

        assertThat(line.itemProfile()).isNull();
        assertThat(line.isProfileUnknown()).isTrue();
    }

    @Test
    void aPlanWhereThePlatformHasNoneIsNoErrorButSaid() {
        QuoteRequest request = line("a").on(SITE.idOf(Kind.SELLING_PLAN, "11")).at(SITE);

        assertThat(new ReadingCart(request, OF_SITE, NOW).problems()).isEmpty();
        assertThat(only(request, OF_SITE).plan()).isNull();
        assertThat(only(request, OF_SITE).planUnsupported()).isTrue();
    }

    @Test
    void everythingThatIsNotThereIsToldAtItsField() {
        QuoteRequest request = request(
                SHOP,
                line("a"),
                line("b")
                        .pricedBy(SHOP.idOf(Kind.PROFILE, "gone"))
                        .on(SHOP.idOf(Kind.SELLING_PLAN, "12"))
                        .from(SHOP.idOf(Kind.ORIGIN, "closed")));

        List<Problem> problems = new ReadingCart(request, OF_SHOP, NOW).problems();

        assertThat(problems).extracting(Problem::code).containsOnly(UserErrorCode.NOT_FOUND);
        assertThat(problems)
                .extracting(problem -> String.join(".", problem.field()) + " " + problem.messageKey())
                .containsExactly(
                        "input.lines.1.deliveryProfileId profile.unknown",
                        "input.lines.1.sellingPlanId cart.planUnknown",
                        "input.lines.1.originId origin.unknown");
    }

    @Test
    void aSilentCarrierIsInstalledOrAtWorkInARegion() {
        AsRead read = AsRead.of(
                Setup.of(
                        SITE,
                        List.of(Sample.profile("default", Sample.region("DE", List.of(Sample.atWork("gone")), "DE"))),
                        List.of(),
                        List.of(Sample.carrier("idle"))),
                List.of(),
                Map.of());
        QuoteRequest request = request(
                SITE,
                List.of(
                        SITE.idOf(Kind.CARRIER, "idle"),
                        SITE.idOf(Kind.CARRIER, "nowhere"),
                        SITE.idOf(Kind.CARRIER, "gone")),
                line("a"));

        assertThat(new ReadingCart(request, read, NOW).problems())
                .containsExactly(Problem.at(UserErrorCode.NOT_FOUND, "cart.carrierUnknown", "carriersDown", 1));
    }

    @Test
    void ofAPlanThatIsToldTwiceTheFirstCounts() {
        SellingPlanGroup again = new SellingPlanGroup(
                SHOP.idOf(Kind.SELLING_PLAN_GROUP, "2"), "2", SHOP, "Told again", null, List.of(PRE_ORDER));
        AsRead read = AsRead.of(OF_SHOP.setup(), List.of(GROUP, again), Map.of());

        assertThat(only(line("a").on(PRE_ORDER.id()).at(SHOP), read).plan().group())
                .isEqualTo(GROUP);
    }

    @Test
    void theTimeIsNowUnlessTheQuestionNamesOne() {
        Instant then = Instant.parse("2027-06-01T00:00:00Z");
        QuoteRequest plain = line("a").at(SITE);
        QuoteRequest dated = new QuoteRequest(plain.storeId(), plain.destination(), plain.lines(), then, null, null);

        assertThat(cart(plain, OF_SITE).evaluatedAt()).isEqualTo(NOW);
        assertThat(cart(dated, OF_SITE).evaluatedAt()).isEqualTo(then);
    }

    @Test
    void destinationChoiceAndSilentCarriersAreTakenOver() {
        Cart cart = cart(
                new QuoteRequest(
                        SITE.id(),
                        new DestinationInput("US", "US-CA", "90210"),
                        line("a").at(SITE).lines(),
                        null,
                        "Standard",
                        List.of(SITE.idOf(Kind.CARRIER, "shippo"), SITE.idOf(Kind.CARRIER, "shippo"))),
                OF_SITE);

        assertThat(cart.destination()).isEqualTo("US-CA");
        assertThat(cart.chosenOption()).isEqualTo("Standard");
        assertThat(cart.silentCarriers()).containsExactly("shippo");
    }

    private static Line only(QuoteRequest request, AsRead read) {
        return cart(request, read).lines().get(0);
    }

    private static Cart cart(QuoteRequest request, AsRead read) {
        return new ReadingCart(request, read, NOW).cart();
    }
}
