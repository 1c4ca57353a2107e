package io.deliverygraph.quote;

import static io.deliverygraph.quote.Baskets.after;
import static io.deliverygraph.quote.Baskets.at;
import static io.deliverygraph.quote.Baskets.fixed;
import static io.deliverygraph.quote.Baskets.noRest;
import static io.deliverygraph.quote.Baskets.onFulfillment;
import static io.deliverygraph.quote.Baskets.percent;
import static io.deliverygraph.quote.Baskets.plan;

import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.store.Platform;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Carts at random, of lines that may have a weight, a plan, a profile of their own, or need no shipping. */
final class CartsAtRandom {

    private static final List<SellingPlan> PLANS = List.of(
            plan("1", true, percent("25"), at(Baskets.MARCH), Baskets.percentOff("12.5")),
            Baskets.subscription(),
            plan("3", true, fixed("0"), after("P14D"), null),
            plan("4", true, fixed("10"), onFulfillment(), null),
            plan("5", true, percent("100"), noRest(), null));

    /** Native ids of the groups of all plans; each profile may price some of them. */
    static final List<String> PLAN_GROUPS =
            PLANS.stream().map(plan -> plan.group().nativeId()).toList();

    private final Random random;
    private final Platform platform;

    private CartsAtRandom(Random random, Platform platform) {
        this.random = random;
        this.platform = platform;
    }

    static Arbitrary<Cart> of(Platform platform) {
        return Arbitraries.randomValue(random -> new CartsAtRandom(random, platform).cart());
    }

    private Cart cart() {
        List<String> place = one(List.of(List.of("DE"), List.of("US", "US-CA"), List.of("US", "US-NY"), List.of("JP")));
        return new Cart(
                IntStream.rangeClosed(1, 1 + random.nextInt(4))
                        .mapToObj(number -> line("line " + number))
                        .toList(),
                place.get(0),
                place.size() == 1 ? null : place.get(1),
                Baskets.NOW,
                null,
                random.nextInt(6) == 0 ? Set.of(one(WorldsAtRandom.CARRIERS)) : Set.of());
    }

    private Line line(String ref) {
        boolean planned = platform == Platform.SHOPIFY && random.nextBoolean();
        return new Line(
                ref,
                1 + random.nextInt(3),
                one(amounts("0", "9.99", "20.00", "49.99", "75.00")),
                one(amounts("200", "1000", "453.59237", "?")),
                random.nextInt(8) > 0,
                planned ? one(PLANS) : null,
                false,
                false,
                null,
                random.nextBoolean() ? null : one(List.of("profile1", "profile2")),
                null);
    }

    /** A question mark is null. */
    private static List<BigDecimal> amounts(String... amounts) {
        List<BigDecimal> all = new ArrayList<>();
        for (String amount : amounts) {
            all.add(amount.equals("?") ? null : new BigDecimal(amount));
        }
        return all;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
