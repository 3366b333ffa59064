package org.ortaq.region;

import java.util.Comparator;
import java.util.Optional;
import org.ortaq.table.Row;

/**
 * One number somebody stated. Rival values of the same thing are separate facts.
 *
 * @param concept what is measured, e.g. {@code trade.turnover}
 * @param area where, in the grammar of areas
 * @param year calendar year it speaks of
 * @param period {@code year} or the part of it
 * @param value the number, finite, in {@code unit}
 * @param reporter who counted it: an ISO code or an organisation
 * @param source id of a {@link Source}
 * @param published when it was printed, if known
 */
public record Fact(
        String id,
        String concept,
        String area,
        int year,
        String period,
        double value,
        String unit,
        String reporter,
        String source,
        Evidence evidence,
        Optional<String> published,
        Optional<String> note) {

    /** Best evidence first, then reporter, latest print, id: the declared policy of choice. */
    public static final Comparator<Fact> CHOICE = Comparator.comparing(Fact::evidence)
            .thenComparing(Fact::reporter)
            .thenComparing(f -> f.published().orElse(""), Comparator.reverseOrder())
            .thenComparing(Fact::id);

    public Fact {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value of fact " + id + " must be a number: " + value);
        }
    }

    /** The fact of a row of the resource {@code facts}. */
    public static Fact of(Row row) {
        return new Fact(
                row.text("id"),
                row.text("concept"),
                row.text("area"),
                row.integer("year"),
                row.text("period"),
                row.number("value"),
                row.text("unit"),
                row.text("reporter"),
                row.text("source"),
                Evidence.of(row.text("evidence")),
                row.maybeText("published"),
                row.maybeText("note"));
    }

    public boolean isWholeYear() {
        return period.equals("year");
    }
}
