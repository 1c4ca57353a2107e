package io.deliverygraph.benchmark;

import io.deliverygraph.coverage.Coverage;
import io.deliverygraph.coverage.CoverageMap;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.DestinationInput;
import io.deliverygraph.testing.Sample;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast a store with as many destinations as Wix allows answers where it ships to: five profiles of ten regions with
 * five countries each, one in five with subdivisions, and a rest of the world; 40 options. Figures:
 * {@code docs/benchmarks.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CoverageBenchmark {

    private static final String[] COUNTRIES = Locale.getISOCountries();
    private static final int PROFILES = 5;
    private static final int REGIONS = 10;
    private static final int PLACES = 5;

    private final List<DeliveryProfile> profiles =
            IntStream.range(0, PROFILES).mapToObj(CoverageBenchmark::profile).toList();
    private final List<ShippingOption> options = IntStream.range(0, 40)
            .mapToObj(number ->
                    (ShippingOption) Sample.option("o" + number, List.of(Sample.rate("5")), "0-" + number % 10))
            .toList();
    private final List<DestinationInput> destinations = Stream.of(COUNTRIES)
            .flatMap(country -> Stream.of(null, country + "-3", country + "-99")
                    .map(subdivision -> new DestinationInput(country, subdivision, null)))
            .toList();
    private final CoverageMap map = CoverageMap.of(profiles, options);
    private int next;

    /** One question: five profiles answer. Countries, subdivisions and places that nothing names take turns. */
    @Benchmark
    public List<Coverage> lookUp() {
        next = next + 1 == destinations.size() ? 0 : next + 1;
        return map.of(destinations.get(next));
    }

    /** What a request does: the map of the whole store, for one question. */
    @Benchmark
    public List<Coverage> buildAndLookUp() {
        return CoverageMap.of(profiles, options).of(destinations.get(0));
    }

    private static DeliveryProfile profile(int number) {
        DeliveryRegion[] regions = Stream.concat(
                        IntStream.range(0, REGIONS).mapToObj(region -> region(number, region)),
                        Stream.of(Sample.region("rest-" + number)))
                .toArray(DeliveryRegion[]::new);
        return Sample.profile("p" + number, regions);
    }

    private static DeliveryRegion region(int profile, int region) {
        String[] places = IntStream.range(0, PLACES)
                .mapToObj(place -> place(COUNTRIES[(profile * 7 + region * PLACES + place) % COUNTRIES.length], place))
                .toArray(String[]::new);
        return Sample.region(profile + "-" + region, places);
    }

    /** The first of five in twenty subdivisions, the others as a whole. */
    private static String place(String country, int position) {
        return position > 0
                ? country
                : country + ": "
                        + String.join(
                                " ",
                                IntStream.range(0, 20)
                                        .mapToObj(part -> country + "-" + part)
                                        .toList());
    }
}
