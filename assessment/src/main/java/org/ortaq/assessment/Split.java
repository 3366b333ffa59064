package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ortaq.sharing.Attribution;
import org.ortaq.sharing.Orders;
import org.ortaq.sharing.Synergy;

/**
 * Shapley shares of all cells of an effect, counted exactly when the players are few, from sampled orders otherwise.
 *
 * @param players positions of the causes that take part
 * @param byCell shares in the order of the players
 * @param synergies of pairs, in the order of the players
 */
record Split(int[] players, List<Attribution> byCell, List<SynergyOf> synergies) {

    /** Orders sampled unless a number is asked for. */
    static final int ORDERS = 16;

    /** The seed of every sample; another one would change results within their intervals. */
    static final long SEED = 0;

    /** Of so many the pairs are looked at when not all sets are run. */
    private static final int PAIRED = 6;

    /** What players i and j, by place among the players, bring together. */
    record SynergyOf(int i, int j, double value) {}

    /** @param orders sampled orders; empty: exact when it can be */
    static Split of(PartialPackages packages, int cells, int[] players, OptionalInt orders) {
        boolean exact = orders.isEmpty() && players.length <= Attribution.MOST_EXACT;
        return players.length == 0
                ? new Split(players, none(cells), List.of())
                : exact ? exact(packages, cells, players) : sampled(packages, cells, players, orders.orElse(ORDERS));
    }

    private static List<Attribution> none(int cells) {
        return IntStream.range(0, cells)
                .mapToObj(c -> Attribution.exact(0, set -> 0))
                .toList();
    }

    private static Split exact(PartialPackages packages, int cells, int[] players) {
        packages.run(LongStream.range(0, 1L << players.length)
                .mapToObj(set -> PartialPackages.spread(set, players))
                .toList());
        var byCell = IntStream.range(0, cells)
                .mapToObj(c -> Attribution.exact(players.length, packages.cell(c, players)))
                .toList();
        var synergies = new ArrayList<SynergyOf>();
        if (players.length > 1) {
            double[][] index = Synergy.index(players.length, packages.cell(0, players));
            for (int i = 0; i < players.length; i++) {
                for (int j = i + 1; j < players.length; j++) {
                    synergies.add(new SynergyOf(i, j, index[i][j]));
                }
            }
        }
        return new Split(players, byCell, synergies);
    }

    private static Split sampled(PartialPackages packages, int cells, int[] players, int count) {
        var orders = Orders.sampled(players.length, count, SEED);
        packages.run(orders.sets().stream()
                .map(set -> PartialPackages.spread(set, players))
                .toList());
        var byCell = IntStream.range(0, cells)
                .mapToObj(c -> orders.attribute(packages.cell(c, players)))
                .toList();
        return new Split(players, byCell, ofLargest(packages, players, byCell.getFirst()));
    }

    /** Pairs of the largest in the context of the whole, which takes few more sets. */
    private static List<SynergyOf> ofLargest(PartialPackages packages, int[] players, Attribution shares) {
        var largest = IntStream.range(0, players.length)
                .boxed()
                .sorted((a, b) -> Double.compare(Math.abs(shares.shares()[b]), Math.abs(shares.shares()[a])))
                .limit(PAIRED)
                .sorted()
                .toList();
        long all = (1L << players.length) - 1;
        var sets = new ArrayList<Long>();
        for (int i : largest) {
            for (int j : largest) {
                sets.add(PartialPackages.spread(all & ~(1L << i) & ~(1L << j), players));
            }
        }
        packages.run(sets);
        var f = packages.cell(0, players);
        var synergies = new ArrayList<SynergyOf>();
        for (int i : largest) {
            for (int j : largest) {
                if (i < j) {
                    synergies.add(new SynergyOf(i, j, Synergy.inTheWhole(players.length, f, i, j)));
                }
            }
        }
        return synergies;
    }
}
