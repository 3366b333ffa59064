package org.ortaq.app.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.Supposed;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.people.PeopleModel;
import org.ortaq.people.PeopleResult;
import org.ortaq.people.PointWait;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Region;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.people.Purpose;
import org.ortaq.table.Json;

/** Visits of one year, without and with what is supposed. */
final class VisitsReport {

    private final Supposed supposed;
    private final Countries countries;
    private final PeopleModel model = new PeopleModel();
    private final Map<Corner, PeopleResult> before = new EnumMap<>(Corner.class);
    private final Map<Corner, PeopleResult> after = new EnumMap<>(Corner.class);

    private VisitsReport(Supposed supposed) {
        this.supposed = supposed;
        this.countries = supposed.data().countries();
        for (var corner : Corner.values()) {
            var without = supposed.baseline(corner);
            before.put(corner, run(without, atTheEnds(without.parameters(), corner)));
            var with = supposed.with(corner);
            after.put(corner, isWhatIf() ? run(with, atTheEnds(with.parameters(), corner)) : at(before, corner));
        }
    }

    private PeopleResult run(Region region, Parameters parameters) {
        return model.run(region.people(), region.economy(), parameters);
    }

    /** What a border rule does is known so badly that its whole range is shown, not the inner corners of other numbers. */
    private static Parameters atTheEnds(Parameters parameters, Corner corner) {
        var ends = parameters;
        for (var parameter : parameters.all()) {
            if (isOfRules(parameter)) {
                ends = ends.with(parameter.id(), parameter.end(corner));
            }
        }
        return ends;
    }

    private static boolean isOfRules(Parameter parameter) {
        return parameter.id().startsWith("people.document-")
                || List.of("people.point-access", "people.multi-country-share").contains(parameter.id());
    }

    static VisitsReport of(Supposed supposed) {
        return new VisitsReport(supposed);
    }

    private boolean isWhatIf() {
        return !supposed.initiatives().isEmpty();
    }

    private static PeopleResult at(Map<Corner, PeopleResult> results, Corner corner) {
        var result = results.get(corner);
        if (result == null) {
            throw new IllegalStateException("no result at corner " + corner);
        }
        return result;
    }

    /** Visits of one direction and purpose. */
    private record Flow(int origin, int destination, Purpose purpose, Range visits, Range change) {}

    private List<Flow> flows() {
        var flows = new ArrayList<Flow>();
        for (int destination : countries.members()) {
            for (int origin = 0; origin < countries.size(); origin++) {
                for (var purpose : Purpose.values()) {
                    var flow = flow(origin, destination, purpose);
                    if (flow.visits().isKnown()) {
                        flows.add(flow);
                    }
                }
            }
        }
        return flows;
    }

    private Flow flow(int origin, int destination, Purpose purpose) {
        return new Flow(
                origin,
                destination,
                purpose,
                Range.over(c -> at(after, c).visits().at(origin, destination, purpose)),
                Range.over(c -> at(after, c).visits().at(origin, destination, purpose)
                        - at(before, c).visits().at(origin, destination, purpose)));
    }

    private Range arrivals(int destination) {
        return Range.over(c -> at(after, c).visits().arrivals(destination));
    }

    private Range spend(int destination) {
        return Range.over(c -> at(after, c).spend()[destination]);
    }

    private Range wait(String point) {
        return Range.over(c -> at(after, c).waits().stream()
                .filter(w -> w.point().equals(point))
                .mapToDouble(PointWait::hours)
                .findFirst()
                .orElse(Double.NaN));
    }

    private List<String> points() {
        return at(after, Corner.CENTRAL).waits().stream().map(PointWait::point).toList();
    }

    /** The assumptions that move the effect when pinned to the ends of their ranges, one at a time. */
    private List<Parameter> assumptions() {
        if (!isWhatIf()) {
            return List.of();
        }
        var without = supposed.baseline(Corner.CENTRAL);
        var with = supposed.with(Corner.CENTRAL);
        return without.parameters().all().stream()
                .filter(VisitsReport::isOfRules)
                .filter(p -> Math.abs(effect(without, with, p, p.low()) - effect(without, with, p, p.high())) > 1e-9)
                .toList();
    }

    private double effect(Region without, Region with, Parameter parameter, double value) {
        var pinned = without.parameters().with(parameter.id(), value);
        return total(run(with, pinned)) - total(run(without, pinned));
    }

    private double total(PeopleResult result) {
        double total = 0;
        for (int member : countries.members()) {
            double arrivals = result.visits().arrivals(member);
            total += Double.isNaN(arrivals) ? 0 : arrivals;
        }
        return total;
    }

    Map<String, Object> json() {
        return Json.object()
                .put("year", supposed.year())
                .put("with", supposed.initiatives().stream().map(Initiative::id).toList())
                .put("unit", "thousand_persons")
                .put("visits", flows().stream().map(this::json).toList())
                .put("spend", spendJson())
                .put("waits", waitsJson())
                .put(
                        "assumptions",
                        assumptions().stream().map(VisitsReport::json).toList())
                .build();
    }

    private Map<String, Object> json(Flow flow) {
        var json = flow.visits()
                .into(Json.object()
                        .put("area", countries.code(flow.origin()) + "-" + countries.code(flow.destination()))
                        .put("purpose", flow.purpose().word()));
        if (isWhatIf()) {
            json.put("change", flow.change().into(Json.object()).build());
        }
        return json.build();
    }

    private List<Map<String, Object>> spendJson() {
        var list = new ArrayList<Map<String, Object>>();
        for (int member : countries.members()) {
            list.add(spend(member)
                    .into(Json.object().put("area", countries.code(member)).put("unit", "musd2023"))
                    .build());
        }
        return list;
    }

    private List<Map<String, Object>> waitsJson() {
        return points().stream()
                .map(p -> wait(p).into(Json.object().put("area", p).put("unit", "hours"))
                        .build())
                .toList();
    }

    private static Map<String, Object> json(Parameter parameter) {
        return Json.object()
                .put("id", parameter.id())
                .put("low", parameter.low())
                .put("value", parameter.mid())
                .put("high", parameter.high())
                .put("evidence", parameter.evidence().word())
                .put("note", parameter.note())
                .build();
    }

    String text() {
        var lines = new ArrayList<String>();
        var names = supposed.initiatives().stream().map(Initiative::title).toList();
        lines.add("Visits in " + supposed.year()
                + (isWhatIf() ? " with: " + String.join("; ", names) : ", as things stand")
                + "; thousand persons, range over adverse to favourable assumptions");
        lines.add("");
        lines.addAll(totals().lines());
        lines.add(
                "  A visitor counted at the border is not a tourist: counts of different countries follow different rules"
                        + " and are not added up. Spending a visit is assumed by purpose.");
        if (isWhatIf()) {
            lines.addAll(changes());
        }
        lines.add("");
        lines.add("Mean wait at the border, hours");
        lines.addAll(waitTable().lines());
        return String.join("\n", lines) + "\n";
    }

    private TextTable totals() {
        var table =
                new TextTable("to", ">visits", ">range", ">relatives", ">leisure", ">other", ">spending, m$", ">range");
        for (int member : countries.members()) {
            if (!arrivals(member).isKnown()) {
                continue;
            }
            var visits = at(after, Corner.CENTRAL).visits();
            double all = visits.arrivals(member);
            double relatives = visits.arrivals(member, Purpose.RELATIVES);
            double leisure = visits.arrivals(member, Purpose.LEISURE);
            table.row(
                    countries.code(member),
                    arrivals(member).text(),
                    arrivals(member).hull(),
                    percent(relatives / all),
                    percent(leisure / all),
                    percent((all - relatives - leisure) / all),
                    spend(member).text(),
                    spend(member).hull());
        }
        return table;
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "unknown" : Math.round(100 * share) + " %";
    }

    private List<String> changes() {
        var lines = new ArrayList<String>();
        lines.add("");
        var moved = flows().stream().filter(f -> f.change().moves()).toList();
        if (moved.isEmpty()) {
            lines.add("Nothing changes: these initiatives move no visits, or are in force already.");
            return lines;
        }
        lines.add("What changes");
        var table = new TextTable("from-to", "purpose", ">change", ">range", ">of visits");
        moved.stream()
                .sorted((a, b) -> Double.compare(
                        Math.abs(b.change().value()), Math.abs(a.change().value())))
                .limit(20)
                .forEach(f -> table.row(
                        countries.code(f.origin()) + "-" + countries.code(f.destination()),
                        f.purpose().word(),
                        Figures.signed(f.change().value()),
                        f.change().hull(),
                        f.visits().text()));
        lines.addAll(table.lines());
        if (moved.size() > 20) {
            lines.add("  and " + (moved.size() - 20) + " smaller ones (--json lists all)");
        }
        lines.add("Why it is a range");
        assumptions()
                .forEach(p -> lines.add("  " + p.id() + " " + Figures.of(p.low()) + " / " + Figures.of(p.mid()) + " / "
                        + Figures.of(p.high()) + " [" + p.evidence().word() + "]"
                        + p.note().map(n -> ": " + n).orElse("")));
        return lines;
    }

    private TextTable waitTable() {
        var table = new TextTable("point", ">hours", ">range", isWhatIf() ? ">without" : "");
        for (var point : points()) {
            double without = at(before, Corner.CENTRAL).waits().stream()
                    .filter(w -> w.point().equals(point))
                    .mapToDouble(PointWait::hours)
                    .findFirst()
                    .orElse(Double.NaN);
            table.row(
                    point,
                    wait(point).text(),
                    wait(point).hull(),
                    !isWhatIf() ? "" : Double.isNaN(without) ? "closed" : Figures.of(without));
        }
        return table;
    }
}
