package io.deliverygraph.quote;

import static io.deliverygraph.quote.Asked.line;
import static io.deliverygraph.quote.Asked.request;
import static io.deliverygraph.testing.PlainValidation.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.profile.DestinationInput;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.WeightUnit;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Sample;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question for a quote must keep before anything is read. */
class QuoteRequestTest {

    private static final Store SITE = Sample.store();
    private static final Store SHOP = Sample.shop();

    @Test
    void aPlainCartIsWellFormed() {
        assertThat(violations(line("a").at(SITE))).isEmpty();
        assertThat(CartChecks.of(line("a").at(SITE), SITE)).isEmpty();
    }

    @Test
    void aCartHas1To200Lines() {
        assertThat(violations(request(SITE, lines(200)))).isEmpty();
        assertThat(violations(request(SITE))).containsExactly("lines list.empty");
        assertThat(violations(request(SITE, lines(201)))).containsExactly("lines list.tooMany");
    }

    /** An emoji is one character, as people count. */
    @Test
    void aRefHas1To64CharactersAndIsThereOnce() {
        assertThat(violations(line("😀".repeat(64)).at(SITE))).isEmpty();
        assertThat(violations(line("😀".repeat(65)).at(SITE))).containsExactly("lines[0].ref rule.text.tooLong");
        assertThat(violations(line("").at(SITE))).containsExactly("lines[0].ref rule.text.tooShort");
        assertThat(violations(request(SITE, line("a"), line("b"), line("a"), line("a"))))
                .containsExactly("lines[2].ref cart.refTaken", "lines[3].ref cart.refTaken");
    }

    @Test
    void anItemIdHas255CharactersAtMost() {
        assertThat(violations(line("a").item("😀".repeat(255)).at(SITE))).isEmpty();
        assertThat(violations(line("a").item("x".repeat(256)).at(SITE)))
                .containsExactly("lines[0].itemId rule.text.tooLong");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1000000, true", "0, false", "-1, false", "1000001, false"})
    void aLineHas1To1000000Pieces(int quantity, boolean allowed) {
        assertThat(violations(line("a").times(quantity).at(SITE)))
                .isEqualTo(allowed ? List.of() : List.of("lines[0].quantity cart.quantity"));
    }

    @ParameterizedTest
    @CsvSource({
        "0,              EUR, ",
        "999999999.00,   EUR, ",
        "999999999.01,   EUR, rule.amount.tooLarge",
        "-0.01,          EUR, rule.amount.negative",
        "9.999,          EUR, cart.tooManyDecimals",
        "999,            JPY, ",
        "9.9,            JPY, cart.tooManyDecimals",
        "9.999,          KWD, ",
        "9.9999,         KWD, cart.tooManyDecimals",
        "9.99,           ???, ",
        "nine,           EUR, rule.amount.notANumber"
    })
    void aPriceHasTheDecimalsOfItsCurrency(String amount, String currency, String violation) {
        assertThat(violations(line("a").costing(amount, currency).at(SITE)))
                .isEqualTo(violation == null ? List.of() : List.of("lines[0].unitPrice.amount " + violation));
    }

    @ParameterizedTest
    @CsvSource({
        "0,         ",
        "0.000001,  ",
        "0.0000001, rule.amount.tooManyDecimals",
        "-1,        rule.amount.negative",
        "heavy,     rule.amount.notANumber"
    })
    void aWeightIsZeroOrMoreWith6Decimals(String value, String violation) {
        assertThat(violations(line("a").weighing(value, WeightUnit.POUNDS).at(SITE)))
                .isEqualTo(violation == null ? List.of() : List.of("lines[0].unitWeight.value " + violation));
    }

    @Test
    void idsAreOfTheKindThatBelongsThere() {
        String store = SITE.id();

        assertThat(violations(request(
                        SITE,
                        List.of(store),
                        line("a").pricedBy(store).on(store).from("nonsense"))))
                .containsExactly(
                        "carriersDown[0].<list element> id.invalid",
                        "lines[0].deliveryProfileId id.invalid",
                        "lines[0].originId id.invalid",
                        "lines[0].sellingPlanId id.invalid");
    }

    @Test
    void idsAreOfTheStoreThatIsAsked() {
        Asked strange = line("b")
                .pricedBy(Graph.id("second", "profile", "1"))
                .on(Graph.id("second", "plan", "1"))
                .from(Graph.id("second", "origin", "1"));
        List<String> carriers = List.of(SITE.idOf(Kind.CARRIER, "1"), Graph.id("second", "carrier", "1"));

        assertThat(violations(request(SITE, carriers, line("a"), strange)))
                .containsExactly(
                        "carriersDown[1] cart.otherStore",
                        "lines[1].deliveryProfileId cart.otherStore",
                        "lines[1].originId cart.otherStore",
                        "lines[1].sellingPlanId cart.otherStore");
    }

    @Test
    void atMost100CarriersAreDown() {
        assertThat(violations(request(SITE, Collections.nCopies(100, SITE.idOf(Kind.CARRIER, "1")), line("a"))))
                .isEmpty();
        assertThat(violations(request(SITE, Collections.nCopies(101, SITE.idOf(Kind.CARRIER, "1")), line("a"))))
                .containsExactly("carriersDown list.tooMany");
    }

    @Test
    void theChosenOptionHas1000CharactersAtMost() {
        assertThat(violations(choosing("x".repeat(1000)))).isEmpty();
        assertThat(violations(choosing("x".repeat(1001)))).containsExactly("chosenOption rule.text.tooLong");
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00:00Z,           true",
        "9999-12-31T23:59:59.999999999Z, true",
        "1999-12-31T23:59:59.999999999Z, false",
        "+10000-01-01T00:00:00Z,         false",
        "+1000000000-12-31T00:00:00Z,    false",
        "-1000000000-01-01T00:00:00Z,    false"
    })
    void durationsCountFromTheYears2000To9999(Instant evaluatedAt, boolean allowed) {
        QuoteRequest plain = line("a").at(SITE);

        assertThat(violations(
                        new QuoteRequest(plain.storeId(), plain.destination(), plain.lines(), evaluatedAt, null, null)))
                .isEqualTo(allowed ? List.of() : List.of("evaluatedAt cart.evaluatedAt"));
    }

    @Test
    void theDestinationIsCheckedToo() {
        QuoteRequest nowhere = new QuoteRequest(
                SITE.id(),
                new DestinationInput("XX", null, null),
                line("a").at(SITE).lines(),
                null,
                null,
                null);

        assertThat(violations(nowhere)).containsExactly("destination.countryCode rule.country.unknown");
    }

    @Test
    void aPriceIsInTheStoresCurrency() {
        QuoteRequest mixed = request(
                SITE, line("a"), line("b").costing("5.00", "USD"), line("c").costing("5.00", "eur"));

        assertThat(CartChecks.of(mixed, SITE))
                .allSatisfy(problem -> assertThat(problem.parameters()).containsEntry("currency", "EUR"))
                .extracting(Problem::messageKey, problem -> String.join(".", problem.field()))
                .containsExactly(
                        tuple("cart.otherCurrency", "input.lines.1.unitPrice.currencyCode"),
                        tuple("cart.otherCurrency", "input.lines.2.unitPrice.currencyCode"));
    }

    @Test
    void anOriginIsNamedOnlyWhereThePlatformHasOrigins() {
        Asked fromSomewhere = line("a").from(SITE.idOf(Kind.ORIGIN, "1"));
        Asked fromAPlace = line("a").costing("5.00", "USD").from(SHOP.idOf(Kind.ORIGIN, "1"));

        assertThat(CartChecks.of(fromSomewhere.at(SITE), SITE))
                .extracting(Problem::messageKey)
                .containsExactly("origins.unsupported");
        assertThat(CartChecks.of(fromAPlace.at(SHOP), SHOP)).isEmpty();
    }

    private static Asked[] lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> line("line " + number))
                .toArray(Asked[]::new);
    }

    private static QuoteRequest choosing(String option) {
        QuoteRequest plain = line("a").at(SITE);
        return new QuoteRequest(plain.storeId(), plain.destination(), plain.lines(), null, option, null);
    }
}
