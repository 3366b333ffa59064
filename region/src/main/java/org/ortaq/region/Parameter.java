package org.ortaq.region;

import java.util.Optional;
import org.ortaq.table.Row;

/**
 * An uncertain number of a model.
 *
 * @param low lower end of the range, in {@code unit}
 * @param mid central value
 * @param high upper end
 * @param lowIsAdverse whether cooperation gains less at the lower end
 */
public record Parameter(
        String id,
        double low,
        double mid,
        double high,
        String unit,
        boolean lowIsAdverse,
        String source,
        Evidence evidence,
        Optional<String> note) {

    public Parameter {
        if (!(low <= mid && mid <= high)) {
            throw new IllegalArgumentException(
                    "parameter " + id + " needs low <= mid <= high: " + low + ", " + mid + ", " + high);
        }
    }

    /** The parameter of a row of the resource {@code parameters}. */
    public static Parameter of(Row row) {
        double mid = row.number("mid");
        if (!(row.number("low") <= mid && mid <= row.number("high"))) {
            row.reject("mid", "low <= mid <= high");
        }
        return new Parameter(
                row.text("id"),
                row.number("low"),
                mid,
                row.number("high"),
                row.text("unit"),
                row.text("adverse").equals("low"),
                row.text("source"),
                Evidence.of(row.text("evidence")),
                row.maybeText("note"));
    }

    /** The value under an assumption; drawn under its id. */
    public double at(Assumption assumption) {
        return lowIsAdverse ? assumption.between(id, low, mid, high) : assumption.between(id, high, mid, low);
    }

    /** The end of the range where cooperation gains less, the middle, or the other end. */
    public double end(Corner corner) {
        return switch (corner) {
            case ADVERSE -> lowIsAdverse ? low : high;
            case CENTRAL -> mid;
            case FAVOURABLE -> lowIsAdverse ? high : low;
        };
    }

    /** Whether it is known only to lie in a range. */
    public boolean isUncertain() {
        return low < high;
    }

    /** The same without a range. */
    public Parameter pinned(double value) {
        return new Parameter(id, value, value, value, unit, lowIsAdverse, source, evidence, note);
    }
}
