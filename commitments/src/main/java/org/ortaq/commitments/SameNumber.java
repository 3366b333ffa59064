package org.ortaq.commitments;

import java.util.List;

/**
 * One number said of two or more subjects.
 *
 * @param value the number, in {@code unit}
 * @param claims ids of the claims, sorted
 * @param areas what they speak of, in the same order
 */
public record SameNumber(double value, String unit, List<String> claims, List<String> areas) {

    public SameNumber {
        claims = List.copyOf(claims);
        areas = List.copyOf(areas);
    }
}
