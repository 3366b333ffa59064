package org.ortaq.people.visits;

/**
 * The border points between two countries.
 *
 * @param draw persons a day each would carry, times the share of the year it is open
 * @param capacity persons a day each can serve; NaN = unknown, then nobody waits there
 * @param openHours hours a day each is open
 * @param peakShare share of the days that are peak days
 * @param peakFactor people of a peak day over the yearly mean
 */
public record BorderPoints(double[] draw, double[] capacity, double[] openHours, double peakShare, double peakFactor) {

    public BorderPoints {
        if (draw.length != capacity.length || draw.length != openHours.length) {
            throw new IllegalArgumentException("draw, capacity and openHours must be of one length: " + draw.length
                    + ", " + capacity.length + ", " + openHours.length);
        }
        if (!(peakShare >= 0 && peakShare < 1 && peakFactor >= 1 && peakShare * peakFactor < 1)) {
            throw new IllegalArgumentException(
                    "peak days must be part of the year: share " + peakShare + ", factor " + peakFactor);
        }
        draw = draw.clone();
        capacity = capacity.clone();
        openHours = openHours.clone();
    }

    /** Persons a day of both directions all open points would carry. */
    public double totalDraw() {
        double total = 0;
        for (double d : draw) {
            total += d;
        }
        return total;
    }

    /** Mean wait over the year at a point, hours, when the whole border carries so many persons a day. */
    public double waitAt(int point, double persons) {
        if (Double.isNaN(capacity[point]) || draw[point] == 0) {
            return 0;
        }
        double here = persons * draw[point] / totalDraw();
        double quiet = (1 - peakShare * peakFactor) / (1 - peakShare);
        return peakShare * peakFactor * FluidQueue.meanWait(here * peakFactor, capacity[point], openHours[point])
                + (1 - peakShare) * quiet * FluidQueue.meanWait(here * quiet, capacity[point], openHours[point]);
    }

    /** Mean wait of a person over all points, hours. */
    public double meanWait(double persons) {
        double total = totalDraw();
        double mean = 0;
        for (int point = 0; point < draw.length; point++) {
            mean += total == 0 ? 0 : draw[point] / total * waitAt(point, persons);
        }
        return mean;
    }
}
