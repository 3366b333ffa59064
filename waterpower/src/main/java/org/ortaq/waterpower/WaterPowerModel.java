package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.region.Member;
import org.ortaq.region.Outcome;
import org.ortaq.region.Reads;
import org.ortaq.region.Region;
import org.ortaq.region.Section;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Dispatch;
import org.ortaq.waterpower.dispatch.MonthlyDispatch;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;

/**
 * The door of the room: runs calendar years by way of water years.
 *
 * <p>Water year t runs from October t to September t+1. The calendar year t is January to September of the water year
 * before and October to December of this one.
 */
public final class WaterPowerModel {

    /** What this room reads of a Region. */
    public static final Reads READS = Reads.of("waterpower", Section.WATER, Section.POWER);

    private static final int ROUNDS = 2;
    private static final String TOKTOGUL = "toktogul";

    private final @Nullable PolicyBook policies;

    /** Inflow is known within a water year. */
    public WaterPowerModel() {
        this(null);
    }

    /**
     * Inflow is not known in advance: months are played one by one on policies.
     *
     * @param policies over the course, of the five alone and of every coalition that will dispatch jointly. They may have
     *     been made for other plants and lines than those of a year that is run: then they are good or bad policies, and
     *     lakes they do not know keep the value of the end of a water year
     */
    public WaterPowerModel(@Nullable PolicyBook policies) {
        this.policies = policies;
    }

    /** What results depend on besides the Regions: the cuts; empty where inflow is known. */
    public String content() {
        return policies == null ? "" : policies.content();
    }

    /** Before the first year: what is stored on 1 October of the year before. */
    public WaterPowerState start(Region base) {
        return start(Sections.of(base));
    }

    WaterPowerState start(Sections base) {
        var storage = new TreeMap<String, Double>();
        for (var node : base.water().nodes()) {
            if (node.kind().stores()) {
                base.water().startHm3(node.id()).ifPresent(hm3 -> storage.put(node.id(), hm3));
            }
        }
        return new WaterPowerState(storage, new TreeMap<>(), new TreeMap<>(), List.of());
    }

    /**
     * Runs the calendar year of {@code region}.
     *
     * @param next the Region of the year after, for January to September of the water year; the same Region at the horizon
     */
    public WaterPowerStep run(Region region, Region next, WaterPowerState state, LpSolver solver) {
        return run(Sections.of(region), Sections.of(next), state, solver);
    }

    /** The same when the rivers bring what a path says. */
    public WaterPowerStep run(Region region, Region next, WaterPowerState state, LpSolver solver, InflowPath inflow) {
        return run(Sections.of(region), Sections.of(next), state, solver, inflow);
    }

    WaterPowerStep run(Sections region, Sections next, WaterPowerState state, LpSolver solver) {
        return run(region, next, state, solver, InflowPath.mean());
    }

    private WaterPowerStep run(
            Sections region, Sections next, WaterPowerState state, LpSolver solver, InflowPath inflow) {
        boolean isFirst = state.soFar().isEmpty();
        var begun = isFirst
                ? play(new Span(region, region), region.year() - 1, state, solver, inflow)
                        .after()
                : state;
        var year = play(new Span(region, next), region.year(), begun, solver, inflow);
        var months = year.months();
        var calendar = new ArrayList<>(begun.soFar());
        calendar.addAll(months.subList(0, 3));
        var result = new WaterPowerResult(region.year(), calendar, begun.january());
        return new WaterPowerStep(result, year.after());
    }

    /** A water year and where it leaves the rivers. */
    private record Played(List<MonthAccount> months, WaterPowerState after) {}

    private Played play(Span span, int october, WaterPowerState state, LpSolver solver, InflowPath path) {
        var prepared = new Preparation(span).prepare(state.storageHm3(), state.onTheWay());
        var anomaly = path.of(october);
        var wetness = PolicyHorizon.wetness(span.second().parameters());
        var inflow = InflowPath.inflow(
                prepared.year(), anomaly, PolicyHorizon.rivers(span.second().water()), new double[] {
                    wetness.monthly(0), wetness.monthly(1)
                });
        var book = policies;
        if (book == null) {
            var dispatch = new Dispatch(solver, ROUNDS);
            return played(prepared, dispatch.solve(prepared.year().withInflow(inflow), span.jointMask()));
        }
        var ready = new Dispatch(solver, ROUNDS).ready(prepared.year()).year();
        try (var started = new StartedSolver(state.ends())) {
            var plan = new MonthlyDispatch(started, 1)
                    .play(
                            ready,
                            span.jointMask(),
                            (party, t) -> book.future(party, ready, october, t, anomaly[t]),
                            inflow);
            var done = played(prepared, plan);
            return new Played(done.months(), done.after().with(started.ends()));
        }
    }

    private static Played played(Prepared prepared, Plan plan) {
        var months = MonthAccount.of(prepared, plan);
        return new Played(months, stateAfter(prepared, plan, months));
    }

    /**
     * Where rivers stand on 1 October of a year when every country acts alone from the base year on.
     *
     * @param regions one a year from the base year on, to {@code year} at least
     */
    public WaterPowerState october(List<Region> regions, int year, LpSolver solver) {
        var sections = regions.stream().map(Sections::of).toList();
        var state = solve(new Span(sections.getFirst(), sections.getFirst()), start(sections.getFirst()), solver);
        for (int t = 0; sections.get(t).year() < year; t++) {
            state = solve(new Span(sections.get(t), sections.get(t + 1)), state, solver);
        }
        return state;
    }

    private static WaterPowerState solve(Span span, WaterPowerState state, LpSolver solver) {
        var prepared = new Preparation(span).prepare(state.storageHm3(), state.onTheWay());
        var plan = new Dispatch(solver, ROUNDS).solve(prepared.year(), span.jointMask());
        return stateAfter(prepared, plan, MonthAccount.of(prepared, plan));
    }

    private static WaterPowerState stateAfter(Prepared prepared, Plan plan, List<MonthAccount> months) {
        return new WaterPowerState(
                months.getLast().storage,
                onTheWay(prepared.year(), plan),
                months.get(2).storage,
                months.subList(3, months.size()));
    }

    static WaterPowerState stateAfter(Prepared prepared, Plan plan) {
        return stateAfter(prepared, plan, MonthAccount.of(prepared, plan));
    }

    /** What was released in the last month and has not arrived, hm3 by node where it arrives. */
    static TreeMap<String, Double> onTheWay(WaterYear year, Plan plan) {
        var onTheWay = new TreeMap<String, Double>();
        var nodes = year.nodes();
        for (int n = 0; n < nodes.size(); n++) {
            var node = nodes.get(n);
            if (node.downstream() >= 0 && node.lag() > 0) {
                double hm3 = plan.release(n, 11) * node.lag() * (1 - node.loss());
                onTheWay.merge(nodes.get(node.downstream()).id(), hm3, Double::sum);
            }
        }
        return onTheWay;
    }

    /**
     * The outcomes of a year, every one declared in {@link WaterPowerMetrics}.
     *
     * @param region unused so far; all rooms share this form
     */
    public List<Outcome> outcomes(Region region, WaterPowerResult result) {
        return outcomes(result);
    }

    List<Outcome> outcomes(WaterPowerResult result) {
        var out = new ArrayList<Outcome>();
        int year = result.year();
        byMember(out, "generation", year, result.generation());
        byMember(out, "demand", year, result.demand());
        byMember(out, "exports", year, result.exports());
        byMember(out, "imports", year, result.imports());
        byMember(out, "unserved", year, result.unserved());
        byMember(out, "irrigation-deficit", year, result.irrigationDeficit());
        byMember(out, "system-cost", year, result.systemCost());
        byMember(out, "co2", year, result.co2());
        for (var zone : result.zones()) {
            out.add(new Outcome("waterpower.price", zone, year, result.price(zone)));
        }
        for (var reservoir : result.reservoirs()) {
            storage(out, "storage-january", reservoir, year, result.storage(reservoir, 1));
            storage(out, "storage-october", reservoir, year, result.storage(reservoir, 10));
            out.add(new Outcome("waterpower.summer-release", reservoir, year, result.release(reservoir, 4, 9)));
        }
        double winter = result.release(TOKTOGUL, 10, 3);
        double all = winter + result.release(TOKTOGUL, 4, 9);
        if (all > 0) {
            out.add(new Outcome("waterpower.winter-release-share", TOKTOGUL, year, 100 * winter / all));
        }
        return out;
    }

    private static void storage(List<Outcome> out, String metric, String reservoir, int year, double km3) {
        if (!Double.isNaN(km3)) {
            out.add(new Outcome("waterpower." + metric, reservoir, year, km3));
        }
    }

    private static void byMember(List<Outcome> out, String metric, int year, double[] values) {
        for (var member : Member.values()) {
            out.add(new Outcome("waterpower." + metric, member.name(), year, values[member.ordinal()]));
        }
    }
}
