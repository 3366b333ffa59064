package org.ortaq.region.tradecosts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ortaq.region.Reading;
import org.ortaq.table.Row;

/** Reads duties, agreements and non-tariff priors. */
final class BarrierReader {

    private final Reading in;
    private final int n;

    BarrierReader(Reading in) {
        this.in = in;
        this.n = in.countries().size();
    }

    DutySchedule duties() {
        var general = new ArrayList<Double>(Collections.nCopies(n, Double.NaN));
        var events = new ArrayList<DutyEvent>();
        var rows = in.table("trade-duties").map(this::duty);
        rows.forEach(event -> sort(event, general, events));
        requireAll(general);
        in.table("trade-agreements").map(this::agreement).forEach(events::addAll);
        events.removeIf(e -> e.since().isAfter(in.asOf()));
        return new DutySchedule(general, events);
    }

    /** A duty on any exporter goes to {@code general}, one on a named exporter to {@code events}. */
    private void sort(DutyEvent event, List<Double> general, List<DutyEvent> events) {
        if (event.exporter() >= 0) {
            events.add(event);
        } else if (general.get(event.importer()).isNaN()) {
            general.set(event.importer(), event.rate());
        } else {
            var importer = in.countries().code(event.importer());
            in.problems().add(in.table("trade-duties").file(), 1, "importer", importer, "one row without exporter");
        }
    }

    private void requireAll(List<Double> general) {
        for (int j = 0; j < n; j++) {
            if (general.get(j).isNaN()) {
                in.problems()
                        .add(
                                in.table("trade-duties").file(),
                                1,
                                "importer",
                                in.countries().code(j),
                                "a row without exporter for this importer");
            }
        }
    }

    private DutyEvent duty(Row row) {
        return new DutyEvent(
                row.maybeText("exporter").map(in.countries()::of).orElse(-1),
                in.countries().of(row.text("importer")),
                date(row, "since"),
                false,
                row.number("duty_percent") / 100);
    }

    private static LocalDate date(Row row, String field) {
        try {
            return LocalDate.parse(row.text(field));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(field + " must be a date like 2016-01-31: " + row.text(field), wrong);
        }
    }

    private List<DutyEvent> agreement(Row row) {
        var events = new ArrayList<DutyEvent>();
        if (!row.text("status").equals("in-force")) {
            return events;
        }
        var since = date(row, "in_force");
        double rate = row.number("duty_percent") / 100;
        for (int importer : members(row.list("importers"))) {
            for (int exporter : members(row.list("exporters"))) {
                events.add(new DutyEvent(exporter, importer, since, true, rate));
                if (row.flag("both_ways")) {
                    events.add(new DutyEvent(importer, exporter, since, true, rate));
                }
            }
        }
        return events;
    }

    /** Country indices of a list cell, where {@code *} means every country. */
    private List<Integer> members(List<String> codes) {
        return codes.equals(List.of("*"))
                ? IntStream.range(0, n).boxed().toList()
                : codes.stream().map(in.countries()::of).toList();
    }

    private record Prior(
            int priority, String id, List<Integer> importers, List<Integer> exporters, double equivalent) {}

    /** Non-tariff ad valorem equivalents by exporter and importer: the row of lowest priority number that fits. */
    PairTable nonTariff() {
        var priors = new ArrayList<>(in.table("trade-nontariff").map(this::prior));
        priors.sort(Comparator.comparingInt(Prior::priority)
                .thenComparing(Prior::id)
                .reversed());
        double[][] equivalent = new double[n][n];
        for (var prior : priors) {
            for (int importer : prior.importers) {
                for (int exporter : prior.exporters) {
                    equivalent[exporter][importer] = exporter == importer ? 0 : prior.equivalent;
                }
            }
        }
        return new PairTable(equivalent);
    }

    private Prior prior(Row row) {
        return new Prior(
                row.integer("priority"),
                row.text("id"),
                members(row.list("importers")),
                members(row.list("exporters")),
                in.parameters().get(row.text("parameter")));
    }
}
