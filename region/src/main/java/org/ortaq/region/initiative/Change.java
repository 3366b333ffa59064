package org.ortaq.region.initiative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a scenario makes of an initiative beside taking it in or leaving it out.
 *
 * @param size the part of its levers and costs that is carried out; 1 as it stands, 0.5 half, at most 2
 * @param start first year of effect of its own start; levers with another start, and the payments, move along
 */
public record Change(OptionalDouble size, OptionalInt start) {

    public static final double LARGEST = 2;

    public static boolean isSize(double size) {
        return size > 0 && size <= LARGEST;
    }

    public static boolean isStart(int year) {
        return year >= 2000 && year <= 2100;
    }

    public Change {
        if (size.isPresent() && !isSize(size.getAsDouble())) {
            throw new IllegalArgumentException(
                    "size must be above 0 and at most " + LARGEST + ": " + size.getAsDouble());
        }
        if (start.isPresent() && !isStart(start.getAsInt())) {
            throw new IllegalArgumentException("start must be a year from 2000 to 2100: " + start.getAsInt());
        }
        if (size.isEmpty() && start.isEmpty()) {
            throw new IllegalArgumentException("a change needs a size or a start");
        }
    }

    /**
     * What is wrong with changing this initiative so, in words; empty when nothing is.
     *
     * @param asOf what is in force by then cannot be changed any more
     */
    public Optional<String> refusal(Initiative initiative, LocalDate asOf) {
        if (initiative.isInForce(asOf)) {
            return Optional.of("an initiative that is not in force yet");
        }
        if (size.isPresent() && !initiative.indivisible().isEmpty()) {
            return Optional.of("an initiative whose levers have a size; " + initiative.id()
                    + " comes whole or not at all (" + String.join(", ", initiative.indivisible()) + ")");
        }
        return Optional.empty();
    }

    /** As it is written on a command line: {@code =0.5}, {@code @2031}, {@code =0.5@2031}. */
    @Override
    public String toString() {
        return (size.isPresent() ? "=" + size.getAsDouble() : "") + (start.isPresent() ? "@" + start.getAsInt() : "");
    }
}
