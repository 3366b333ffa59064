package org.ortaq.region.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.region.Reading;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.table.Numbers;
import org.ortaq.table.Row;

/** Decodes projects and funds as they were known on the as-of date. */
final class ProjectRows {

    private ProjectRows() {}

    static List<JointProject> projects(Reading in) {
        return in.table("projects").map(row -> project(row, in.asOf())).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty for what is no investment, and for what was not yet heard of. */
    private static Optional<JointProject> project(Row row, LocalDate asOf) {
        var kind = row.text("kind");
        var project = whole(row);
        if (kind.equals("fund") || kind.equals("institution")) {
            return Optional.empty();
        }
        return asKnown(project, row, asOf);
    }

    private static JointProject whole(Row row) {
        var status = ProjectStatus.of(row.text("status"));
        var seen = new PartialDate(row.text("status_date")).year();
        return new JointProject(
                row.text("id"),
                row.list("partners"),
                row.list("host"),
                row.text("sector"),
                row.maybeText("portfolio"),
                1,
                value(row),
                row.maybeNumber("jobs"),
                capacity(row),
                status,
                seen,
                completion(row, status, seen),
                shares(row));
    }

    /** Percentages in the order of the hosts, as parts; empty when the hosts share equally. */
    private static SortedMap<String, Double> shares(Row row) {
        var shares = new TreeMap<String, Double>();
        var hosts = row.list("host");
        var percents = row.has("host_percent") ? row.list("host_percent") : List.<String>of();
        if (percents.isEmpty()) {
            return shares;
        }
        double sum = 0;
        for (int k = 0; k < Math.min(hosts.size(), percents.size()); k++) {
            double percent = Numbers.decimal(percents.get(k)).orElse(Double.NaN);
            sum += percent;
            shares.merge(hosts.get(k), percent, Double::sum);
        }
        if (percents.size() != hosts.size()
                || !(Math.abs(sum - 100) <= 0.5)
                || shares.values().stream().anyMatch(p -> p < 0)) {
            row.reject("host_percent", "as many percentages as hosts, which add up to 100, as 60;40");
            shares.clear();
            return shares;
        }
        double all = sum;
        shares.replaceAll((host, percent) -> percent / all);
        return shares;
    }

    /** The status of an earlier day: finished if it had opened, under way if it had begun, else not heard of. */
    private static Optional<JointProject> asKnown(JointProject project, Row row, LocalDate asOf) {
        if (!date(row, "status_date").orElseThrow().first().isAfter(asOf)) {
            return Optional.of(project);
        }
        var opened = date(row, "completion_latest").filter(d -> !d.last().isAfter(asOf));
        if (project.isDone() && opened.isPresent()) {
            return Optional.of(project);
        }
        var begun = date(row, "start").filter(d -> !d.first().isAfter(asOf));
        return begun.map(d -> project.as(ProjectStatus.UNDER_WAY, year(date(row, "completion_first_promised"))));
    }

    private static OptionalInt completion(Row row, ProjectStatus status, int seen) {
        var printed = year(date(row, "completion_latest"));
        return printed.isEmpty() && status == ProjectStatus.DONE ? OptionalInt.of(seen) : printed;
    }

    private static OptionalInt year(Optional<PartialDate> date) {
        return date.isPresent() ? OptionalInt.of(date.get().year()) : OptionalInt.empty();
    }

    private static Optional<PartialDate> date(Row row, String field) {
        return row.maybeText(field).map(PartialDate::new);
    }

    private static Optional<Capacity> capacity(Row row) {
        var amount = row.maybeNumber("capacity");
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new Capacity(amount.getAsDouble(), row.text("capacity_unit")));
    }

    private static Optional<ValueRange> value(Row row) {
        var mid = row.maybeNumber("value_musd_mid");
        if (mid.isEmpty()) {
            return Optional.empty();
        }
        double low = row.maybeNumber("value_musd_low").orElse(mid.getAsDouble());
        double high = row.maybeNumber("value_musd_high").orElse(mid.getAsDouble());
        return Optional.of(new ValueRange(low, mid.getAsDouble(), high));
    }

    /** One fund per id, with the latest stated size. */
    static List<Fund> funds(Reading in) {
        var latest = new TreeMap<String, Stated>();
        for (var stated : in.table("funds").map(ProjectRows::stated)) {
            if (!stated.date().first().isAfter(in.asOf())) {
                latest.merge(stated.fund().id(), stated, ProjectRows::later);
            }
        }
        return latest.values().stream().map(Stated::fund).toList();
    }

    /** Every project, portfolio and fund of the package, whenever it was first heard of. */
    static SortedSet<String> ids(Reading in) {
        var ids = new TreeSet<String>();
        for (var row : in.table("projects").rows()) {
            row.maybeText("id").ifPresent(ids::add);
            row.maybeText("portfolio").ifPresent(ids::add);
        }
        in.table("funds").rows().forEach(row -> row.maybeText("fund").ifPresent(ids::add));
        return ids;
    }

    private record Stated(PartialDate date, Fund fund) {}

    private static Stated later(Stated a, Stated b) {
        return a.date().compareTo(b.date()) > 0 ? a : b;
    }

    private static Stated stated(Row row) {
        return new Stated(
                new PartialDate(row.text("date")),
                new Fund(row.text("fund"), row.text("name"), row.list("parties"), row.maybeNumber("size_musd")));
    }
}
