package io.deliverygraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.option.Interval;
import io.deliverygraph.option.ShippingRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the tiers: what the audit says of carts is true of every cart. Each cart between 0 and 12 is put to the
 * rates one by one, by rules written a second time here.
 *
 * <p>The tiers are the same in each run; {@code -Dproperty.seed=1234} asks for others.
 */
class TiersAtRandomTest {

    private static final long SEED = Long.getLong("property.seed", 20261122L);
    private static final int TRIES = Integer.getInteger("property.tries", 400);

    private static final Map<ConditionMetric, String> NAMES = Map.of(
            ConditionMetric.TOTAL_PRICE, "price",
            ConditionMetric.TOTAL_WEIGHT, "weight",
            ConditionMetric.TOTAL_QUANTITY, "quantity");

    private record Cart(BigDecimal price, BigDecimal weight, BigDecimal quantity) {

        /** The same number of everything: euros, kilograms, items. */
        static Cart of(BigDecimal value) {
            return new Cart(value, value, value);
        }

        BigDecimal of(ConditionMetric metric) {
            return switch (metric) {
                case TOTAL_PRICE -> price;
                case TOTAL_WEIGHT -> weight;
                case TOTAL_QUANTITY -> quantity;
            };
        }
    }

    @ParameterizedTest
    @EnumSource(ConditionMetric.class)
    void aReportedGapIsMatchedByNoRateAndAnyOtherCartByOne(ConditionMetric metric) {
        everyTry(rates(NAMES.get(metric)), rates -> {
            SetUp setUp = Neglect.tiers(rates.toArray(String[]::new));
            List<Rung> rungs = rungs(setUp);
            List<Interval> open = Ladder.taken(rungs, metric).leftOf(Measures.everything(metric));
            carts(metric)
                    .forEach(value -> assertThat(open.stream().anyMatch(gap -> gap.contains(inGrams(metric, value))))
                            .as("%s of %s is left open by %s", value, metric, rates)
                            .isEqualTo(rungs.stream().noneMatch(rung -> applies(rung.rate(), Cart.of(value)))));
        });
    }

    @Test
    void anUnreachableRateIsNeverTheLowest() {
        everyTry(rates("price", "weight"), rates -> {
            SetUp setUp = Neglect.tiers(rates.toArray(String[]::new));
            List<Rung> beaten =
                    Ladder.of(setUp).stream().flatMap(Ladder::unreachable).toList();
            List<Rung> left = rungs(setUp).stream()
                    .filter(rung -> beaten.stream().noneMatch(each -> each == rung || each.rate() == rung.rate()))
                    .toList();
            pairs().filter(cart -> beaten.stream().anyMatch(rung -> applies(rung.rate(), cart)))
                    .forEach(cart -> assertThat(left.stream()
                                    .filter(rung -> applies(rung.rate(), cart))
                                    .map(rung -> rung.rate().amount().amount().value())
                                    .anyMatch(price -> beaten.stream()
                                            .filter(rung -> applies(rung.rate(), cart))
                                            .allMatch(rung -> price.compareTo(rung.rate()
                                                            .amount()
                                                            .amount()
                                                            .value())
                                                    <= 0)))
                            .as("%s is served without the unreachable of %s", cart, rates)
                            .isTrue());
        });
    }

    @Test
    void overlappingTiersReallyMeet() {
        everyTry(rates("quantity"), rates -> {
            SetUp setUp = Neglect.tiers(rates.toArray(String[]::new));
            boolean meet = carts(ConditionMetric.TOTAL_QUANTITY)
                    .anyMatch(value -> rungs(setUp).stream()
                                    .filter(rung -> !rung.rate().conditions().isEmpty())
                                    .filter(rung -> applies(rung.rate(), Cart.of(value)))
                                    .count()
                            > 1);
            if (!meet) {
                assertThat(Neglect.found(AuditCode.TIER_OVERLAP, setUp))
                        .as("%s", rates)
                        .isEmpty();
            }
        });
    }

    private static void everyTry(Arbitrary<List<String>> tiers, Consumer<List<String>> property) {
        JqwikSession.run(() -> {
            RandomGenerator<List<String>> generator = tiers.generator(TRIES, true);
            Random random = new Random(SEED);
            for (int number = 0; number < TRIES; number++) {
                property.accept(generator.next(random).value());
            }
        });
    }

    /** One rate to five, with one condition or two on each metric. */
    private static Arbitrary<List<String>> rates(String... metrics) {
        Arbitrary<String> condition = Combinators.combine(
                        Arbitraries.of(metrics),
                        Arbitraries.of("<", "<=", ">", ">=", "="),
                        Arbitraries.of("0", "1", "2", "3", "4.99", "5", "5.001", "5.01", "7.5", "9", "10"))
                .as((metric, operator, bound) -> metric + operator + bound);
        Arbitrary<String> rate = Combinators.combine(
                        Arbitraries.of("0", "1", "2", "3"),
                        condition.list().ofMinSize(0).ofMaxSize(2 * metrics.length))
                .as((amount, conditions) -> amount + " " + String.join(" ", conditions));
        return rate.list().ofMinSize(1).ofMaxSize(5);
    }

    /** Whole items, whole cents, and weights between the grams. */
    private static Stream<BigDecimal> carts(ConditionMetric metric) {
        return switch (metric) {
            case TOTAL_QUANTITY -> IntStream.rangeClosed(1, 12).mapToObj(BigDecimal::valueOf);
            case TOTAL_PRICE ->
                Stream.of(
                                "0", "0.01", "0.99", "1", "1.01", "2", "2.5", "3", "3.01", "4.98", "4.99", "5", "5.01",
                                "5.02", "7.49", "7.5", "7.51", "8.99", "9", "9.01", "10", "10.01", "12")
                        .map(BigDecimal::new);
            case TOTAL_WEIGHT ->
                Stream.of(
                                "0", "0.0001", "1", "1.5", "2", "3", "4.99", "4.9905", "5", "5.0005", "5.001", "5.002",
                                "5.01", "5.02", "7.5", "8", "9", "9.5", "10", "10.0001", "12")
                        .map(BigDecimal::new);
        };
    }

    private static Stream<Cart> pairs() {
        return carts(ConditionMetric.TOTAL_PRICE)
                .flatMap(price ->
                        carts(ConditionMetric.TOTAL_WEIGHT).map(weight -> new Cart(price, weight, BigDecimal.ONE)));
    }

    private static BigDecimal inGrams(ConditionMetric metric, BigDecimal value) {
        return metric == ConditionMetric.TOTAL_WEIGHT ? value.movePointRight(3) : value;
    }

    private static List<Rung> rungs(SetUp setUp) {
        return setUp.options().stream()
                .flatMap(option -> Rung.of(option, setUp.measures()))
                .toList();
    }

    private static boolean applies(ShippingRate rate, Cart cart) {
        return rate.conditions().stream().allMatch(condition -> holds(condition, cart));
    }

    private static boolean holds(RateCondition condition, Cart cart) {
        int order = cart.of(condition.metric()).compareTo(condition.value().value());
        return switch (condition.operator()) {
            case LT -> order < 0;
            case LTE -> order <= 0;
            case GT -> order > 0;
            case GTE -> order >= 0;
            case EQ -> order == 0;
        };
    }
}
