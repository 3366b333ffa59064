package org.ortaq.assessment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A quick look at what a changed scenario does to one year: only the steps whose own sections of the Region changed were run
 * again, for this year alone, from where the refined course stood. Not a result: years before are those of the refined
 * course, and what other steps make of the change is still to come.
 *
 * @param year calendar year
 * @param ran the steps that were run again
 * @param waiting steps that get other inputs from those, and were not run
 * @param moved outcomes that differ, in their order
 * @param converged whether trade and transport agreed, where they were run
 */
public record Preview(int year, List<Room> ran, List<Room> waiting, List<Moved> moved, boolean converged) {

    public Preview {
        ran = List.copyOf(ran);
        waiting = List.copyOf(waiting);
        moved = List.copyOf(moved);
    }

    /**
     * An outcome that differs.
     *
     * @param before in the refined course; empty where it had none
     * @param after in the changed year; empty where it has none any more
     */
    public record Moved(String metric, String area, OptionalDouble before, OptionalDouble after) {}
}
