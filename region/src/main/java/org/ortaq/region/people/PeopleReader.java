package org.ortaq.region.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ortaq.region.Reading;
import org.ortaq.table.Row;

/** Builds the section from its tables. */
final class PeopleReader {

    private final Reading in;
    private final int n;

    PeopleReader(Reading in) {
        this.in = in;
        this.n = in.countries().size();
    }

    People read() {
        var ones = SquareTable.filled(n, 1);
        return new People(
                in.baseYear(),
                in.baseYear(),
                in.countries(),
                visits(),
                departures(),
                new Crossing(documents(), points(), ones, ones),
                new Study(degrees(), enrolled(), places()));
    }

    private SquareTable enrolled() {
        return pairs("students", "persons", row -> row.text("concept").equals("enrolled"));
    }

    private SquareTable places() {
        return pairs("quotas", "places", row -> row.maybeText("origin").isPresent());
    }

    private int country(Row row, String field) {
        return in.countries().of(row.text(field));
    }

    private record Visit(int origin, int destination, Purpose purpose, int year, double thousand) {
        Visit {
            if (!(thousand >= 0)) {
                throw new IllegalArgumentException("thousand_persons must not be negative: " + thousand);
            }
        }
    }

    private BaseVisits visits() {
        double[] thousand = new double[n * n * BaseVisits.PURPOSES];
        Arrays.fill(thousand, Double.NaN);
        var table = in.table("visits");
        var ofBase = table.map(this::visit).stream()
                .filter(v -> v.year == in.baseYear())
                .toList();
        if (ofBase.isEmpty()) {
            in.problems().add(table.file(), 1, "year", "", "visits of the base year " + in.baseYear());
        }
        for (var v : ofBase) {
            thousand[(v.origin * n + v.destination) * BaseVisits.PURPOSES + v.purpose.ordinal()] = v.thousand;
        }
        return new BaseVisits(n, thousand);
    }

    private Visit visit(Row row) {
        return new Visit(
                country(row, "origin"),
                country(row, "destination"),
                Purpose.of(row.text("purpose")),
                row.integer("year"),
                row.number("thousand_persons"));
    }

    private Documents documents() {
        var rules = in.table("travel-documents").map(this::documentRule).stream()
                .filter(rule -> rule.validity().since().isPresent())
                .sorted(Comparator.comparingInt(DocumentRule::from)
                        .thenComparingInt(DocumentRule::to)
                        .thenComparing(DocumentRule::document)
                        .thenComparing(rule -> rule.validity().toString()))
                .toList();
        return new Documents(rules, SquareTable.filled(n, -1));
    }

    private DocumentRule documentRule(Row row) {
        return new DocumentRule(
                country(row, "from"),
                country(row, "to"),
                Document.of(row.text("document")),
                known(row, row.maybeText("in_force_since"), row.maybeText("in_force_until")));
    }

    /** When a row holds; never unless its status says in force or open. */
    private Validity known(Row row, Optional<String> since, Optional<String> until) {
        var status = row.text("status");
        return status.equals("in-force") || status.equals("open")
                ? Validity.of(since, until).knownAt(in.asOf())
                : Validity.NEVER;
    }

    private List<BorderPoint> points() {
        return in.table("people-border-points").map(this::point).stream()
                .sorted(Comparator.comparing(BorderPoint::id))
                .toList();
    }

    private BorderPoint point(Row row) {
        return new BorderPoint(
                row.text("id"),
                row.text("name"),
                country(row, "country_a"),
                country(row, "country_b"),
                row.maybeNumber("capacity_persons_per_day"),
                row.number("draw_persons_per_day"),
                openHours(row),
                known(row, row.maybeText("open_since"), row.maybeText("open_until")),
                false,
                1);
    }

    /** Unknown hours are taken as round the clock. */
    private static double openHours(Row row) {
        return row.maybeText("opens").map(PeopleReader::hour).isEmpty()
                ? 24
                : hour(row.text("closes")) - hour(row.text("opens"));
    }

    private static double hour(String clock) {
        if (!clock.matches("[0-2][0-9]:[0-5][0-9]")) {
            throw new IllegalArgumentException("hour must read HH:MM: " + clock);
        }
        return Integer.parseInt(clock.substring(0, 2)) + Integer.parseInt(clock.substring(3)) / 60.0;
    }

    private Degrees degrees() {
        var rules = in.table("recognition").map(this::degreeRule).stream()
                .filter(rule -> rule.validity().since().isPresent())
                .sorted(Comparator.comparing(DegreeRule::id))
                .toList();
        var listed = in.table("top1000").map(this::listed).stream()
                .filter(known -> !known.asOf.isAfter(in.asOf()))
                .map(Dated::institution)
                .sorted(Comparator.comparing(ListedInstitution::id))
                .toList();
        var none = SquareTable.filled(n, -1);
        return new Degrees(rules, listed, List.of(none, none, none));
    }

    private DegreeRule degreeRule(Row row) {
        return new DegreeRule(
                row.text("id"),
                row.text("instrument"),
                country(row, "from"),
                country(row, "to"),
                row.text("level"),
                row.text("kind"),
                row.text("condition"),
                Recognition.of(row.text("result")),
                known(row, row.maybeText("in_force_since"), Optional.empty()));
    }

    private record Dated(LocalDate asOf, ListedInstitution institution) {}

    private Dated listed(Row row) {
        return new Dated(
                PartialDate.first(row.text("as_of")),
                new ListedInstitution(
                        row.text("id"),
                        row.text("institution"),
                        country(row, "country"),
                        row.text("ranking"),
                        row.integer("edition")));
    }

    private record Count(int origin, int host, int year, double number) {}

    /** The latest number of each pair up to the base year; NaN where there is none. */
    private SquareTable pairs(String resource, String number, Predicate<Row> wanted) {
        var counts = new ArrayList<Count>();
        in.table(resource)
                .map(row -> wanted.test(row)
                        ? List.of(new Count(
                                country(row, "origin"), country(row, "host"), row.integer("year"), row.number(number)))
                        : List.<Count>of())
                .forEach(counts::addAll);
        counts.sort(Comparator.comparingInt(Count::year).thenComparingDouble(Count::number));
        var table = SquareTable.filled(n, Double.NaN);
        for (var count : counts) {
            table = count.year <= in.baseYear() ? table.with(count.origin, count.host, count.number) : table;
        }
        return table;
    }

    private SquareTable departures() {
        var table = SquareTable.filled(n, Double.NaN);
        for (int i : in.countries().members()) {
            for (int j = 0; j < n; j++) {
                var area = in.countries().code(i) + "-" + in.countries().code(j);
                var fact = in.facts().choose("people.departures", area, in.baseYear());
                table = fact.isPresent() ? table.with(i, j, fact.get().value()) : table;
            }
        }
        return table;
    }
}
