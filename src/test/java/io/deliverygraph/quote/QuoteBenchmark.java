package io.deliverygraph.quote;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * How long a cart of 20 lines takes against 250 destinations and 40 options: docs/benchmarks.md. Here and not beside
 * the others, because a cart is no public type.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QuoteBenchmark {

    private final Setup setup = prepared();
    private final Cart cart = LargeSite.cart();

    private static Setup prepared() {
        return Setup.of(LargeSite.store(), LargeSite.profiles(), LargeSite.options(), List.of());
    }

    @Benchmark
    public DeliveryQuote quote() {
        return Quoting.quote(cart, setup, AtTheSite.POLICY);
    }

    /** With what an answer from the platform costs once: the set-up's index. */
    @Benchmark
    public DeliveryQuote prepareAndQuote() {
        return Quoting.quote(cart, prepared(), AtTheSite.POLICY);
    }
}
