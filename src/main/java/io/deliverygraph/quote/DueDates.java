package io.deliverygraph.quote;

import io.deliverygraph.deferred.BalanceDue;
import io.deliverygraph.deferred.BalanceTrigger;
import io.deliverygraph.deferred.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the rest of an order is due: on fulfilment if any line says so, otherwise the earliest date (R16). */
final class DueDates {

    private static final String RULE = "R16";

    /** One line's; {@code at} is null on fulfilment. */
    private record Due(String ref, BalanceTrigger trigger, Instant at) {}

    private DueDates() {}

    /** Only lines of which something is due later count. Empty where nothing is. */
    static Optional<QuoteBalance> of(List<LinePrice> prices, Instant evaluatedAt) {
        List<Due> dues = prices.stream()
                .filter(LinePrice::isDueLater)
                .map(price -> due(price.line(), evaluatedAt))
                .toList();
        Optional<Due> onFulfillment =
                dues.stream().filter(due -> due.at() == null).findFirst();
        return onFulfillment
                .or(() -> dues.stream().min(Comparator.comparing(Due::at)))
                .map(first -> balance(first, dues));
    }

    private static QuoteBalance balance(Due first, List<Due> dues) {
        List<String> deciding =
                dues.stream().filter(due -> isAtOnce(due, first)).map(Due::ref).toList();
        DecisionCode code = first.at() == null ? DecisionCode.DUE_ON_FULFILLMENT_WINS : DecisionCode.DUE_DATE_EARLIEST;
        Decision decision = Decision.of(code, RULE, Evidence.DOCUMENTED)
                .told(deciding.size() == dues.size() ? "one" : "several")
                .about(deciding)
                .comparing(null, first.at() == null ? null : first.at().toString(), null);
        return new QuoteBalance(first.trigger(), first.at(), decision);
    }

    private static boolean isAtOnce(Due one, Due other) {
        return one.at() == null ? other.at() == null : one.at().equals(other.at());
    }

    private static Due due(Line line, Instant evaluatedAt) {
        BalanceDue due = line.plan().balanceDue();
        Instant at = switch (due.trigger()) {
            case AT_TIME -> due.at();
            case AFTER_CHECKOUT ->
                after(evaluatedAt, due.after()).orElseThrow(() -> new IllegalStateException("unknown terms"));
            case ON_FULFILLMENT -> null;
            case NONE -> throw new IllegalStateException("nothing is due later");
        };
        return new Due(line.ref(), due.trigger(), at);
    }

    /**
     * Days, hours and less, or years, months and weeks as the calendar in UTC has them. Empty where it cannot be read.
     */
    static Optional<Instant> after(Instant from, Span span) {
        try {
            return Optional.of(
                    span.isDuration()
                            ? from.plus(span.value())
                            : from.atOffset(ZoneOffset.UTC)
                                    .plus(Period.parse(span.text()))
                                    .toInstant());
        } catch (DateTimeException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }
}
