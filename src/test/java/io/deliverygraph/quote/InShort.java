package io.deliverygraph.quote;

import io.deliverygraph.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers of a quote as a person would note them down. */
final class InShort {

    private InShort() {}

    /** Written {@code profile [lines]}. */
    static List<String> groups(DeliveryQuote quote) {
        return quote.groups().stream()
                .map(group -> group.profile().nativeId() + " " + group.lineRefs())
                .toList();
    }

    static List<String> options(DeliveryQuote quote) {
        return titles(quote.options());
    }

    static List<String> titles(List<QuotedOption> options) {
        return options.stream()
                .map(option -> option.title() + " " + text(option.total()))
                .toList();
    }

    /** Written {@code now / later}. */
    static String paid(DeliveryQuote quote) {
        QuotePayment payment = quote.payment();
        return "goods %s / %s, shipping %s / %s"
                .formatted(
                        text(payment.goodsDueNow()),
                        text(payment.goodsDueLater()),
                        text(payment.shippingDueNow()),
                        text(payment.shippingDueLater()));
    }

    static List<String> rules(DeliveryQuote quote) {
        return decisions(quote)
                .filter(decision -> decision.code() != DecisionCode.REGION_MATCHED)
                .map(Decision::rule)
                .distinct()
                .toList();
    }

    static List<DecisionCode> codes(DeliveryQuote quote) {
        return decisions(quote).map(Decision::code).toList();
    }

    private static Stream<Decision> decisions(DeliveryQuote quote) {
        Stream<Decision> ofGroups = quote.groups().stream()
                .flatMap(group -> Stream.concat(
                        group.decisions().stream(),
                        Stream.concat(group.offered().stream(), group.notOffered().stream())
                                .flatMap(rate -> rate.decisions().stream())));
        Stream<Decision> ofOptions = quote.options().stream().flatMap(option -> option.decisions().stream());
        Stream<Decision> ofBalance = Optional.ofNullable(quote.payment()).map(QuotePayment::balance).stream()
                .map(QuoteBalance::decision);
        return Stream.of(quote.decisions().stream(), ofGroups, ofOptions, ofBalance)
                .flatMap(each -> each);
    }

    static String text(Money money) {
        return money.amount().text();
    }

    /** Written {@code code rule evidence sentence [lines]}. */
    static List<String> said(List<Decision> decisions) {
        return decisions.stream()
                .map(each -> "%s %s %s %s %s"
                        .formatted(each.code(), each.rule(), each.evidence(), each.messageKey(), each.lineRefs()))
                .toList();
    }
}
