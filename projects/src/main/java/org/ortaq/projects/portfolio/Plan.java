package org.ortaq.projects.portfolio;

import java.util.Arrays;

/**
 * A choice.
 *
 * @param start by project: index of the year it starts, {@link #NOT} when it is not chosen
 * @param value what it is worth
 * @param gap by which part of it the best may be better; what is proved
 */
public record Plan(int[] start, double value, double gap) {

    /** A project that is not chosen. */
    public static final int NOT = -1;

    public boolean has(int project) {
        return start[project] != NOT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan plan && Arrays.equals(start, plan.start) && value == plan.value;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(start);
    }
}
