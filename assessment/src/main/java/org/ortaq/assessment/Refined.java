package org.ortaq.assessment;

import org.ortaq.region.Member;
import org.ortaq.region.initiative.Scenario;

/**
 * Baseline and package of a scenario over all years, at the centre of the ranges.
 *
 * @param presentValue of the gains over the baseline, million 2023 US dollars, [part][member]
 */
public record Refined(Scenario scenario, Course baseline, Course course, double[][] presentValue) {

    public boolean converged() {
        return baseline.converged() && course.converged();
    }

    /** Million 2023 US dollars. */
    public double presentValue(Part part, Member member) {
        return presentValue[part.ordinal()][member.ordinal()];
    }
}
