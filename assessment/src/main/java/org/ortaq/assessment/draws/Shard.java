package org.ortaq.assessment.draws;

import java.util.stream.IntStream;

/**
 * A part of the draws: every {@code of}-th, from the {@code number}-th on.
 *
 * @param number from 1 to {@code of}
 */
public record Shard(int number, int of) {

    public static final Shard WHOLE = new Shard(1, 1);

    /** @throws IllegalArgumentException if there is no such part */
    public Shard {
        if (!(1 <= number && number <= of)) {
            throw new IllegalArgumentException(
                    "shard: found " + number + "/" + of + ", expected I/N with I from 1 to N, as 2/3");
        }
    }

    /**
     * The shard of a text as {@code 2/3}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Shard of(String text) {
        var parts = text.split("/", -1);
        try {
            if (parts.length == 2) {
                return new Shard(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
            }
        } catch (NumberFormatException notNumbers) {
            // Told below, with the text as it was found.
        }
        throw new IllegalArgumentException("shard: found " + text + ", expected I/N with I from 1 to N, as 2/3");
    }

    /** The numbers of its draws, increasing. */
    public int[] draws(int all) {
        return IntStream.range(0, all).filter(d -> d % of == number - 1).toArray();
    }

    public String word() {
        return number + "/" + of;
    }
}
