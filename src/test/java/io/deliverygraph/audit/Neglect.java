package io.deliverygraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Messages;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.option.ShopifyMethodDefinition;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.WixDeliveryRegion;
import io.deliverygraph.testing.Sample;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Small stores with something wrong, and what an audit says of them. */
final class Neglect {

    /** {@code price>=50}, {@code weight<5}, {@code weight<5lb}, {@code quantity=3}. */
    private static final Pattern CONDITION =
            Pattern.compile("(price|weight|quantity)(<=|>=|<|>|=)([\\d.]+)([a-zA-Z]*)");

    private static final Map<String, ConditionOperator> OPERATORS = Map.of(
            "<", ConditionOperator.LT,
            "<=", ConditionOperator.LTE,
            ">", ConditionOperator.GT,
            ">=", ConditionOperator.GTE,
            "=", ConditionOperator.EQ);

    private static final Map<String, String> UNITS = Map.of("lb", "POUNDS", "kg", "KILOGRAMS", "g", "GRAMS");

    private Neglect() {}

    /** A site whose carriers were not read. */
    static SetUp site(List<ShippingOption> options, DeliveryProfile... profiles) {
        return new SetUp(Sample.store(), List.of(profiles), options, List.of(), Optional.empty());
    }

    static SetUp site(List<Carrier> installed, List<ShippingOption> options, DeliveryProfile... profiles) {
        return new SetUp(Sample.store(), List.of(profiles), options, List.of(), Optional.of(installed));
    }

    static SetUp shop(List<ShippingOption> options, DeliveryProfile... profiles) {
        return new SetUp(Sample.shop(), List.of(profiles), options, List.of(), Optional.empty());
    }

    /** A site whose only region has one option of these rates. */
    static SetUp tiers(String... rates) {
        return site(
                List.of(Sample.option(
                        "tiers", Stream.of(rates).map(Neglect::rate).toList(), "Everywhere")),
                Sample.profile("default", Sample.region("Everywhere")));
    }

    /** A shop whose only zone has these methods, each written as {@code title: rate}. */
    static SetUp methods(String... methods) {
        List<ShippingOption> options = Stream.of(methods)
                .map(Neglect::method)
                .map(ShippingOption.class::cast)
                .toList();
        return shop(options, Sample.shopProfile("default", Sample.originGroup("depot", Sample.zone("Everywhere"))));
    }

    private static ShopifyMethodDefinition method(String text) {
        String[] parts = text.split(": ");
        ShippingRate euros = rate(parts[1]);
        ShippingRate dollars =
                ShippingRate.of(null, true, new Money(euros.amount().amount(), "USD"), false, euros.conditions());
        return new ShopifyMethodDefinition(
                Sample.shop().idOf(Kind.OPTION, text),
                text,
                Sample.shop(),
                parts[0],
                true,
                null,
                List.of(dollars),
                List.of("Everywhere"),
                "1");
    }

    /** Such as {@code 4.90 price>=40 price<80}, or {@code 3.50 each} for one that is charged for each item. */
    static ShippingRate rate(String text) {
        String[] parts = text.split(" ", 2);
        boolean each = parts.length > 1 && parts[1].startsWith("each");
        List<RateCondition> conditions = CONDITION
                .matcher(parts.length > 1 ? parts[1] : "")
                .results()
                .map(Neglect::condition)
                .toList();
        return ShippingRate.of(null, true, Sample.euros(parts[0]), each, conditions);
    }

    private static RateCondition condition(MatchResult match) {
        ConditionMetric metric =
                ConditionMetric.valueOf("TOTAL_" + match.group(1).toUpperCase(Locale.ROOT));
        String unit = match.group(4).isEmpty() ? null : UNITS.getOrDefault(match.group(4), match.group(4));
        return new RateCondition(metric, OPERATORS.get(match.group(2)), Decimal.of(match.group(3)), unit);
    }

    static WixDeliveryRegion switchedOff(String name, String... places) {
        WixDeliveryRegion on = Sample.region(name, places);
        return WixDeliveryRegion.of(Sample.store(), name, name, false, on.destinations(), List.of(), Sample.MADE);
    }

    /** What the check of this code finds: that and nothing else. */
    static List<Finding> found(AuditCode code, SetUp setUp) {
        List<Finding> found = Checks.BY_CODE.get(code).in(setUp).toList();
        assertThat(found).allSatisfy(finding -> assertThat(finding.code()).isEqualTo(code));
        return found;
    }

    /** The same in English, without the remedies. */
    static List<String> said(AuditCode code, SetUp setUp) {
        return worded(code, setUp, Locale.ENGLISH).map(AuditFinding::message).toList();
    }

    /** The remedies in English. */
    static List<String> advised(AuditCode code, SetUp setUp) {
        return worded(code, setUp, Locale.ENGLISH).map(AuditFinding::remedy).toList();
    }

    /** What is found, in words. */
    static Stream<AuditFinding> worded(AuditCode code, SetUp setUp, Locale language) {
        Wording wording = new Wording(new Messages(), language);
        return found(code, setUp).stream().map(wording::of);
    }
}
