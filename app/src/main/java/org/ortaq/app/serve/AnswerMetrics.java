package org.ortaq.app.serve;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ortaq.app.explain.ExplanationJson;
import org.ortaq.assessment.Explanation;
import org.ortaq.region.Direction;
import org.ortaq.region.Metric;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;

/**
 * Numbers a screen shows that are no outcome of a run: what answers of commands, the months and the sharing hold. For each
 * the formula and what it is computed from, so that its card can be opened.
 */
final class AnswerMetrics {

    private static final String WATER = "docs/models/waterpower.md";
    private static final String TRANSPORT = "docs/models/transport.md";
    private static final String TRADE = "docs/models/trade.md";
    private static final String PEOPLE = "docs/models/people.md";
    private static final String PROJECTS = "docs/models/projects.md";
    private static final String SHARING = "docs/models/sharing.md";
    private static final String PROMISES = "docs/models/commitments.md";

    private static final List<String> RIVERS =
            List.of("table:reservoirs", "table:inflows", "table:irrigation", "table:reservoir-storage");
    private static final List<String> POWER = List.of(
            "table:power-plants",
            "table:power-lines",
            "table:power-contracts",
            "table:power-demand-level",
            "table:power-fuels");
    private static final List<String> WAYS = List.of(
            "table:network-links",
            "table:border-points",
            "table:freight-rates",
            "table:handling",
            "parameter:transport.speed-position",
            "parameter:transport.border-time-position");
    private static final List<String> TOURS = List.of(
            "table:tour-cities",
            "table:tour-legs",
            "table:tour-sights",
            "table:tour-documents",
            "parameter:people.tour-budget",
            "parameter:people.tour-notice",
            "parameter:people.tour-point",
            "parameter:people.tour-queue");
    private static final List<String> PORTFOLIO = List.of(
            "table:projects",
            "table:funds",
            "parameter:projects.value-unknown",
            "parameter:projects.delivery-agreed",
            "parameter:projects.delivery-under-way",
            "parameter:projects.output-per-musd",
            "parameter:projects.slip-years");
    private static final List<String> GOODS = List.of("table:trade-sections", "table:trade-shape");

    private AnswerMetrics() {}

    /** Every kind of number. */
    static List<Metric> all() {
        return Stream.of(water(), power(), ways(), goods(), journeys(), works(), shares())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Metric> water() {
        return List.of(
                metric(
                        "waterpower.month-storage",
                        "Stored volume on the first day of the month",
                        "hm3",
                        "what was stored + inflow + releases from above - release - evaporation - withdrawals; releases are"
                                + " those of least cost of the linear program of the water year",
                        WATER,
                        RIVERS),
                metric("waterpower.month-release", "Release of the month", "hm3", "turbines + spill", WATER, RIVERS),
                metric(
                        "waterpower.season-storage",
                        "Stored volume at the end of the month",
                        "hm3",
                        "water balance of the reservoir in the plan of least cost of those who dispatch jointly",
                        WATER,
                        RIVERS),
                metric(
                        "waterpower.season-party",
                        "Cost of the year to a side",
                        "musd",
                        "fuel and running cost + purchases - sales + unserved load + irrigation losses - value of water kept",
                        WATER,
                        both()),
                metric(
                        "waterpower.season-interval",
                        "What a side receives besides",
                        "musd",
                        "least: what leaves it as well off as alone; most: what leaves the others so; below 0 it pays",
                        WATER,
                        both()),
                metric(
                        "waterpower.swap-terms",
                        "Price of promised summer water",
                        "usd/1000m3",
                        "least: the giver's loss / volume; most: the takers' gain / volume; it pays where least <= most",
                        WATER,
                        both()),
                metric(
                        "waterpower.swap-power",
                        "Winter power for promised summer water",
                        "kwh/m3",
                        "power given back in winter at which giver and takers are as well off as without",
                        WATER,
                        both()),
                metric(
                        "waterpower.swap-gain",
                        "Gain of the swap",
                        "musd",
                        "cost of the year without the promise - cost with it",
                        WATER,
                        both()));
    }

    private static List<Metric> power() {
        return List.of(
                metric(
                        "waterpower.month-hydro",
                        "Power of a plant at a river",
                        "gwh",
                        "turbine release x energy of the head",
                        WATER,
                        RIVERS),
                metric(
                        "waterpower.month-line",
                        "Power between two zones",
                        "gwh",
                        "contracts and joint flows that entered the lines; least cost of the linear program within their limits",
                        WATER,
                        POWER),
                metric(
                        "waterpower.month-price",
                        "Price of power",
                        "usd/mwh",
                        "between zones: mean of contracts at their price and joint flows at the mean of the two shadow prices"
                                + " within the cap; of a zone: dual of its balance of power",
                        WATER,
                        POWER));
    }

    private static List<Metric> ways() {
        return List.of(
                metric(
                        "transport.way-money",
                        "Money of a way",
                        "usd2023/t",
                        "sum over legs of km x rate + handling + fees",
                        TRANSPORT,
                        WAYS),
                metric(
                        "transport.way-hours",
                        "Time of a way",
                        "h",
                        "sum over legs of km / speed + hours at borders and terminals + queues",
                        TRANSPORT,
                        WAYS),
                metric(
                        "transport.way-wait",
                        "Time a way stands still",
                        "h",
                        "hours at borders and terminals + queues",
                        TRANSPORT,
                        WAYS),
                metric(
                        "transport.way-sd",
                        "Deviation of the time of a way",
                        "h",
                        "root of the sum of the variances of its legs",
                        TRANSPORT,
                        with(WAYS, "table:time-variability")),
                metric(
                        "transport.way-co2",
                        "Carbon dioxide of a way",
                        "kg/t",
                        "sum over legs of km x grams a tonne-km by mode and traction",
                        TRANSPORT,
                        with(WAYS, "table:freight-emissions")),
                metric("transport.way-km", "Length of a way", "km", "sum over legs", TRANSPORT, WAYS));
    }

    private static List<Metric> goods() {
        return List.of(
                metric(
                        "trade.line-size",
                        "Size of a line of negotiation",
                        "musd",
                        "min(what one sells elsewhere, what the other buys elsewhere)",
                        TRADE,
                        GOODS),
                metric(
                        "trade.line-present",
                        "Trade there is",
                        "musd",
                        "exports of the goods to the partner",
                        TRADE,
                        GOODS),
                metric(
                        "trade.line-share",
                        "Share of the partner's purchases",
                        "share",
                        "exports to the partner / all the partner buys of the goods",
                        TRADE,
                        GOODS),
                metric(
                        "trade.line-rca",
                        "Revealed comparative advantage",
                        "ratio",
                        "(X_as / X_a) / (W_s / W), Balassa 1965",
                        TRADE,
                        GOODS),
                metric(
                        "trade.line-duty",
                        "Duty",
                        "share",
                        "rate between the two, 0 with free trade",
                        TRADE,
                        List.of("table:trade-duties", "table:trade-agreements")),
                metric(
                        "trade.line-transport",
                        "Transport as a share of value",
                        "share",
                        "(money + value of time x days) / value of a tonne, at the traffic of the base year",
                        TRADE,
                        with(WAYS, "table:value-per-tonne", "parameter:transport.value-of-time")),
                metric(
                        "trade.mirror-gap",
                        "Mirror gap",
                        "share",
                        "(M_ba - X_ab) / ((M_ba + X_ab) / 2); freight alone makes 2 (c - 1) / (c + 1)",
                        TRADE,
                        List.of("parameter:trade.cif-over-fob")),
                metric(
                        "trade.mirror-count",
                        "What one side counted",
                        "musd",
                        "as its statistics say",
                        TRADE,
                        List.of()));
    }

    private static List<Metric> journeys() {
        return List.of(
                metric(
                        "people.tour-points",
                        "Points of a tour",
                        "points",
                        "sum over the sights seen; the best tour under documents, days of service, hours and budget, found exactly",
                        PEOPLE,
                        TOURS),
                metric("people.tour-usd", "Cost of a tour", "usd", "rooms + legs + documents + guides", PEOPLE, TOURS),
                metric(
                        "people.tour-access",
                        "What a document takes",
                        "usd, days",
                        "as the rules in force say",
                        PEOPLE,
                        List.of("table:tour-documents", "table:travel-documents")),
                metric("people.tour-stay", "Stay in a city", "half-days", "part of the best tour", PEOPLE, TOURS),
                metric(
                        "people.rule-price",
                        "Price of a rule",
                        "usd",
                        "value of the best tour without it - value of the best tour with it",
                        PEOPLE,
                        TOURS));
    }

    private static List<Metric> works() {
        return List.of(
                metric(
                        "projects.project-value",
                        "Value of a project",
                        "musd",
                        "as printed; where none is printed, by capacity, by length or the mean of a portfolio",
                        PROJECTS,
                        List.of(
                                "table:projects",
                                "parameter:projects.value-unknown",
                                "parameter:projects.musd-per-mw",
                                "parameter:projects.musd-per-km")),
                metric(
                        "projects.project-jobs",
                        "Jobs of a project",
                        "jobs",
                        "as printed",
                        PROJECTS,
                        List.of("table:projects")),
                metric(
                        "projects.fund-cost",
                        "Cost to the fund",
                        "musd",
                        "value of the project, paid in equal parts over its years",
                        PROJECTS,
                        PORTFOLIO),
                metric(
                        "projects.fund-value",
                        "What a financed project brings",
                        "musd",
                        "value x (1 - chance of completion without the fund), from completion to 2040, discounted; range over the draws",
                        PROJECTS,
                        PORTFOLIO),
                metric(
                        "projects.fund-inclusion",
                        "How often it is chosen",
                        "share",
                        "draws in which the best portfolio holds it / draws",
                        PROJECTS,
                        PORTFOLIO));
    }

    private static List<Metric> shares() {
        return List.of(
                metric(
                        "sharing.share",
                        "Share of a country by a rule",
                        "musd 2023",
                        "of the worth of the 31 coalitions; the rule stands over the column",
                        SHARING,
                        List.of("metric:assessment.worth")),
                metric(
                        "sharing.excess",
                        "What a group gains by leaving",
                        "musd 2023",
                        "worth of the group alone - what its members receive by the rule",
                        SHARING,
                        List.of("metric:assessment.worth")),
                metric(
                        "sharing.transfer",
                        "A payment that keeps everybody in",
                        "musd 2023",
                        "the least payments after which no group gains by leaving; where there are none, after which the most tempted gains least",
                        SHARING,
                        List.of("metric:assessment.worth")),
                metric(
                        "assessment.initiative-share",
                        "What an initiative does to a number",
                        "musd 2023",
                        "Shapley value over the orders in which initiatives are added",
                        SHARING,
                        List.of("metric:assessment.present-value")),
                metric(
                        "commitments.growth",
                        "Growth a year so far",
                        "percent",
                        "(value / base)^(1 / years) - 1; beside what was required it gives the Open SDG ratio",
                        PROMISES,
                        List.of("table:commitments", "table:facts")),
                metric(
                        "commitments.shortfall",
                        "What lacks at the deadline",
                        "unit of the target",
                        "target - what the models see at the deadline",
                        PROMISES,
                        List.of("table:commitments")));
    }

    private static List<String> both() {
        return Stream.concat(RIVERS.stream(), POWER.stream()).toList();
    }

    private static List<String> with(List<String> inputs, String... more) {
        return Stream.concat(inputs.stream(), Stream.of(more)).toList();
    }

    private static Metric metric(
            String id, String title, String unit, String equation, String doc, List<String> inputs) {
        return new Metric(id, title, unit, Direction.NONE, equation, doc, inputs);
    }

    /** All of them, with ranges of parameters and sources of tables. */
    static Map<String, Object> json(DataPackage data) {
        return Json.object()
                .put("figures", all().stream().map(m -> json(data, m)).toList())
                .build();
    }

    private static Map<String, Object> json(DataPackage data, Metric metric) {
        var parameters = named(metric, "parameter:").stream()
                .map(id -> data.parameters().find(id))
                .toList();
        var tables = named(metric, "table:").stream()
                .map(name -> Explanation.TableUse.of(data, name))
                .toList();
        return Json.object()
                .put("id", metric.id())
                .put("title", metric.title())
                .put("unit", metric.unit())
                .put("equation", metric.equation())
                .put("doc", metric.doc())
                .put("metrics", named(metric, "metric:"))
                .put("parameters", ExplanationJson.parameters(parameters))
                .put("tables", ExplanationJson.tables(tables))
                .build();
    }

    private static List<String> named(Metric metric, String kind) {
        return metric.inputs().stream()
                .filter(input -> input.startsWith(kind))
                .map(input -> input.substring(kind.length()))
                .toList();
    }
}
