package org.ortaq.assessment.sensitivity;

import java.util.List;

/**
 * Inputs taken together: the coordinates that each factor moves.
 *
 * @param dimensions coordinates of a point
 * @param coordinates by factor, each coordinate in one factor at most; a coordinate in none is moved by nothing
 */
public record Factors(int dimensions, List<List<Integer>> coordinates) {

    /** @throws IllegalArgumentException if a factor is empty, or a coordinate is not there or in two factors */
    public Factors {
        coordinates = coordinates.stream().map(List::copyOf).toList();
        var taken = new boolean[dimensions];
        for (var factor : coordinates) {
            if (factor.isEmpty()) {
                throw new IllegalArgumentException("factors: found one without coordinates, expected at least one");
            }
            for (int c : factor) {
                if (c < 0 || c >= dimensions || taken[c]) {
                    throw new IllegalArgumentException("factors: found coordinate " + c + ", expected each of 0 to "
                            + (dimensions - 1) + " in one factor at most");
                }
                taken[c] = true;
            }
        }
    }

    public int count() {
        return coordinates.size();
    }

    /** Every coordinate a factor of its own. */
    public static Factors each(int dimensions) {
        return new Factors(
                dimensions,
                java.util.stream.IntStream.range(0, dimensions)
                        .mapToObj(List::of)
                        .toList());
    }
}
