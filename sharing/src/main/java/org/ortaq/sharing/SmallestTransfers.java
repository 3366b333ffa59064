package org.ortaq.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ortaq.solver.DenseSimplex;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.LpSolver;
import org.ortaq.solver.ProgramBuilder;

/**
 * Which payments between the players bring an allocation into the core, or, if that is empty, into the least core.
 *
 * <p>Among all such payments: the smallest sum; then the smallest largest payment of a single player; then, player by
 * player, the smallest payment and the smallest receipt. Each step is a linear program, so the answer does not depend on
 * the vertex a solver stops at. The numbers are good to about nine digits of the largest worth.
 */
public final class SmallestTransfers {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    // Of the largest worth (the programs are scaled by it): room for rounding when a step is held in the next one.
    private static final double ROOM = 1e-10;
    private static final double DUST = 1e-8;

    private final Game game;
    private final int n;
    private final double scale;
    private final double[] x;
    private final double[] due;
    // Columns: payments of the players, receipts of the players, the largest payment.
    private final double[] limit;
    private double totalLimit = INFINITY;

    private SmallestTransfers(Game game, List<Rational> shares, double epsilon) {
        this.game = game;
        n = game.size();
        scale = Math.max(
                Arrays.stream(game.v()).map(Math::abs).max().orElse(0),
                shares.stream()
                        .mapToDouble(s -> Math.abs(s.doubleValue()))
                        .max()
                        .orElse(0));
        x = shares.stream().mapToDouble(Rational::doubleValue).toArray();
        due = game.v();
        for (int s = 1; s < game.grand(); s++) due[s] -= epsilon;
        limit = new double[2 * n + 1];
        Arrays.fill(limit, INFINITY);
    }

    /**
     * The transfers.
     *
     * @param shares an allocation of v(N), by player, to nine digits of the largest worth
     * @throws IllegalArgumentException if the shares do not add up to v(N)
     */
    public static Settlement of(Game game, List<Rational> shares) {
        Rational excess =
                LeastCore.of(game).map(LeastCore::epsilon).orElse(Rational.ZERO).max(Rational.ZERO);
        var program = new SmallestTransfers(game, shares, excess.doubleValue());
        program.check(Subsets.total(shares).doubleValue());
        return program.settlement(excess.signum() == 0);
    }

    private void check(double sum) {
        double all = game.of(game.grand()).doubleValue();
        if (x.length != n || Math.abs(all - sum) > 1e-9 * scale)
            throw new IllegalArgumentException("allocation: found " + x.length + " shares with the sum " + sum
                    + ", expected " + n + " with the sum " + all);
    }

    private Settlement settlement(boolean core) {
        if (scale == 0)
            return new Settlement(core, 0, List.of(), Arrays.stream(x).boxed().toList());
        var net = new double[n];
        try (var solver = new DenseSimplex()) {
            totalLimit = least(solver, -1) + ROOM;
            limit[2 * n] = least(solver, 2 * n) + ROOM;
            for (int k = 0; k < 2 * n; k++) {
                double value = least(solver, k);
                limit[k] = value + ROOM;
                net[k % n] += k < n ? -value : value;
            }
        }
        return paid(core, net);
    }

    /** The least value of a column, or of the sum of payments (-1), within the limits so far. */
    private double least(LpSolver solver, int column) {
        return Math.max(
                0, solver.solve(program(column)).orThrow("smallest transfers").objective());
    }

    private LinearProgram program(int column) {
        var builder = LinearProgram.builder();
        for (int k = 0; k <= 2 * n; k++) builder.column(k == column || (column < 0 && k < n) ? 1 : 0, 0, limit[k]);
        int balance = builder.row(0, 0);
        int total = builder.row(0, totalLimit);
        for (int i = 0; i < n; i++) {
            builder.set(balance, i, -1);
            builder.set(balance, n + i, 1);
            builder.set(total, i, 1);
            int largest = builder.row(0, INFINITY);
            builder.set(largest, 2 * n, 1);
            builder.set(largest, i, -1);
        }
        for (int s = 1; s < game.grand(); s++) demand(builder, s);
        return builder.build();
    }

    private void demand(ProgramBuilder builder, int coalition) {
        double has = Subsets.members(n, coalition).mapToDouble(i -> x[i]).sum();
        int row = builder.row((due[coalition] - has) / scale - ROOM, INFINITY);
        Subsets.members(n, coalition).forEach(i -> {
            builder.set(row, i, -1);
            builder.set(row, n + i, 1);
        });
    }

    // Payers in order pay receivers in order until both are done.
    private Settlement paid(boolean core, double[] net) {
        var transfers = new ArrayList<Transfer>();
        var rest = net.clone();
        for (int from = 0; from < n; from++)
            for (int to = 0; to < n; to++) {
                double value = Math.min(-rest[from], rest[to]);
                if (value <= DUST) continue;
                transfers.add(new Transfer(from, to, value * scale));
                rest[from] += value;
                rest[to] -= value;
            }
        var after = x.clone();
        for (Transfer t : transfers) {
            after[t.from()] -= t.value();
            after[t.to()] += t.value();
        }
        double total = transfers.stream().mapToDouble(Transfer::value).sum();
        return new Settlement(
                core, total, transfers, Arrays.stream(after).boxed().toList());
    }
}
