package org.ortaq.assessment;

import java.util.List;

/** What flows between the steps of a year, as {@link Coupling} runs them. */
public final class CouplingGraph {

    /** Largest change of a flow in the last pass, as a share of the largest flow. */
    public static final double TOLERANCE = FixedPoint.TOLERANCE;

    private static final String REGION = "region";
    private static final String OUTCOMES = "outcomes";

    /**
     * One arrow.
     *
     * @param from a step, {@code region}, or a step in the year before
     * @param to a step, or {@code outcomes}
     * @param carries what is handed on
     * @param unit of what is handed on
     * @param shape by what it is given
     * @param lastYear whether it comes from the year before
     */
    public record Arrow(String from, String to, String carries, String unit, String shape, boolean lastYear) {}

    private CouplingGraph() {}

    /** Every arrow in the order the data flow; sections of the Region are told by {@link Room#reads()}. */
    public static List<Arrow> arrows() {
        var water = Room.WATERPOWER.word();
        var projects = Room.PROJECTS.word();
        var trade = "trade";
        var transport = "transport";
        var people = Room.PEOPLE.word();
        return List.of(
                past(water, water, "storage of reservoirs on 1 October", "hm3", "reservoir"),
                past(water, water, "water released and still on its way", "hm3", "node"),
                past(water, water, "January to September, already solved", "GWh, hm3, USD", "month"),
                now(water, "productivity", "loss by load not served", "million 2023 US dollars", "member"),
                now(
                        water,
                        "productivity",
                        "loss of harvests by water not delivered",
                        "million 2023 US dollars",
                        "member"),
                now(
                        projects,
                        "productivity",
                        "value added of what was finished",
                        "million US dollars a year",
                        "member, sector"),
                now("productivity", trade, "productivity over that of the base year", "ratio", "country, industry"),
                now(transport, trade, "freight and time over the value of goods", "share", "exporter, importer"),
                now(trade, transport, "freight", "million tonnes a year", "exporter, importer"),
                now(
                        REGION,
                        transport,
                        "freight the ways are found at: of the base year, grown",
                        "million tonnes a year",
                        "exporter, importer"),
                past(
                        trade,
                        transport,
                        "flows the search begins at, grown",
                        "million 2023 US dollars",
                        "exporter, importer"),
                past(trade, trade, "wages, prices and spending the solver starts from", "ratio", "country, industry"),
                now(trade, OUTCOMES, "real income", "million 2023 US dollars", "member"),
                now(water, OUTCOMES, "cost of rivers and power", "million 2023 US dollars", "member"),
                now(
                        people,
                        OUTCOMES,
                        "visits and what they cost and spend",
                        "thousand persons, US dollars",
                        "origin, destination"),
                now(people, OUTCOMES, "exchange places taken", "places a year", "origin, host"),
                now(REGION, OUTCOMES, "payments to the initiatives, by deflator", "million 2023 US dollars", "member"));
    }

    private static Arrow now(String from, String to, String carries, String unit, String shape) {
        return new Arrow(from, to, carries, unit, shape, false);
    }

    private static Arrow past(String from, String to, String carries, String unit, String shape) {
        return new Arrow(from, to, carries, unit, shape, true);
    }
}
