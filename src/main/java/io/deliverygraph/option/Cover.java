package io.deliverygraph.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What several intervals cover together.
 *
 * @param parts the fewest intervals that cover the same, from low to high, with something between each two
 */
public record Cover(List<Interval> parts) {

    private static final Comparator<Interval> FROM_LOW_TO_HIGH =
            Comparator.comparing(Interval::low).thenComparing(interval -> !interval.lowIncluded());

    public Cover {
        parts = List.copyOf(parts);
    }

    /** Of intervals in any order; empty ones add nothing. */
    public static Cover of(List<Interval> intervals) {
        List<Interval> parts = new ArrayList<>();
        intervals.stream()
                .filter(interval -> !interval.isEmpty())
                .sorted(FROM_LOW_TO_HIGH)
                .forEach(interval -> join(parts, interval));
        return new Cover(parts);
    }

    private static void join(List<Interval> parts, Interval next) {
        int at = parts.size() - 1;
        if (at < 0 || !parts.get(at).reaches(next)) {
            parts.add(next);
        } else if (!parts.get(at).endsNoSooner(next)) {
            Interval last = parts.get(at);
            parts.set(at, new Interval(last.low(), last.lowIncluded(), next.high(), next.highIncluded()));
        }
    }

    /** Whether every value of this interval, which must not be empty, is covered. */
    public boolean covers(Interval interval) {
        return parts.stream().anyMatch(part -> part.contains(interval));
    }

    /** What is left open between two parts. */
    public List<Interval> gaps() {
        return IntStream.range(1, parts.size())
                .mapToObj(next -> between(parts.get(next - 1), parts.get(next)))
                .toList();
    }

    /** What is left open of everything that can be, below the lowest part and above the highest too. */
    public List<Interval> leftOf(Interval everything) {
        if (parts.isEmpty()) {
            return List.of(everything);
        }
        Interval first = parts.get(0);
        Interval last = parts.get(parts.size() - 1);
        List<Interval> open = new ArrayList<>();
        open.add(new Interval(everything.low(), everything.lowIncluded(), first.low(), !first.lowIncluded()));
        open.addAll(gaps());
        if (last.high() != null) {
            open.add(new Interval(last.high(), !last.highIncluded(), everything.high(), everything.highIncluded()));
        }
        open.removeIf(Interval::isEmpty);
        return List.copyOf(open);
    }

    private static Interval between(Interval lower, Interval higher) {
        return new Interval(lower.high(), !lower.highIncluded(), higher.low(), !higher.lowIncluded());
    }
}
