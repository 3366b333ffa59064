package org.ortaq.region.power;

/**
 * A link between two zones, or a zone and a partner country.
 *
 * @param ntcMw what may be transferred, either way, as the table has it
 * @param addedMw what levers add to it
 * @param loss share lost on the way
 */
public record Line(
        String id,
        String from,
        String to,
        double ntcMw,
        double addedMw,
        double loss,
        int opens,
        int closes,
        Status status) {

    public Line {
        if (from.equals(to)) {
            throw new IllegalArgumentException("line " + id + " must join two zones: " + from);
        }
        if (!(ntcMw >= 0)) {
            throw new IllegalArgumentException("ntc_mw of " + id + " must not be negative: " + ntcMw);
        }
        if (!(loss >= 0 && loss < 1)) {
            throw new IllegalArgumentException("loss of " + id + " must be 0 to 1: " + loss);
        }
    }

    public boolean inService(int year) {
        return status != Status.PLANNED && opens <= year && year < closes;
    }

    Line from(int year) {
        int first = status == Status.PLANNED ? year : Math.min(opens, year);
        return new Line(id, from, to, ntcMw, addedMw, loss, first, closes, Status.OPEN);
    }

    Line plus(double mw) {
        return new Line(id, from, to, ntcMw, addedMw + mw, loss, opens, closes, status);
    }

    /** What may be transferred with all additions, MW. */
    public double capacityMw() {
        return ntcMw + addedMw;
    }

    /** Capacity against that of the table. */
    public double growth() {
        return ntcMw > 0 ? capacityMw() / ntcMw : 1;
    }
}
