package io.deliverygraph.quote;

import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.store.Store;
import io.deliverygraph.testing.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As large as a site may be: 250 destinations in ten regions of one profile, 40 options with three tiers by price each,
 * of which every region has twelve; and a cart of 20 lines.
 */
final class LargeSite {

    private static final int REGIONS = 10;
    private static final int OPTIONS = 40;

    private LargeSite() {}

    static Store store() {
        return Sample.store();
    }

    static List<DeliveryProfile> profiles() {
        List<String> countries = Stream.of(Locale.getISOCountries()).sorted().toList();
        List<DeliveryRegion> regions = new ArrayList<>();
        for (int region = 0; region < REGIONS; region++) {
            int number = region;
            String[] places = IntStream.range(0, 25)
                    .map(place -> number * 25 + place)
                    .mapToObj(place -> place < countries.size() - 1
                            ? countries.get(place)
                            : "US: US-" + (char) ('A' + place % 26) + "Z")
                    .toArray(String[]::new);
            regions.add(Sample.region("region-" + region, places));
        }
        return List.of(Sample.profile("default", regions.toArray(DeliveryRegion[]::new)));
    }

    static List<ShippingOption> options() {
        return IntStream.range(0, OPTIONS)
                .mapToObj(option -> (ShippingOption) Sample.option(
                        String.valueOf(option),
                        tiers(option),
                        "region-" + option % REGIONS,
                        "region-" + (option + 3) % REGIONS,
                        "region-" + (option + 7) % REGIONS))
                .toList();
    }

    private static List<ShippingRate> tiers(int option) {
        return List.of(
                AtTheSite.rate(10 + option + ".90", "price < 50"),
                AtTheSite.rate(5 + option + ".90", "price >= 50", "price < 500"),
                AtTheSite.rate("0", "price >= 500", "weight <= 30"));
    }

    static Cart cart() {
        List<Line> lines = IntStream.range(0, 20)
                .mapToObj(line -> AtTheSite.line("line-" + line, 1 + line % 3, 10 + line + ".95", "0.25"))
                .toList();
        return new Cart(lines, "DE", null, Instant.parse("2027-01-01T00:00:00Z"), null, Set.of());
    }
}
