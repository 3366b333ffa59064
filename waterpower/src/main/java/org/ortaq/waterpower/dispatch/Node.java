package org.ortaq.waterpower.dispatch;

/**
 * A node of the rivers as the programs see it. Arrays have twelve months and are owned by the record.
 *
 * @param owner member 0 to 4 who operates it
 * @param downstream index, -1 when none
 * @param lag share of a release that arrives a month later
 * @param loss share lost on the way
 * @param divertedFrom index of the node it is filled from, -1 when none
 * @param diversionMax hm3 by month
 * @param inflow hm3 by month: natural inflow, less what is taken outside the model
 * @param start hm3 at the beginning
 * @param lower least storage at the end of each month; equal to {@code upper} while a new dam fills
 * @param upper greatest storage at the end of each month
 * @param dead dead volume
 * @param full full volume, 0 without storage
 * @param turbineMax hm3 by month
 * @param capacity GWh by month
 * @param minRelease hm3 by month, may be broken at a price
 * @param maxRelease hm3 by month
 * @param evaporation share of the mean storage lost by month
 * @param evaporationBase hm3 lost by month whatever is stored
 * @param head energy of a release
 * @param end value of what is stored at the end
 * @param zone of its plant, -1 without
 * @param serves index of the node whose fields its operator serves like its own, -1 when none
 */
// Arrays in a record are deliberate here: the record is the argument of a numeric kernel, never a key.
@SuppressWarnings("ArrayRecordComponent")
public record Node(
        String id,
        int owner,
        int downstream,
        double lag,
        double loss,
        int divertedFrom,
        double[] diversionMax,
        double[] inflow,
        double start,
        double[] lower,
        double[] upper,
        double dead,
        double full,
        double[] turbineMax,
        double[] capacity,
        double[] minRelease,
        double[] maxRelease,
        double[] evaporation,
        double[] evaporationBase,
        HeadCurve head,
        EndValue end,
        int zone,
        int serves) {

    public Node {
        if (!(lag >= 0 && lag < 1 && loss >= 0 && loss < 1)) {
            throw new IllegalArgumentException("lag and loss of " + id + " must be 0 to 1: " + lag + ", " + loss);
        }
        if (downstream >= 0 && divertedFrom == downstream) {
            throw new IllegalArgumentException("node " + id + " returns to where it is filled from");
        }
    }

    public boolean stores() {
        return full > 0;
    }

    /** The same with what is stored at the end of the year fixed. */
    public Node endingAt(double hm3) {
        var low = lower.clone();
        var high = upper.clone();
        low[low.length - 1] = hm3;
        high[high.length - 1] = hm3;
        return with(start, inflow, low, high, end);
    }

    /** The same with stored energy at another price at the end. */
    Node withEndPrice(double usdMwh) {
        return with(start, inflow, lower, upper, end.at(usdMwh));
    }

    /** The same with another volume at the beginning. */
    Node startingAt(double hm3) {
        return with(hm3, inflow, lower, upper, end);
    }

    /** The same with other inflow by month. */
    Node withInflow(double[] hm3) {
        return with(start, hm3, lower, upper, end);
    }

    private Node with(double start, double[] inflow, double[] lower, double[] upper, EndValue end) {
        return new Node(
                id,
                owner,
                downstream,
                lag,
                loss,
                divertedFrom,
                diversionMax,
                inflow,
                start,
                lower,
                upper,
                dead,
                full,
                turbineMax,
                capacity,
                minRelease,
                maxRelease,
                evaporation,
                evaporationBase,
                head,
                end,
                zone,
                serves);
    }
}
