package org.ortaq.region.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ortaq.region.Reading;
import org.ortaq.table.Nearest;

/**
 * The rivers of one year. All lists are sorted by id.
 *
 * @param inflows natural inflow, for the nodes that have one
 * @param storedAtStart reading of 1 October of the year before the base year, where there is one
 * @param afghan what Afghanistan takes from the Amu Darya, by year
 * @param contracts standing release contracts
 */
public record Water(
        int year,
        List<WaterNode> nodes,
        List<Inflow> inflows,
        List<Irrigation> irrigation,
        List<EnvironmentalFlow> environmentalFlows,
        List<StoredVolume> storedAtStart,
        List<Abstraction> afghan,
        List<ReleaseContract> contracts) {

    public Water {
        nodes = sorted(nodes, Comparator.comparing(WaterNode::id));
        inflows = sorted(inflows, Comparator.comparing(Inflow::node));
        irrigation = sorted(irrigation, Comparator.comparing(Irrigation::id));
        environmentalFlows = sorted(environmentalFlows, Comparator.comparing(EnvironmentalFlow::node));
        storedAtStart = sorted(storedAtStart, Comparator.comparing(StoredVolume::reservoir));
        afghan = sorted(afghan, Comparator.comparingInt(Abstraction::year));
        contracts = sorted(contracts, Comparator.naturalOrder());
    }

    private static <T> List<T> sorted(List<T> values, Comparator<? super T> order) {
        return values.stream().sorted(order).toList();
    }

    public static Water read(Reading in) {
        double level = in.parameters().get("waterpower.water-value-level");
        return new Water(
                in.baseYear(),
                in.table("reservoirs").map(WaterNode::read),
                inflows(in),
                in.table("irrigation").map(row -> Irrigation.read(row, level)),
                in.table("environmental-flows")
                        .map(row -> new EnvironmentalFlow(
                                row.text("node"),
                                row.number("km3_year") * 1000,
                                Level.of(
                                        level,
                                        row.number("value_low_usd_1000m3"),
                                        row.number("value_mid_usd_1000m3"),
                                        row.number("value_high_usd_1000m3")))),
                start(in),
                abstraction(in),
                List.of());
    }

    private static List<Inflow> inflows(Reading in) {
        record Cell(String node, int month, double flow) {}
        double factor = in.parameters().get("waterpower.inflow");
        var byNode = new TreeMap<String, double[]>();
        in.table("inflows")
                .map(row -> new Cell(row.text("node"), row.integer("month"), row.number("inflow_m3s")))
                .forEach(cell -> byNode.computeIfAbsent(cell.node(), n -> new double[12])[cell.month() - 1] =
                        cell.flow() * factor);
        var inflows = new ArrayList<Inflow>();
        byNode.forEach((node, flows) -> inflows.add(new Inflow(node, Monthly.of(flows))));
        return inflows;
    }

    private static List<StoredVolume> start(Reading in) {
        var first = LocalDate.of(in.baseYear() - 1, 10, 1);
        return in
                .table("reservoir-storage")
                .map(row -> new StoredVolume(
                        row.text("reservoir"), LocalDate.parse(row.text("date")), row.number("storage_km3") * 1000))
                .stream()
                .filter(reading -> reading.date().equals(first))
                .toList();
    }

    private static List<Abstraction> abstraction(Reading in) {
        return in.table("afghan-abstraction")
                .map(row -> new Abstraction(row.integer("year"), row.number("km3") * 1000));
    }

    /** The same rivers in another year; only the Afghan abstraction moves by itself. */
    public Water at(int year) {
        return new Water(year, nodes, inflows, irrigation, environmentalFlows, storedAtStart, afghan, contracts);
    }

    /** Afghan abstraction of this year in hm3, linear between the years of the table. */
    public double afghanAbstraction() {
        return Abstraction.in(year, afghan);
    }

    /** @throws IllegalArgumentException when there is no such node */
    public WaterNode node(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "reservoir or reach",
                        id,
                        nodes.stream().map(WaterNode::id).toList()));
    }

    private static IllegalArgumentException unknown(String what, String id, List<String> known) {
        return new IllegalArgumentException("no " + what + " '" + id + "'"
                + Nearest.to(id, known).map(n -> "; perhaps " + n + "?").orElse(""));
    }

    /** Volume on 1 October before the base year: the reading, else the long-term mean; empty for a dam not built. */
    public OptionalDouble startHm3(String reservoir) {
        for (var reading : storedAtStart) {
            if (reading.reservoir().equals(reservoir)) {
                return OptionalDouble.of(reading.hm3());
            }
        }
        double mean = node(reservoir).october1Hm3();
        return Double.isNaN(mean) ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }

    /** A wetter or drier year; factors multiply. {@code basin} is a basin, or {@code all} */
    public Water scaleInflow(String basin, double factor) {
        if (!basin.equals("all")
                && nodes.stream().noneMatch(node -> node.basin().equals(basin))) {
            throw unknown("basin", basin, nodes.stream().map(WaterNode::basin).toList());
        }
        if (!(factor >= 0)) {
            throw new IllegalArgumentException("inflow factor must not be negative: " + factor);
        }
        var scaled = inflows.stream()
                .map(flow -> basin.equals("all") || node(flow.node()).basin().equals(basin) ? flow.times(factor) : flow)
                .toList();
        return new Water(year, nodes, scaled, irrigation, environmentalFlows, storedAtStart, afghan, contracts);
    }

    /** Natural inflow of some nodes in place of the table's; the others keep theirs. */
    public Water withInflows(List<Inflow> others) {
        var byNode = new TreeMap<String, Inflow>();
        inflows.forEach(flow -> byNode.put(flow.node(), flow));
        for (var flow : others) {
            byNode.put(node(flow.node()).id(), flow);
        }
        return new Water(
                year,
                nodes,
                List.copyOf(byNode.values()),
                irrigation,
                environmentalFlows,
                storedAtStart,
                afghan,
                contracts);
    }

    /** Without the canal that fills an off-stream lake (Koksaray before 2010), or one that drains a river (Arnasay). */
    public Water closeCanal(String id) {
        node(id);
        var closed = nodes.stream().map(n -> n.id().equals(id) ? n.closed() : n).toList();
        return new Water(year, closed, inflows, irrigation, environmentalFlows, storedAtStart, afghan, contracts);
    }

    /** Without the Afghan abstraction. */
    public Water withoutAfghanAbstraction() {
        return new Water(
                year,
                nodes,
                inflows,
                irrigation,
                environmentalFlows,
                storedAtStart,
                List.of(new Abstraction(year, 0)),
                contracts);
    }

    /** Needs fall by a share; savings multiply. {@code country} is a code, or {@code CA5} */
    public Water saveIrrigation(String country, double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("share of irrigation saved must be 0 to 1: " + share);
        }
        if (!country.equals("CA5")
                && irrigation.stream().noneMatch(n -> n.country().equals(country))) {
            throw unknown(
                    "irrigation in country",
                    country,
                    irrigation.stream().map(Irrigation::country).toList());
        }
        var saved = irrigation.stream()
                .map(need -> country.equals("CA5") || need.country().equals(country) ? need.times(1 - share) : need)
                .toList();
        return new Water(year, nodes, inflows, saved, environmentalFlows, storedAtStart, afghan, contracts);
    }

    /** A standing exchange of water against winter power; contracts add. */
    public Water contractRelease(String reservoir, int fromMonth, int toMonth, double hm3, double gwhBack) {
        if (!node(reservoir).kind().stores()) {
            throw new IllegalArgumentException("'" + reservoir + "' stores no water");
        }
        var more = new ArrayList<>(contracts);
        more.add(new ReleaseContract(reservoir, fromMonth, toMonth, hm3, gwhBack));
        return new Water(year, nodes, inflows, irrigation, environmentalFlows, storedAtStart, afghan, more);
    }
}
