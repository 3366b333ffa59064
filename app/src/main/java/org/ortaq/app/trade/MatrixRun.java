package org.ortaq.app.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.ortaq.app.trade.Counterfactual.FlowChange;
import org.ortaq.app.trade.Counterfactual.RegionChange;
import org.ortaq.app.trade.Shock.Rule;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.trade.equilibrium.Armington;
import org.ortaq.trade.equilibrium.Closure;
import org.ortaq.trade.equilibrium.GravityWorld;
import org.ortaq.trade.equilibrium.OneSectorChange;
import org.ortaq.trade.estimation.Gravity;

/**
 * A counterfactual of a trade matrix: Armington world of one sector. With covariates, the base is the gravity model's
 * (flows exp(b'z) fitted to outputs and expenditures, as structural gravity has it); without, the flows as they are.
 */
final class MatrixRun {

    private final MatrixWorld world;
    private final Shock shock;
    private final double sigma;
    private final Closure closure;
    private final boolean full;
    private final int n;
    private final List<String> notes = new ArrayList<>();

    MatrixRun(MatrixWorld world, Shock shock, double sigma, Closure closure, boolean full) {
        this.world = world;
        this.shock = shock;
        this.sigma = sigma;
        this.closure = closure;
        this.full = full;
        this.n = world.regions().size();
    }

    Counterfactual run() {
        var coefficients = coefficients();
        long start = System.nanoTime();
        double[][] base = base(coefficients);
        requireHomeSales(base);
        double[][] cost = cost(coefficients);
        double[] endowment = endowment();
        int reference = shock.reference().map(world.regions()::indexOf).orElse(0);
        var conditional = OneSectorChange.conditional(base, cost, sigma, reference);
        var complete = OneSectorChange.full(
                new Armington(base, sigma, 1, closure).solve(cost, endowment), base, cost, endowment);
        var told = full ? complete : conditional;
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean changed = Arrays.stream(endowment).anyMatch(e -> e != 1);
        if (changed && !full) {
            throw InputException.of(
                    "command line", 0, "--endowment", "conditional", "full: the shock changes endowments");
        }
        if (!full) {
            notes.add(
                    "conditional: resistances answer at the outputs and spending of the base, prices and incomes follow"
                            + " outward resistance once (what gravity packages call full GE); welfareFull goes to the end");
        }
        return new Counterfactual(
                shock.name().orElse("the shock"),
                "one-sector",
                choices(coefficients, reference),
                regions(told, conditional, complete, base, changed),
                flows(base, told.flow()),
                told.residual(),
                told.iterations(),
                seconds,
                told.converged()
                        ? ""
                        : "no equilibrium found: residual " + told.residual() + " after " + told.iterations()
                                + " passes",
                notes);
    }

    private SequencedMap<String, String> choices(SequencedMap<String, Double> coefficients, int reference) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("closure", ClosureNames.of(closure));
        choices.put("endowment", full ? "full" : "conditional");
        choices.put("sigma", String.valueOf(sigma));
        choices.put("reference", world.regions().get(reference));
        coefficients.forEach((name, b) -> choices.put("coefficient " + name, String.valueOf(b)));
        return choices;
    }

    /** Those of the shock; none given: estimated on the matrix by PPML with exporter and importer effects. */
    private SequencedMap<String, Double> coefficients() {
        if (!shock.coefficients().isEmpty() || world.covariates().isEmpty()) {
            return shock.coefficients();
        }
        var names = List.copyOf(world.covariates().keySet());
        var estimated = new LinkedHashMap<String, Double>();
        try {
            var fit =
                    Gravity.estimate(world.trade(), world.covariates().values().toArray(double[][][]::new));
            for (int k = 0; k < names.size(); k++) {
                estimated.put(names.get(k), fit.beta()[k]);
            }
        } catch (ArithmeticException collinear) {
            throw InputException.of(
                    world.file(),
                    0,
                    String.join(", ", names),
                    "columns that depend on each other",
                    "coefficients in the shock file, or columns that can be estimated");
        }
        notes.add("coefficients are estimated on the matrix (PPML, exporter and importer effects)");
        return estimated;
    }

    /** Shares at home are what welfare is measured by: a country without them has no answer. */
    private void requireHomeSales(double[][] base) {
        var problems = new Problems();
        for (int i = 0; i < n; i++) {
            if (!(base[i][i] > 0)) {
                var region = world.regions().get(i);
                problems.add(
                        world.file(),
                        0,
                        "trade",
                        region + " to " + region + ": " + base[i][i],
                        "sales at home above 0");
            }
        }
        problems.throwIfAny();
    }

    private double[][] base(SequencedMap<String, Double> coefficients) {
        if (coefficients.isEmpty()) {
            notes.add("no covariates: the base is the matrix as it stands");
            return world.trade();
        }
        double[][] flow = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double index = 0;
                for (var entry : coefficients.entrySet()) {
                    index += entry.getValue() * covariate(entry.getKey())[i][j];
                }
                flow[i][j] = StrictMath.exp(index);
            }
        }
        double[][] base = GravityWorld.flows(flow, world.output(), world.expenditure());
        if (!Arrays.stream(base).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
            throw InputException.of(
                    world.file(),
                    0,
                    String.join(", ", coefficients.keySet()),
                    String.valueOf(coefficients),
                    "coefficients under which trade costs can be computed: these are too large");
        }
        return base;
    }

    private double[][] covariate(String name) {
        var cells = world.covariates().get(name);
        if (cells == null) {
            throw new IllegalStateException("no covariate " + name);
        }
        return cells;
    }

    private double[][] cost(SequencedMap<String, Double> coefficients) {
        double[][] log = new double[n][n];
        for (var rule : shock.tradeCosts()) {
            each(rule, (i, j) -> log[i][j] += StrictMath.log(rule.value()));
        }
        for (var rule : shock.covariates()) {
            var name = rule.column().orElseThrow();
            var b = coefficients.get(name);
            if (b == null) {
                throw InputException.of(
                        "shock", 0, "coefficients", "", "a coefficient of " + name + ", which the shock changes");
            }
            each(rule, (i, j) -> log[i][j] += b * (rule.value() - covariate(name)[i][j]) / (1 - sigma));
        }
        double[][] cost = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cost[i][j] = log[i][j] == 0 ? 1 : StrictMath.exp(log[i][j]);
            }
        }
        return cost;
    }

    private interface Cell {
        void at(int i, int j);
    }

    private static void each(Rule rule, Cell cell) {
        for (int i : rule.exporters()) {
            for (int j : rule.importers()) {
                if (i != j || rule.home()) {
                    cell.at(i, j);
                }
            }
        }
    }

    private double[] endowment() {
        double[] endowment = new double[n];
        Arrays.fill(endowment, 1);
        shock.endowments().forEach(rule -> rule.exporters().forEach(r -> endowment[r] *= rule.value()));
        return endowment;
    }

    private List<RegionChange> regions(
            OneSectorChange told, OneSectorChange conditional, OneSectorChange full, double[][] base, boolean changed) {
        var regions = new ArrayList<RegionChange>();
        for (int r = 0; r < n; r++) {
            var more = new LinkedHashMap<String, OptionalDouble>();
            more.put("termsOfTrade", percent(told.termsOfTrade()[r]));
            more.put("technology", percent(told.technology()[r]));
            more.put(
                    "welfareConditional",
                    changed ? OptionalDouble.empty() : percent(conditional.realIncome()[r] - 1));
            more.put("welfareFull", full.converged() ? percent(full.realIncome()[r] - 1) : OptionalDouble.empty());
            more.put("factoryGatePrice", percent(told.price()[r] - 1));
            more.put("price", percent(told.priceIndex()[r] - 1));
            more.put("output", SectorRun.change(row(base, r), told.output()[r]));
            more.put("expenditure", SectorRun.change(column(base, r), told.expenditure()[r]));
            more.put("exports", SectorRun.change(row(base, r) - base[r][r], row(told.flow(), r) - told.flow()[r][r]));
            more.put(
                    "imports",
                    SectorRun.change(column(base, r) - base[r][r], column(told.flow(), r) - told.flow()[r][r]));
            more.put("domestic", SectorRun.change(base[r][r], told.flow()[r][r]));
            double real = 100 * (told.realIncome()[r] - 1);
            double first = 100 * (told.termsOfTrade()[r] + told.technology()[r]);
            regions.add(new RegionChange(
                    world.regions().get(r), real, first, 100 * (told.price()[r] / told.priceIndex()[r] - 1), more));
        }
        return regions;
    }

    private static OptionalDouble percent(double share) {
        return OptionalDouble.of(100 * share);
    }

    private static double row(double[][] flow, int r) {
        return Arrays.stream(flow[r]).sum();
    }

    private static double column(double[][] flow, int c) {
        return Arrays.stream(flow).mapToDouble(row -> row[c]).sum();
    }

    private List<FlowChange> flows(double[][] before, double[][] after) {
        var flows = new ArrayList<FlowChange>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                flows.add(new FlowChange(world.regions().get(i), world.regions().get(j), before[i][j], after[i][j]));
            }
        }
        return flows;
    }
}
