package org.ortaq.commitments;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A number somebody states.
 *
 * @param id of the row
 * @param subject what it speaks of, in the grammar of areas
 * @param indicator concept of the facts it should agree with
 * @param value the number, in {@code unit}; empty = the sentence has none
 * @param unit as in the facts, or one that differs by a factor (busd for musd)
 * @param year calendar year; empty = not said
 * @param text the sentence
 */
public record StatedClaim(
        String id, String subject, String indicator, OptionalDouble value, String unit, OptionalInt year, String text) {

    public StatedClaim {
        if (value.isPresent() && unit.isEmpty()) {
            throw new IllegalArgumentException("unit of claim " + id + " is missing beside its value");
        }
    }
}
