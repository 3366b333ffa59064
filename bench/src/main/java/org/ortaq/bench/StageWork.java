package org.ortaq.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ortaq.numerics.RandomStream;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.WarmSolver;
import org.ortaq.waterpower.sddp.Noise;
import org.ortaq.waterpower.sddp.Opening;
import org.ortaq.waterpower.sddp.PolicyGraph;
import org.ortaq.waterpower.sddp.StageProblem;

/**
 * A stage of the size of the region's, drawn from a seed: fifteen dams in three cascades, seven zones, five load blocks;
 * 386 columns with the cost-to-go, 145 rows and, on request, 100 cuts.
 */
final class StageWork {
    static final int DAMS = 15;
    private static final int ZONES = 7;
    private static final int BLOCKS = 5;
    private static final int CUTS = 100;
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final RandomStream RANDOM = RandomStream.of(20261123, "bench-stage");

    private final org.ortaq.solver.ProgramBuilder builder = LinearProgram.builder();
    private final int[] in = new int[DAMS];
    private final int[] out = new int[DAMS];
    private final int[] balance = new int[DAMS];
    private long counter;

    private StageWork() {}

    static StageProblem problem(double load) {
        var work = new StageWork();
        for (int r = 0; r < DAMS; r++) work.dam(r);
        for (int block = 0; block < BLOCKS; block++) work.block(load * (0.7 + 0.15 * block));
        return new StageProblem(work.builder.build(), work.in, work.out);
    }

    private double uniform() {
        return RANDOM.uniform(counter++);
    }

    private void dam(int r) {
        double full = 50 + 150 * uniform();
        in[r] = builder.column(0, 0, full);
        out[r] = builder.column(0, 0.1 * full, full);
        balance[r] = builder.row(20, 20);
        builder.set(balance[r], out[r], 1);
        builder.set(balance[r], in[r], -1);
        int surplus = builder.column(30, 0, INFINITY);
        builder.set(balance[r], surplus, 1);
        builder.set(balance[r], builder.column(2000, 0, INFINITY), -1);
        int flood = builder.row(-INFINITY, 0.95 * full);
        builder.set(flood, out[r], 1);
        builder.set(flood, surplus, -0.2);
    }

    private void block(double load) {
        var power = new int[ZONES];
        for (int z = 0; z < ZONES; z++) power[z] = zone(load * (20 + 30 * uniform()));
        for (int z = 0; z < ZONES; z++) {
            line(power[z], power[(z + 1) % ZONES]);
            line(power[(z + 1) % ZONES], power[z]);
        }
        int reserve = builder.row(5, INFINITY);
        builder.set(reserve, builder.column(300, 0, INFINITY), 1);
        for (int r = 0; r < DAMS; r++) turbine(r, power[r % ZONES], reserve);
    }

    private int zone(double demand) {
        int row = builder.row(demand, INFINITY);
        for (int g = 0; g < 3; g++) builder.set(row, builder.column(15 + 40 * uniform(), 0, 4 + 14 * uniform()), 1);
        builder.set(row, builder.column(400, 0, 0.05 * demand), 1);
        builder.set(row, builder.column(1000, 0, INFINITY), 1);
        return row;
    }

    private void line(int from, int to) {
        int flow = builder.column(0.5, 0, 6);
        builder.set(from, flow, -1);
        builder.set(to, flow, 0.97);
    }

    private void turbine(int r, int power, int reserve) {
        int flow = builder.column(0, 0, 8 + 10 * uniform());
        builder.set(balance[r], flow, 1);
        if (r % 5 < 4) builder.set(balance[r + 1], flow, -0.95);
        builder.set(power, flow, 0.4 + uniform());
        if (r % 3 == 0) builder.set(reserve, flow, -1);
        int limit = builder.row(-INFINITY, 30);
        builder.set(limit, flow, 1);
        builder.set(limit, out[r], -0.05);
    }

    /** Loads the stage with a cost-to-go and 100 cuts, tangents of a convex value of water, and fixes the incoming state. */
    static void load(WarmSolver solver) {
        var stage = problem(1);
        var p = stage.program();
        solver.load(new LinearProgram(
                p.columns() + 1,
                p.rows(),
                with(p.cost(), 1),
                with(p.lower(), 0),
                with(p.upper(), INFINITY),
                p.rowLower(),
                p.rowUpper(),
                p.rowStart(),
                p.columnIndex(),
                p.value()));
        for (int r = 0; r < DAMS; r++) solver.columnBounds(stage.incoming()[r], 50, 50);
        for (int cut = 0; cut < CUTS; cut++) cut(solver, stage, cut);
    }

    /** V(x) = sum a (b - x)^2 with drawn a and b, touched at a drawn state. */
    private static void cut(WarmSolver solver, StageProblem stage, int cut) {
        var columns = Arrays.copyOf(stage.outgoing(), DAMS + 1);
        columns[DAMS] = stage.program().columns();
        var entries = new double[DAMS + 1];
        double level = 0;
        for (int r = 0; r < DAMS; r++) {
            double a = 0.1 + 0.2 * RANDOM.uniform(10_000 + r);
            double gap = 200 - 180 * RANDOM.uniform(20_000 + (long) cut * DAMS + r);
            double slope = -2 * a * gap;
            entries[r] = -slope;
            level += a * gap * gap - slope * (200 - gap);
        }
        entries[DAMS] = 1;
        solver.addRow(level, INFINITY, columns, entries);
    }

    private static double[] with(double[] values, double last) {
        var longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = last;
        return longer;
    }

    /** Inflow of draw {@code k} around a mean, for each dam. */
    static double inflow(double mean, double spread, long k, int r) {
        return Math.max(0, mean * (1 + spread * RANDOM.normal(1_000_000 + k * DAMS + r)));
    }

    /** Row of the balance of a dam. */
    static int balance(int r) {
        return 2 * r;
    }

    static PolicyGraph graph(int stages, int openings) {
        var problems = new ArrayList<StageProblem>();
        var noise = new ArrayList<List<Opening>>();
        for (int t = 0; t < stages; t++) {
            boolean winter = t % 12 < 6;
            problems.add(problem(winter ? 1.2 : 0.8));
            noise.add(openings(t == 0 ? 1 : openings, winter ? 10 : 30, t));
        }
        var initial = new double[DAMS];
        Arrays.fill(initial, 45);
        return PolicyGraph.linear(initial, problems, noise, 1, 0);
    }

    private static List<Opening> openings(int count, double mean, int stage) {
        var rows = new int[DAMS];
        for (int r = 0; r < DAMS; r++) rows[r] = balance(r);
        var openings = new ArrayList<Opening>();
        for (int w = 0; w < count; w++) {
            var inflow = new double[DAMS];
            for (int r = 0; r < DAMS; r++) inflow[r] = inflow(mean, 0.5, 1000L * stage + w, r);
            openings.add(new Opening(1.0 / count, Noise.rightHandSides(rows, inflow)));
        }
        return openings;
    }
}
