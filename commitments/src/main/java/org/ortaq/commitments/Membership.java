package org.ortaq.commitments;

import java.util.Optional;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.table.Row;

/**
 * A country in a body for a time.
 *
 * @param body its short name
 * @param country code of the member
 * @param role member, associate or observer
 * @param until last day; empty = still so
 */
public record Membership(
        String body,
        String title,
        String country,
        String role,
        PartialDate since,
        Optional<PartialDate> until,
        String source,
        String evidence) {

    /** The membership of a row of the resource {@code memberships}. */
    public static Membership of(Row row) {
        return new Membership(
                row.text("body"),
                row.text("title"),
                row.text("country"),
                row.text("role"),
                new PartialDate(row.text("since")),
                row.maybeText("until").map(PartialDate::new),
                row.text("source"),
                row.text("evidence"));
    }

    /** Whether it was a full one at the end of a year. */
    public boolean isFullAtTheEndOf(int year) {
        return role.equals("member")
                && since.first().getYear() <= year
                && until.map(u -> u.last().getYear() > year).orElse(true);
    }
}
