package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ortaq.region.Member;
import org.ortaq.region.Region;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Dispatch;
import org.ortaq.waterpower.dispatch.Node;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;

/**
 * Watches for conflict: what the upstream states would release alone against what the joint plan releases, times the value
 * of water, month by month over drawn inflows; and how often countries go short.
 */
public final class WatchStudy {
    private static final int ROUNDS = 2;
    private static final int JOINT = 31;
    private static final double UNSERVED = 0.005;
    private static final double DEFICIT = 0.1;
    private static final List<String> RESERVOIRS = List.of("kambarata-1", "toktogul", "kairakkum", "nurek", "rogun");

    private final Region first;
    private final Region second;
    private final WaterPowerState state;
    private final double inflow;
    private final LpSolver solver;

    /** @param inflow mean of the draws against the mean of the record */
    public WatchStudy(Region first, Region second, WaterPowerState state, double inflow, LpSolver solver) {
        this.first = first;
        this.second = second;
        this.state = state;
        this.inflow = inflow;
        this.solver = solver;
    }

    /**
     * @param stopped asked before each draw
     * @throws java.util.concurrent.CancellationException when it says so
     */
    public Watch run(int draws, long seed, BooleanSupplier stopped) {
        var parameters = second.parameters();
        var drawn = Draws.of(
                draws,
                seed,
                parameters.get("waterpower.inflow-sd-syr"),
                parameters.get("waterpower.inflow-sd-amu"),
                parameters.get("waterpower.inflow-correlation"));
        var years = new ArrayList<Drawn>();
        for (var draw : drawn) {
            if (stopped.getAsBoolean()) {
                throw new java.util.concurrent.CancellationException("stopped after " + years.size() + " draws");
            }
            years.add(solve(draw));
        }
        var inflows = drawn.stream()
                .map(d -> new Watch.Inflow(inflow * d.syr(), inflow * d.amu()))
                .toList();
        return new Watch(first.year(), inflows, tensions(years), risks(years));
    }

    private record Drawn(WaterYear year, Plan alone, Plan joint) {}

    private Drawn solve(Draws.Draw draw) {
        var span = new Span(scaled(first, draw), scaled(second, draw));
        var year = new Preparation(span)
                .prepare(state.storageHm3(), state.onTheWay())
                .year();
        var dispatch = new Dispatch(solver, ROUNDS);
        var ready = dispatch.ready(year);
        return new Drawn(ready.year(), dispatch.at(ready, 0), dispatch.at(ready, JOINT));
    }

    private Sections scaled(Region region, Draws.Draw draw) {
        var water = region.water()
                .scaleInflow("all", inflow)
                .scaleInflow("syr-darya", draw.syr())
                .scaleInflow("irtysh", draw.syr())
                .scaleInflow("ili", draw.syr())
                .scaleInflow("amu-darya", draw.amu());
        return new Sections(region.year(), water, region.power(), region.parameters());
    }

    private static List<Watch.Tension> tensions(List<Drawn> years) {
        var tensions = new ArrayList<Watch.Tension>();
        var nodes = years.getFirst().year().nodes();
        for (int n = 0; n < nodes.size(); n++) {
            for (int t = 0; t < MONTHS && watched(nodes, n); t++) {
                tensions.add(tension(years, n, t));
            }
        }
        return tensions;
    }

    /**
     * The last reservoir of each operator on its way down: what passes from one lake of a country into another of its own
     * is no other country's concern.
     */
    private static boolean watched(List<Node> nodes, int n) {
        var node = nodes.get(n);
        return node.stores() && RESERVOIRS.contains(node.id()) && !flowsIntoItsOwn(nodes, n);
    }

    private static boolean flowsIntoItsOwn(List<Node> nodes, int n) {
        int owner = nodes.get(n).owner();
        int down = nodes.get(n).downstream();
        while (down >= 0 && nodes.get(down).owner() == owner && !nodes.get(down).stores()) {
            down = nodes.get(down).downstream();
        }
        return down >= 0 && nodes.get(down).owner() == owner;
    }

    private static Watch.Tension tension(List<Drawn> years, int n, int t) {
        var musd = new double[years.size()];
        var byDraw = new ArrayList<Double>();
        double alone = 0;
        double joint = 0;
        double value = 0;
        for (int i = 0; i < musd.length; i++) {
            var year = years.get(i);
            double water = year.joint().waterValue[n][t];
            double difference = year.alone().release(n, t) - year.joint().release(n, t);
            musd[i] = Math.abs(difference) * water / 1000;
            byDraw.add(difference * water / 1000);
            alone += year.alone().release(n, t) / musd.length;
            joint += year.joint().release(n, t) / musd.length;
            value += water / musd.length;
        }
        Arrays.sort(musd);
        return new Watch.Tension(
                years.getFirst().year().nodes().get(n).id(),
                Span.month(t),
                alone,
                joint,
                value,
                Arrays.stream(musd).sum() / musd.length,
                musd[(musd.length * 9) / 10],
                byDraw);
    }

    private static List<Watch.Risk> risks(List<Drawn> years) {
        var risks = new ArrayList<Watch.Risk>();
        for (var member : Member.values()) {
            int m = member.ordinal();
            double[] share = new double[4];
            for (var year : years) {
                share[0] += unserved(year.year(), year.alone(), m) > UNSERVED ? 1.0 / years.size() : 0;
                share[1] += unserved(year.year(), year.joint(), m) > UNSERVED ? 1.0 / years.size() : 0;
                share[2] += deficit(year.year(), year.alone(), m) > DEFICIT ? 1.0 / years.size() : 0;
                share[3] += deficit(year.year(), year.joint(), m) > DEFICIT ? 1.0 / years.size() : 0;
            }
            risks.add(new Watch.Risk(member.name(), share[0], share[1], share[2], share[3]));
        }
        return risks;
    }

    private static double unserved(WaterYear year, Plan plan, int m) {
        double missing = 0;
        double load = 0;
        for (int z = 0; z < year.zones(); z++) {
            for (int t = 0; t < MONTHS && year.zoneOwner()[z] == m; t++) {
                missing += plan.unserved[z][t];
                load += year.load()[z][t];
            }
        }
        return load > 0 ? missing / load : 0;
    }

    private static double deficit(WaterYear year, Plan plan, int m) {
        double missing = 0;
        double need = 0;
        for (int k = 0; k < year.needs().size(); k++) {
            for (int t = 0; t < MONTHS && year.needs().get(k).owner() == m; t++) {
                missing += plan.shortfall(k, t);
                need += year.needs().get(k).need()[t];
            }
        }
        return need > 0 ? missing / need : 0;
    }
}
