package org.ortaq.waterpower.dispatch;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.ortaq.solver.LpSolver;

/**
 * Solves a water year for a coalition.
 *
 * <p>First every country alone, upstream first, the earlier ones fixed for the later. Then, for two countries or more,
 * the coalition as one against the rest as they were alone, and then the outsiders, one by one and upstream first, answer
 * with plans of their own. Whoever moves must leave the others their volumes and deliveries (no harm), and may use what
 * passes. Each move lowers the cost of who moves and raises nobody's, so a coalition never costs more than its members
 * alone at the same heads, and outsiders never lose: externalities through water are gains.
 */
public final class Dispatch {
    // KGZ, TJK, UZB, TKM, KAZ as indices of members in the order of masks.
    private static final int[] UPSTREAM_FIRST = {1, 2, 4, 3, 0};

    /** The five as one. */
    public static final int ALL = 31;

    private final LpSolver solver;
    private final int rounds;
    private final int replies;
    private final IntFunction<@Nullable Future> futures;

    /** Members in the order in which they settle alone. */
    public static int[] upstreamFirst() {
        return UPSTREAM_FIRST.clone();
    }

    /** Outsiders answer a coalition once. */
    public Dispatch(LpSolver solver, int rounds) {
        this(solver, rounds, 1);
    }

    /**
     * @param rounds how often heads are taken from the last storages, at least 1
     * @param replies how often outsiders, and the coalition after them, may answer each other; 0 lets outsiders keep
     *     their course. It ends before when no release moves by more than one percent
     */
    public Dispatch(LpSolver solver, int rounds, int replies) {
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds: found " + rounds + ", expected 1 or more");
        }
        if (replies < 0) {
            throw new IllegalArgumentException("replies: found " + replies + ", expected 0 or more");
        }
        this(solver, rounds, replies, mask -> null);
    }

    private Dispatch(LpSolver solver, int rounds, int replies, IntFunction<@Nullable Future> futures) {
        this.solver = solver;
        this.rounds = rounds;
        this.replies = replies;
        this.futures = futures;
    }

    /** The same where what is left at the end is worth what these say, by party; null for the value of end storage. */
    Dispatch before(IntFunction<@Nullable Future> what) {
        return new Dispatch(solver, rounds, replies, what);
    }

    /**
     * Solves the year.
     *
     * <p>Heads and the value of what is stored at the end are taken from what the countries do alone in the round before,
     * and are the same for those alone and for the coalition.
     *
     * @param mask countries that dispatch jointly
     */
    public Plan solve(WaterYear year, int mask) {
        return at(ready(year), mask);
    }

    /** The year with heads and values of end storage taken from what the countries do alone. */
    public ValuedYear ready(WaterYear year) {
        var energy = firstEnergy(year);
        var valued = year;
        for (int round = 1; round < rounds; round++) {
            var alone = alone(valued, energy);
            energy = energyOf(year, alone);
            valued = valued(year, alone).withSales(borderPrices(year, valued, alone, round));
        }
        return new ValuedYear(valued, energy);
    }

    /** The plan at the heads and values of a year made ready. */
    public Plan at(ValuedYear ready, int mask) {
        return at(ready.year(), mask, ready.energy());
    }

    /** The year with stored energy at the price its operator pays alone in winter, between the least value and the cap. */
    static WaterYear valued(WaterYear year, Plan alone) {
        var nodes = new ArrayList<Node>();
        for (var node : year.nodes()) {
            double winter = winterPrice(year, alone, node.owner());
            double least = node.end().usdMwh();
            nodes.add(node.withEndPrice(
                    Math.max(least, Math.min(winter, year.prices().endCap()))));
        }
        return year.with(nodes);
    }

    /**
     * Options between two of the five at the price their seller asks: what the power costs it alone, at least the price
     * of the contract and at most that of rationing; the mean over the rounds. Nobody has to sell below its own cost.
     */
    private static List<Sale> borderPrices(WaterYear contracts, WaterYear last, Plan alone, int round) {
        var sales = new ArrayList<Sale>();
        for (int c = 0; c < contracts.sales().size(); c++) {
            var sale = contracts.sales().get(c);
            sales.add(
                    sale.isVoluntary()
                            ? sale.at(asked(contracts, sale, last.sales().get(c), alone, round))
                            : sale);
        }
        return sales;
    }

    private static double[] asked(WaterYear contracts, Sale sale, Sale last, Plan alone, int round) {
        var prices = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            double cap = Math.max(sale.price()[t], contracts.prices().unservedFirst());
            double own = Math.clamp(alone.price[sale.seller()][t], sale.price()[t], cap);
            prices[t] = last.price()[t] + (own - last.price()[t]) / round;
        }
        return prices;
    }

    // October to March, weighted with load.
    private static double winterPrice(WaterYear year, Plan alone, int owner) {
        double money = 0;
        double load = 0;
        for (int z = 0; z < year.zones(); z++) {
            for (int t = 0; t < MONTHS / 2 && year.zoneOwner()[z] == owner; t++) {
                money += alone.price[z][t] * year.load()[z][t];
                load += year.load()[z][t];
            }
        }
        return load > 0 ? money / load : 0;
    }

    /** The plan at given heads: {@code energy} is GWh per hm3 by node and month. */
    public Plan at(WaterYear year, int mask, double[][] energy) {
        if (mask == ALL) {
            // nobody is left to be treated as alone
            var joint = new Plan(year, energy);
            settle(year, joint, mask);
            return joint;
        }
        var alone = alone(year, energy);
        if (Integer.bitCount(mask) < 2) {
            return alone;
        }
        var joint = alone.copy(year);
        settle(year, joint, mask);
        double objective = joint.objective;
        for (int reply = 0; reply < replies; reply++) {
            var before = joint.copy(year);
            if (reply > 0) {
                settle(year, joint, mask);
                objective = joint.objective;
            }
            for (int member : UPSTREAM_FIRST) {
                if ((mask & 1 << member) == 0 && isThere(year, member)) {
                    settle(year, joint, 1 << member);
                }
            }
            if (!moved(before, joint)) {
                break;
            }
        }
        joint.objective = objective;
        return joint;
    }

    /** One party answers all others as they stand. */
    private void settle(WaterYear year, Plan plan, int mask) {
        for (int member = 0; member < 5; member++) {
            plan.settled[member] = (mask & 1 << member) == 0;
        }
        plan.objective = 0;
        new PartyProgram(year, mask, plan, solver, futures.apply(mask)).settle();
    }

    /** Whether the release of some month moved by more than one percent of the largest of its node. */
    private static boolean moved(Plan before, Plan after) {
        for (int n = 0; n < after.turbine.length; n++) {
            double largest = 1;
            double most = 0;
            for (int t = 0; t < after.turbine[n].length; t++) {
                largest = Math.max(largest, before.release(n, t));
                most = Math.max(most, Math.abs(after.release(n, t) - before.release(n, t)));
            }
            if (most > 0.01 * largest) {
                return true;
            }
        }
        return false;
    }

    private Plan alone(WaterYear year, double[][] energy) {
        var plan = new Plan(year, energy);
        for (int member : UPSTREAM_FIRST) {
            if (isThere(year, member)) {
                new PartyProgram(year, 1 << member, plan, solver, futures.apply(1 << member)).settle();
            }
        }
        return plan;
    }

    // A country without zones, nodes and needs decides nothing.
    private static boolean isThere(WaterYear year, int member) {
        return Arrays.stream(year.zoneOwner()).anyMatch(owner -> owner == member)
                || year.nodes().stream().anyMatch(node -> node.owner() == member)
                || year.needs().stream().anyMatch(need -> need.owner() == member);
    }

    /** GWh per hm3 by node and month at the storages of the start. */
    public static double[][] firstEnergy(WaterYear year) {
        var energy = new double[year.nodes().size()][MONTHS];
        for (int n = 0; n < energy.length; n++) {
            var node = year.nodes().get(n);
            Arrays.fill(energy[n], node.head().gwhPerHm3(Math.max(node.start(), node.dead())));
        }
        return energy;
    }

    /** GWh per hm3 by node and month at the storages of a plan. */
    public static double[][] energyOf(WaterYear year, Plan plan) {
        var energy = new double[year.nodes().size()][MONTHS];
        for (int n = 0; n < energy.length; n++) {
            var node = year.nodes().get(n);
            for (int t = 0; t < MONTHS; t++) {
                double before = t == 0 ? node.start() : plan.storage[n][t - 1];
                double mean = (before + plan.storage[n][t]) / 2;
                energy[n][t] = node.head().gwhPerHm3(Math.max(mean, node.dead()));
            }
        }
        return energy;
    }
}
