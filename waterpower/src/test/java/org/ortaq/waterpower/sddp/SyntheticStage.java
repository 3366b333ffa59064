package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.numerics.RandomStream;
import org.ortaq.solver.LinearProgram;

/**
 * A stage of the size of the region's: fifteen dams in a cascade, three load blocks, five countries, seven zones; 15
 * states, about 360 columns and 145 rows. Numbers are drawn once from a seed.
 */
final class SyntheticStage {
    static final int DAMS = 15;
    private static final int ZONES = 7;
    private static final int BLOCKS = 5;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private SyntheticStage() {}

    static StageProblem problem(long seed, double load) {
        var random = RandomStream.of(seed, "stage");
        long counter = 0;
        var b = LinearProgram.builder();
        var in = new int[DAMS];
        var out = new int[DAMS];
        var balance = new int[DAMS];
        for (int r = 0; r < DAMS; r++) {
            double full = 50 + 150 * random.uniform(counter++);
            in[r] = b.column(0, 0, full);
            out[r] = b.column(0, 0.1 * full, full);
            balance[r] = b.row(20, 20);
            b.set(balance[r], out[r], 1);
            b.set(balance[r], in[r], -1);
            int surplus = b.column(30, 0, INFINITY);
            b.set(balance[r], surplus, 1);
            int missing = b.column(2000, 0, INFINITY);
            b.set(balance[r], missing, -1);
        }
        for (int block = 0; block < BLOCKS; block++) {
            var power = new int[ZONES];
            for (int z = 0; z < ZONES; z++) {
                double demand = load * (20 + 30 * random.uniform(counter++)) * (0.7 + 0.15 * block);
                power[z] = b.row(demand, INFINITY);
                for (int g = 0; g < 3; g++) {
                    int plant = b.column(15 + 40 * random.uniform(counter++), 0, 4 + 14 * random.uniform(counter++));
                    b.set(power[z], plant, 1);
                }
                int unserved = b.column(400, 0, 0.05 * demand);
                int more = b.column(1000, 0, INFINITY);
                b.set(power[z], unserved, 1);
                b.set(power[z], more, 1);
            }
            for (int z = 0; z < ZONES; z++) {
                int to = (z + 1) % ZONES;
                int way = b.column(0.5, 0, 6);
                b.set(power[z], way, -1);
                b.set(power[to], way, 0.97);
                int back = b.column(0.5, 0, 6);
                b.set(power[to], back, -1);
                b.set(power[z], back, 0.97);
            }
            int reserve = b.row(5, INFINITY);
            for (int r = 0; r < DAMS; r++) {
                int turbine = b.column(0, 0, 8 + 10 * random.uniform(counter++));
                b.set(balance[r], turbine, 1);
                if (r % 5 < 4) b.set(balance[r + 1], turbine, -0.95);
                b.set(power[r % ZONES], turbine, 0.4 + random.uniform(counter++));
                if (r % 3 == 0) b.set(reserve, turbine, -1);
                int limit = b.row(-INFINITY, 30);
                b.set(limit, turbine, 1);
                b.set(limit, out[r], -0.05);
            }
            int short_ = b.column(300, 0, INFINITY);
            b.set(reserve, short_, 1);
        }
        return new StageProblem(b.build(), in, out);
    }

    static List<Opening> openings(int count, double mean, long seed) {
        var random = RandomStream.of(seed, "openings");
        var openings = new ArrayList<Opening>();
        var rows = new int[DAMS];
        for (int r = 0; r < DAMS; r++) rows[r] = r;
        for (int w = 0; w < count; w++) {
            var inflow = new double[DAMS];
            for (int r = 0; r < DAMS; r++)
                inflow[r] = Math.max(0, mean * (1 + 0.5 * random.normal((long) w * DAMS + r)));
            openings.add(new Opening(1.0 / count, Noise.rightHandSides(rows, inflow)));
        }
        return openings;
    }

    static PolicyGraph graph(int stages, int openings) {
        var problems = new ArrayList<StageProblem>();
        var noise = new ArrayList<List<Opening>>();
        for (int t = 0; t < stages; t++) {
            boolean winter = t % 12 < 6;
            problems.add(problem(1, winter ? 1.2 : 0.8));
            noise.add(t == 0 ? openings(1, 20, t) : openings(openings, winter ? 10 : 30, t));
        }
        var initial = new double[DAMS];
        java.util.Arrays.fill(initial, 50);
        return PolicyGraph.linear(initial, problems, noise, 1, 0);
    }
}
