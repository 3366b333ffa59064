package org.ortaq.app.trade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.app.trade.Counterfactual.FlowChange;
import org.ortaq.app.trade.Counterfactual.RegionChange;
import org.ortaq.app.trade.Shock.Rule;
import org.ortaq.trade.equilibrium.Change;
import org.ortaq.trade.equilibrium.Closure;
import org.ortaq.trade.equilibrium.MultiSector;
import org.ortaq.trade.equilibrium.MultiSectorSolver;
import org.ortaq.trade.equilibrium.Welfare;
import org.ortaq.trade.equilibrium.World;

/**
 * A counterfactual of a world of many sectors: the world before the shock is solved under the closure (and, where the
 * data have them, with the columns tariff_bln and d_bln), then the world after it, and the change is from the one to the other.
 */
final class SectorRun {

    private final SectorWorld world;
    private final Shock shock;
    private final Closure closure;
    private final List<String> notes;

    SectorRun(SectorWorld world, Shock shock, Closure closure) {
        this.world = world;
        this.shock = shock;
        this.closure = closure;
        this.notes = new ArrayList<>(world.notes());
    }

    Counterfactual run() {
        long start = System.nanoTime();
        var base = new MultiSector(world.data());
        var before = before(base);
        var after = before(base);
        int touched = put(after);
        var solver = base.solver();
        var reason = solve(solver, before, "before the shock");
        var first = solver.world(before);
        int passes = first.iterations();
        var second = first;
        if (reason.isEmpty()) {
            reason = solve(solver, after, "after the shock");
            second = solver.world(after);
            passes += second.iterations();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        notes.add(touched + " cells or factors are set by the shock");
        var choices = new LinkedHashMap<String, String>();
        choices.put("closure", ClosureNames.of(closure));
        choices.put("endowment", "full");
        return new Counterfactual(
                shock.name().orElse("the shock"),
                "multi-sector",
                choices,
                regions(Welfare.between(first, before, second, after), first, second),
                flows(first, second),
                Math.max(first.residual(), second.residual()),
                passes,
                seconds,
                reason,
                notes);
    }

    private String solve(MultiSectorSolver solver, Change change, String when) {
        if (solver.solve(change)) {
            return "";
        }
        var left = Closed.first(world, change);
        if (left.isPresent()) {
            return "the world " + when + " has no equilibrium: " + left.get();
        }
        var last = solver.world(change);
        return "the world " + when + " did not converge: residual " + last.residual() + " after " + last.iterations()
                + " passes, " + MultiSectorSolver.TOLERANCE + " wanted";
    }

    private Change before(MultiSector base) {
        var change = base.unchanged(closure);
        copy("tariff_bln", change.tariff);
        copy("d_bln", change.cost);
        return change;
    }

    private void copy(String column, double[][][] into) {
        var from = world.columns().get(column);
        if (from != null) {
            for (int j = 0; j < into.length; j++) {
                for (int m = 0; m < into[j].length; m++) {
                    System.arraycopy(from[j][m], 0, into[j][m], 0, from[j][m].length);
                }
            }
        }
    }

    private int put(Change change) {
        int touched = 0;
        for (var rule : shock.tariffs()) {
            touched += cells(rule, change.tariff, false);
        }
        for (var rule : shock.tradeCosts()) {
            touched += cells(rule, change.cost, true);
        }
        for (var rule : shock.productivity()) {
            for (int r : rule.exporters()) {
                for (int j : rule.sectors()) {
                    change.productivity[r][j] *= rule.value();
                    touched++;
                }
            }
        }
        for (var rule : shock.endowments()) {
            for (int r : rule.exporters()) {
                change.endowment[r] *= rule.value();
                touched++;
            }
        }
        return touched + removeDeficits(change);
    }

    private int removeDeficits(Change change) {
        for (int r : shock.removed()) {
            change.deficit[r] = 0;
        }
        double left = 0;
        double size = 0;
        for (double d : change.deficit) {
            left += d;
            size += Math.abs(d);
        }
        if (!shock.removed().isEmpty() && Math.abs(left) > 1e-9 * size) {
            for (int r = 0; r < change.deficit.length; r++) {
                change.deficit[r] -= left * Math.abs(change.deficit[r]) / size;
            }
            notes.add("deficits of the other regions are scaled so that the world's add up to 0");
        }
        return shock.removed().size();
    }

    private int cells(Rule rule, double[][][] into, boolean multiply) {
        double[][][] from = rule.column().map(world.columns()::get).orElse(null);
        int touched = 0;
        for (int j : rule.sectors()) {
            for (int m : rule.importers()) {
                for (int i : rule.exporters()) {
                    if (i != m || rule.home()) {
                        double value = from == null ? rule.value() : from[j][m][i];
                        double now = from == null && multiply ? into[j][m][i] * value : value;
                        touched += now != into[j][m][i] ? 1 : 0;
                        into[j][m][i] = now;
                    }
                }
            }
        }
        return touched;
    }

    private List<RegionChange> regions(Welfare[] welfare, World first, World second) {
        var regions = new ArrayList<RegionChange>();
        for (int r = 0; r < welfare.length; r++) {
            var w = welfare[r];
            var more = new LinkedHashMap<String, OptionalDouble>();
            more.put("termsOfTrade", OptionalDouble.of(100 * w.termsOfTrade()));
            more.put("volumeOfTrade", OptionalDouble.of(100 * w.volumeOfTrade()));
            more.put("technology", OptionalDouble.of(100 * w.technology()));
            more.put("transfers", OptionalDouble.of(100 * w.transfers()));
            more.put("wage", change(first.wage()[r], second.wage()[r]));
            more.put("price", change(first.consumerPrice()[r], second.consumerPrice()[r]));
            more.put("income", change(first.income()[r], second.income()[r]));
            more.put("exports", change(first.traded(r, true), second.traded(r, true)));
            more.put("imports", change(first.traded(r, false), second.traded(r, false)));
            more.put("tariffRevenue", change(first.tariffRevenue()[r], second.tariffRevenue()[r]));
            regions.add(new RegionChange(
                    world.regions().get(r), 100 * w.exact(), 100 * w.firstOrder(), 100 * w.realWage(), more));
        }
        return regions;
    }

    /** In percent; absent when there was nothing before. */
    static OptionalDouble change(double before, double after) {
        return before > 0 ? OptionalDouble.of(100 * (after / before - 1)) : OptionalDouble.empty();
    }

    private List<FlowChange> flows(World first, World second) {
        var flows = new ArrayList<FlowChange>();
        int n = world.regions().size();
        for (int i = 0; i < n; i++) {
            for (int m = 0; m < n; m++) {
                double before = 0;
                double after = 0;
                for (int j = 0; j < world.sectors().size(); j++) {
                    before += first.trade()[j][m][i];
                    after += second.trade()[j][m][i];
                }
                flows.add(new FlowChange(world.regions().get(i), world.regions().get(m), before, after));
            }
        }
        return flows;
    }
}
