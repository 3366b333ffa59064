package org.ortaq.sharing;

import java.util.List;

/** Checks of the numbers a rule is made of. */
final class Numbers {
    private Numbers() {}

    /** A copy of the numbers, one for each player, none below zero. */
    static List<Rational> notNegative(String field, List<Rational> numbers) {
        if (numbers.isEmpty() || numbers.size() > Game.MOST)
            throw new IllegalArgumentException(
                    field + ": found " + numbers.size() + " values, expected 1 to " + Game.MOST);
        for (int i = 0; i < numbers.size(); i++)
            if (numbers.get(i).signum() < 0)
                throw new IllegalArgumentException(
                        field + "[" + i + "]: found " + numbers.get(i) + ", expected 0 or more");
        return List.copyOf(numbers);
    }
}
