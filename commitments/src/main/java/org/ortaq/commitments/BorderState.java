package org.ortaq.commitments;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.table.Row;

/**
 * How the line between two neighbours stood for a time.
 *
 * @param area the pair
 * @param until last day; empty = still so
 * @param undelimitedKm length not agreed, kilometres; empty = not known
 * @param lengthKm length of the border, kilometres
 * @param state disputed, partly-delimited, delimited or demarcated
 */
public record BorderState(
        String area,
        PartialDate since,
        Optional<PartialDate> until,
        OptionalDouble undelimitedKm,
        OptionalDouble lengthKm,
        String state,
        String source,
        String evidence,
        Optional<String> note) {

    /** The state of a row of the resource {@code borders}. */
    public static BorderState of(Row row) {
        return new BorderState(
                row.text("area"),
                new PartialDate(row.text("since")),
                row.maybeText("until").map(PartialDate::new),
                row.maybeNumber("undelimited_km"),
                row.maybeNumber("length_km"),
                row.text("state"),
                row.text("source"),
                row.text("evidence"),
                row.maybeText("note"));
    }

    /** Whether it held at the end of a year. */
    public boolean holdsAtTheEndOf(int year) {
        return since.first().getYear() <= year
                && until.map(u -> u.last().getYear() > year).orElse(true);
    }
}
