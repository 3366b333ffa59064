package org.ortaq.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of works, one after another, in which the balance of the party that is worst off on the way is as high as can be.
 *
 * <p>A work takes the balance of party p down to {@code dip[p]} on its own way and ends it at {@code gain[p]}; the balance
 * before it is the sum of the gains of the works done. Up to {@link #MOST} works that matter the order is exact, by dynamic
 * programming over the sets of works done; beyond, it is built by always taking the work that dips least and improved by
 * swaps, and {@link #bound} says how far it can be from the best: no party can be better off than if the order were made for
 * it alone (its best order is known: Abdel-Wahab and Kameda 1978, Oper. Res. 26:141-158).
 *
 * @param order numbers of the works, the first first
 * @param lowest the lowest balance of any party on the way, at most 0
 * @param bound what no order can exceed
 * @param exact whether no other order has a higher lowest balance
 */
public record WorkOrder(List<Integer> order, double lowest, double bound, boolean exact) {

    /** Works that matter, at most, for an exact order. */
    public static final int MOST = 18;

    public WorkOrder {
        order = List.copyOf(order);
    }

    /**
     * One work.
     *
     * @param dip lowest balance on its way, by party, at most 0 and at most the gain
     * @param gain balance at its end, by party
     */
    public record Work(double[] dip, double[] gain) {

        /** The work of a path of balances, [party][time]; it begins at 0. */
        public static Work of(double[][] balance) {
            var dip = new double[balance.length];
            var gain = new double[balance.length];
            for (int p = 0; p < balance.length; p++) {
                dip[p] = Math.min(0, Arrays.stream(balance[p]).min().orElse(0));
                gain[p] = balance[p][balance[p].length - 1];
            }
            return new Work(dip, gain);
        }

        public Work {
            for (int p = 0; p < dip.length; p++) {
                if (!(dip[p] <= Math.min(0, gain[p]))) {
                    throw new IllegalArgumentException("dip of party " + p + " must be at most 0 and at most its gain: "
                            + dip[p] + ", " + gain[p]);
                }
            }
        }

        /** Costs nobody anything at any time: it may come first. */
        boolean isFree() {
            return Arrays.stream(dip).allMatch(d -> d >= 0);
        }
    }

    /** The best order of works; of equally good ones that of the smaller numbers. */
    public static WorkOrder of(List<Work> works) {
        var order = new ArrayList<Integer>();
        var rest = new ArrayList<Integer>();
        for (int k = 0; k < works.size(); k++) {
            (works.get(k).isFree() ? order : rest).add(k);
        }
        boolean exact = rest.size() <= MOST;
        var start = balance(works, order);
        order.addAll(exact ? exactly(works, rest, start) : searched(works, order, rest));
        return new WorkOrder(order, lowest(works, order), bound(works), exact);
    }

    /** The lowest balance of any party on the way through works in this order; at most 0. */
    public static double lowest(List<Work> works, List<Integer> order) {
        double lowest = 0;
        var balance = new double[parties(works)];
        for (int k : order) {
            lowest = Math.min(lowest, after(balance, works.get(k)));
            add(balance, works.get(k));
        }
        return lowest;
    }

    private static int parties(List<Work> works) {
        return works.isEmpty() ? 0 : works.getFirst().dip().length;
    }

    private static double[] balance(List<Work> works, List<Integer> done) {
        var balance = new double[parties(works)];
        done.forEach(k -> add(balance, works.get(k)));
        return balance;
    }

    private static void add(double[] balance, Work work) {
        for (int p = 0; p < balance.length; p++) {
            balance[p] += work.gain()[p];
        }
    }

    /** The lowest balance of any party while a work is done. */
    private static double after(double[] balance, Work work) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int p = 0; p < balance.length; p++) {
            lowest = Math.min(lowest, balance[p] + work.dip()[p]);
        }
        return lowest;
    }

    /** best[done] = highest lowest balance with which the works of a set can all be done first. */
    private static List<Integer> exactly(List<Work> works, List<Integer> rest, double[] start) {
        int m = rest.size();
        var best = new double[1 << m];
        var last = new byte[1 << m];
        for (int done = 1; done < 1 << m; done++) {
            best[done] = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < m; k++) {
                if ((done & 1 << k) != 0) {
                    int before = done ^ 1 << k;
                    double lowest =
                            Math.min(best[before], after(standing(works, rest, start, before), works.get(rest.get(k))));
                    if (lowest >= best[done]) { // the later number last, so that smaller ones come first
                        best[done] = lowest;
                        last[done] = (byte) k;
                    }
                }
            }
        }
        var order = new ArrayList<Integer>();
        for (int done = (1 << m) - 1; done != 0; done ^= 1 << last[done]) {
            order.addFirst(rest.get(last[done]));
        }
        return order;
    }

    private static double[] standing(List<Work> works, List<Integer> rest, double[] start, int done) {
        var balance = start.clone();
        for (int k = 0; k < rest.size(); k++) {
            if ((done & 1 << k) != 0) {
                add(balance, works.get(rest.get(k)));
            }
        }
        return balance;
    }

    private static List<Integer> searched(List<Work> works, List<Integer> first, List<Integer> rest) {
        var order = new ArrayList<Integer>();
        var open = new ArrayList<>(rest);
        var balance = balance(works, first);
        while (!open.isEmpty()) {
            int next = open.getFirst();
            for (int k : open) {
                next = after(balance, works.get(k)) > after(balance, works.get(next)) ? k : next;
            }
            order.add(next);
            open.remove(Integer.valueOf(next));
            add(balance, works.get(next));
        }
        while (swapped(works, first, order)) {
            // until no swap helps
        }
        return order;
    }

    private static boolean swapped(List<Work> works, List<Integer> first, List<Integer> order) {
        double lowest = lowest(works, joined(first, order));
        for (int a = 0; a < order.size(); a++) {
            for (int b = a + 1; b < order.size(); b++) {
                java.util.Collections.swap(order, a, b);
                if (lowest(works, joined(first, order)) > lowest + 1e-9 * Math.abs(lowest)) {
                    return true;
                }
                java.util.Collections.swap(order, a, b);
            }
        }
        return false;
    }

    private static List<Integer> joined(List<Integer> first, List<Integer> order) {
        var all = new ArrayList<>(first);
        all.addAll(order);
        return all;
    }

    /** The lowest balance when the order is made for the party that then fares worst. */
    private static double bound(List<Work> works) {
        double bound = 0;
        for (int p = 0; p < parties(works); p++) {
            bound = Math.min(bound, alone(works, p));
        }
        return bound;
    }

    /** Gains first, the smallest dip first; then losses, that which rises most after its dip first. */
    private static double alone(List<Work> works, int party) {
        var order = IntStream.range(0, works.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(k -> works.get(k).gain()[party] >= 0 ? 0 : 1)
                        .thenComparingDouble(k -> {
                            var work = works.get(k);
                            return work.gain()[party] >= 0
                                    ? -work.dip()[party]
                                    : work.dip()[party] - work.gain()[party];
                        }))
                .toList();
        var one = works.stream()
                .map(w -> new Work(new double[] {w.dip()[party]}, new double[] {w.gain()[party]}))
                .toList();
        return lowest(one, order);
    }
}
