package org.ortaq.region.promises;

import java.util.Locale;
import java.util.Optional;
import org.ortaq.region.Evidence;
import org.ortaq.table.Row;

/** Decodes the rows of the promise tables. */
final class PromiseRows {

    private PromiseRows() {}

    static Commitment commitment(Row row) {
        return new Commitment(
                row.text("id"),
                date(row, "date"),
                row.text("forum"),
                row.list("parties").stream().sorted().toList(),
                row.text("domain"),
                row.text("text"),
                row.text("kind"),
                target(row),
                maybeDate(row, "deadline"),
                row.flag("deadline_assumed"),
                PromiseStatus.of(row.text("status")),
                row.text("status_text"),
                date(row, "status_date"),
                row.list("repeats"),
                row.maybeText("owner"),
                row.text("source"),
                Evidence.of(row.text("evidence")),
                row.maybeText("note"));
    }

    private static Optional<Target> target(Row row) {
        var value = row.maybeNumber("target");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                row.maybeText("metric"),
                row.maybeText("area"),
                value.getAsDouble(),
                row.text("unit"),
                row.maybeNumber("base_value"),
                row.maybeInteger("base_year")));
    }

    static Claim claim(Row row) {
        return new Claim(
                row.text("id"),
                row.text("area"),
                row.text("text"),
                row.text("indicator"),
                row.maybeNumber("value"),
                row.maybeText("unit"),
                row.maybeInteger("year"),
                row.maybeText("found"),
                ClaimVerdict.of(row.text("verdict")),
                row.text("why"),
                row.list("found_sources"),
                row.text("source"));
    }

    static Slip slip(Row row) {
        return new Slip(
                row.text("id"),
                row.text("text"),
                row.maybeText("commitment"),
                row.maybeText("project"),
                maybeDate(row, "promised"),
                maybeDate(row, "latest"),
                Slip.Outcome.valueOf(row.text("outcome").toUpperCase(Locale.ROOT)),
                row.text("source"));
    }

    static PortfolioState portfolio(Row row) {
        return new PortfolioState(
                row.text("id"),
                row.text("portfolio"),
                row.list("parties"),
                date(row, "date"),
                row.maybeInteger("projects"),
                row.maybeNumber("value_musd"),
                row.maybeNumber("jobs"),
                row.maybeInteger("done_projects"),
                row.maybeNumber("done_value_musd"),
                row.maybeInteger("under_way_projects"),
                row.maybeNumber("under_way_value_musd"),
                row.text("source"));
    }

    private static PartialDate date(Row row, String field) {
        return new PartialDate(row.text(field));
    }

    private static Optional<PartialDate> maybeDate(Row row, String field) {
        return row.maybeText(field).map(PartialDate::new);
    }
}
