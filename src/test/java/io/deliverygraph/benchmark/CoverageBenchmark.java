package io.deliverygraph.benchmark;

import io.deliverygraph.geo.Atlas;
import io.deliverygraph.geo.Place;
import io.deliverygraph.geo.Serving;
import io.deliverygraph.geo.Territory;
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

/** How fast a store with 250 destinations answers where it ships to: docs/benchmarks.md. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CoverageBenchmark {

    private static final List<Territory> TERRITORIES = Stream.of(Locale.getISOCountries())
            .map(country -> Territory.of(List.of(Place.of(country, List.of()))))
            .toList();
    private static final Atlas<Integer> ATLAS = atlas();

    private static Atlas<Integer> atlas() {
        return Atlas.of(IntStream.range(0, TERRITORIES.size()).boxed().toList(), TERRITORIES::get);
    }

    @Benchmark
    public Serving<Integer> lookUp() {
        return ATLAS.serving("US", "US-CA");
    }

    @Benchmark
    public Atlas<Integer> build() {
        return atlas();
    }
}
