package io.svyaz.recipes.touchpoints;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A part of a whole as an exact fraction in lowest terms, so that thirds add to one.
 *
 * @param numerator not negative
 * @param denominator positive
 */
public record Share(BigInteger numerator, BigInteger denominator) implements Comparable<Share> {

    /** Nothing. */
    public static final Share NONE = of(0, 1);

    /** The whole. */
    public static final Share WHOLE = of(1, 1);

    /**
     * Reduces the fraction.
     *
     * @param numerator not negative
     * @param denominator positive
     * @throws IllegalArgumentException if it is no such fraction
     */
    public Share {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException(
                    "A share is not negative, but got " + numerator + "/" + denominator + ".");
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * A fraction.
     *
     * @param numerator not negative
     * @param denominator positive
     * @return in lowest terms
     */
    public static Share of(long numerator, long denominator) {
        return new Share(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The sum of two shares.
     *
     * @param other the other one
     * @return exact
     */
    public Share plus(Share other) {
        return new Share(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The share as a decimal number.
     *
     * @param scale digits after the point
     * @return rounded half up
     */
    public BigDecimal toDecimal(int scale) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Share other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
