package io.deliverygraph.quote;

import static io.deliverygraph.quote.Baskets.MARCH;
import static io.deliverygraph.quote.Baskets.NOW;
import static io.deliverygraph.quote.Baskets.after;
import static io.deliverygraph.quote.Baskets.at;
import static io.deliverygraph.quote.Baskets.fixed;
import static io.deliverygraph.quote.Baskets.line;
import static io.deliverygraph.quote.Baskets.noRest;
import static io.deliverygraph.quote.Baskets.onFulfillment;
import static io.deliverygraph.quote.Baskets.once;
import static io.deliverygraph.quote.Baskets.percent;
import static io.deliverygraph.quote.Baskets.plan;
import static io.deliverygraph.quote.Baskets.quarterNow;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.deferred.BalanceDue;
import io.deliverygraph.deferred.BalanceTrigger;
import io.deliverygraph.deferred.Span;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {

    private static final Line A = once("A", 1, "40.00");
    private static final Line P = line("P", 1, "40.00", quarterNow());

    @Test
    void neverWhereThereIsNone() {
        assertThat(due(A, deferred("B", noRest()))).isNull();
        assertThat(due(line("B", 1, "40.00", plan(percent("100"), at(MARCH))))).isNull();
        assertThat(due(line("B", 1, "0.00", plan(percent("25"), at(MARCH))))).isNull();
    }

    @Test
    void atTheTimeOfThePlan() {
        QuoteBalance balance = due(A, P);

        assertThat(balance.trigger()).isEqualTo(BalanceTrigger.AT_TIME);
        assertThat(balance.dueAt()).isEqualTo(MARCH);
        assertThat(said(balance)).isEqualTo("DUE_DATE_EARLIEST R16 DOCUMENTED one [P] 2027-03-01T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "P14D, 2027-01-15T00:00:00Z",
        "PT36H, 2027-01-02T12:00:00Z",
        "P1M, 2027-02-01T00:00:00Z",
        "P2W, 2027-01-15T00:00:00Z",
        "P1Y, 2028-01-01T00:00:00Z"
    })
    void aWhileAfterCheckout(String span, Instant expected) {
        QuoteBalance balance = due(deferred("B", after(span)));

        assertThat(balance.trigger()).isEqualTo(BalanceTrigger.AFTER_CHECKOUT);
        assertThat(balance.dueAt()).isEqualTo(expected);
    }

    @Test
    void aMonthAfterCheckoutAsTheCalendarInUtcHasIt() {
        assertThat(DueDates.after(Instant.parse("2027-01-30T23:30:00Z"), new Span("P1M")))
                .contains(Instant.parse("2027-02-28T23:30:00Z"));
    }

    @Test
    void onTheEarliestOfSeveralDates() {
        QuoteBalance balance = due(P, deferred("B", after("P14D")), deferred("C", at(NOW.plusSeconds(14 * 86_400))));

        assertThat(balance.trigger()).isEqualTo(BalanceTrigger.AFTER_CHECKOUT);
        assertThat(said(balance)).isEqualTo("DUE_DATE_EARLIEST R16 DOCUMENTED several [B, C] 2027-01-15T00:00:00Z");
    }

    @Test
    void onOneDateWhereAllLinesAgree() {
        assertThat(said(due(P, deferred("B", at(MARCH)))))
                .isEqualTo("DUE_DATE_EARLIEST R16 DOCUMENTED one [P, B] 2027-03-01T00:00:00Z");
    }

    @Test
    void onFulfilmentWhateverDatesOtherLinesHave() {
        QuoteBalance balance = due(P, deferred("B", onFulfillment()), deferred("C", after("P1D")));

        assertThat(balance.trigger()).isEqualTo(BalanceTrigger.ON_FULFILLMENT);
        assertThat(balance.dueAt()).isNull();
        assertThat(said(balance)).isEqualTo("DUE_ON_FULFILLMENT_WINS R16 DOCUMENTED several [B] null");
    }

    @Test
    void onFulfilmentOfTheOnlyLine() {
        assertThat(said(due(deferred("B", onFulfillment()))))
                .isEqualTo("DUE_ON_FULFILLMENT_WINS R16 DOCUMENTED one [B] null");
    }

    @Test
    void withoutRegardToLinesThatArePaid() {
        Line paid = line("B", 1, "10.00", plan(fixed("10"), after("P1D")));

        assertThat(said(due(P, paid))).isEqualTo("DUE_DATE_EARLIEST R16 DOCUMENTED one [P] 2027-03-01T00:00:00Z");
    }

    private Line deferred(String ref, BalanceDue due) {
        return line(ref, 1, "40.00", plan(percent("25"), due));
    }

    private QuoteBalance due(Line... lines) {
        return DueDates.of(Baskets.prices(lines), NOW).orElse(null);
    }

    private String said(QuoteBalance balance) {
        Decision decision = balance.decision();
        String variant = decision.messageKey().substring(decision.messageKey().lastIndexOf('.') + 1);
        return "%s %s %s %s %s %s"
                .formatted(
                        decision.code(),
                        decision.rule(),
                        decision.evidence(),
                        variant,
                        decision.lineRefs(),
                        decision.actual());
    }
}
