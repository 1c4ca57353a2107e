package io.deliverygraph.option;

import io.deliverygraph.condition.ConditionOperator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The values from one bound to another.
 *
 * @param low lower bound
 * @param lowIncluded whether the lower bound itself belongs to it
 * @param high upper bound; null means no end
 * @param highIncluded whether the upper bound itself belongs to it
 */
public record Interval(BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded) {

    /** Everything a cart's price, weight or quantity can be. */
    public static final Interval ALL = new Interval(BigDecimal.ZERO, true, null, false);

    /** The values that satisfy one comparison. */
    public static Interval of(ConditionOperator operator, BigDecimal value) {
        return switch (operator) {
            case EQ -> new Interval(value, true, value, true);
            case GT -> new Interval(value, false, null, false);
            case GTE -> new Interval(value, true, null, false);
            case LT -> new Interval(BigDecimal.ZERO, true, value, false);
            case LTE -> new Interval(BigDecimal.ZERO, true, value, true);
        };
    }

    /** The values in both. */
    public Interval and(Interval other) {
        Interval higherLow = startsBefore(other) ? other : this;
        Interval lowerHigh = endsBefore(other) ? this : other;
        return new Interval(higherLow.low, higherLow.lowIncluded, lowerHigh.high, lowerHigh.highIncluded);
    }

    /** Whether every value of the other, which must not be empty, is in it. */
    public boolean contains(Interval other) {
        int lows = low.compareTo(other.low);
        boolean startsNoLater = lows < 0 || (lows == 0 && (lowIncluded || !other.lowIncluded));
        return startsNoLater && endsNoSooner(other);
    }

    /** Whether the value is in it. */
    public boolean contains(BigDecimal value) {
        return contains(new Interval(value, true, value, true));
    }

    /** Whether nothing lies between it and another that starts no sooner. */
    boolean reaches(Interval next) {
        if (high == null) {
            return true;
        }
        int order = high.compareTo(next.low);
        return order > 0 || (order == 0 && (highIncluded || next.lowIncluded));
    }

    /** Whether it goes on at least as far. */
    boolean endsNoSooner(Interval other) {
        if (high == null || other.high == null) {
            return high == null;
        }
        int order = high.compareTo(other.high);
        return order > 0 || (order == 0 && (highIncluded || !other.highIncluded));
    }

    /** Whether no value is in it. */
    public boolean isEmpty() {
        if (high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && !(lowIncluded && highIncluded));
    }

    /** Whether no whole number is in it. */
    public boolean hasNoWholeNumber() {
        return isEmpty() || (high != null && firstWhole().compareTo(high) > (highIncluded ? 0 : -1));
    }

    private BigDecimal firstWhole() {
        BigDecimal ceiling = low.setScale(0, RoundingMode.CEILING);
        return ceiling.compareTo(low) == 0 && !lowIncluded ? ceiling.add(BigDecimal.ONE) : ceiling;
    }

    private boolean startsBefore(Interval other) {
        int order = low.compareTo(other.low);
        return order < 0 || (order == 0 && lowIncluded);
    }

    private boolean endsBefore(Interval other) {
        if (high == null || other.high == null) {
            return other.high == null && high != null;
        }
        int order = high.compareTo(other.high);
        return order < 0 || (order == 0 && !highIncluded);
    }
}
