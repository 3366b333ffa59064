package org.ortaq.projects;

import org.ortaq.region.projects.JointProject;
import org.ortaq.region.projects.ValueRange;

/**
 * What is expected of one project in the year.
 *
 * @param range its value as an interval, million dollars as announced
 * @param value the value drawn from the interval
 * @param jobs jobs of the whole project
 * @param delivered share expected to be finished by the end of the year, in [0, 1]
 * @param already share finished by the end of the base year, which its economy already holds
 * @param isKnown whether somebody printed its value
 */
public record ProjectDelivery(
        JointProject project,
        ValueRange range,
        double value,
        double jobs,
        double delivered,
        double already,
        boolean isKnown) {

    public ProjectDelivery {
        if (!(delivered >= 0 && delivered <= 1)) {
            throw new IllegalArgumentException(
                    "delivered share of " + project.id() + " must be in [0, 1]: " + delivered);
        }
    }

    /** Value expected to be finished, million dollars. */
    public double done() {
        return value * delivered;
    }

    /** Value finished since the base year, million dollars. */
    public double added() {
        return value * (delivered - already);
    }

    /** Value not expected to be finished yet, million dollars. */
    public double open() {
        return value - done();
    }
}
