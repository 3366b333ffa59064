package org.ortaq.commitments;

import java.util.Optional;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.table.Row;

/**
 * A mission of one country in another.
 *
 * @param from whose it is
 * @param at in which country
 * @param kind embassy or consulate
 * @param since first day; empty = not known, taken as always
 * @param until last day; empty = still there
 */
public record Mission(
        String from,
        String at,
        String kind,
        String place,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        String source,
        String evidence) {

    /** The mission of a row of the resource {@code missions}. */
    public static Mission of(Row row) {
        return new Mission(
                row.text("from"),
                row.text("at"),
                row.text("kind"),
                row.text("place"),
                row.maybeText("since").map(PartialDate::new),
                row.maybeText("until").map(PartialDate::new),
                row.text("source"),
                row.text("evidence"));
    }

    /** Whether it joins two countries at the end of a year. */
    boolean joins(String a, String b, int year) {
        boolean theirs = (from.equals(a) && at.equals(b)) || (from.equals(b) && at.equals(a));
        return theirs
                && since.map(s -> s.first().getYear() <= year).orElse(true)
                && until.map(u -> u.last().getYear() > year).orElse(true);
    }
}
