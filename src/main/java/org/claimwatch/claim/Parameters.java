package org.claimwatch.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The limits, points and caps of a rule set, by dotted name ({@code PT-01.strong.max_days}). Amounts are CNY, shares are
 * fractions of 1; the name says the unit of a time.
 */
public final class Parameters {
    private final Map<String, Double> numbers;

    public Parameters(Map<String, Double> numbers) {
        // In the order of the names, and found by their hash: rules ask for dozens of them per claim.
        this.numbers = new LinkedHashMap<>(new TreeMap<>(numbers));
    }

    /**
     * @throws IllegalArgumentException if there is no such parameter
     */
    public double number(String name) {
        Double number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("there is no parameter " + name);
        }
        return number;
    }

    /**
     * @throws IllegalArgumentException if there is no such parameter or it is no whole number
     */
    public int whole(String name) {
        double number = number(name);
        if (number != Math.rint(number)) {
            throw new IllegalArgumentException("parameter " + name + " is no whole number: " + number);
        }
        return (int) number;
    }

    public boolean has(String name) {
        return numbers.containsKey(name);
    }

    public Set<String> names() {
        return numbers.keySet();
    }
}
