package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ortaq.region.Coalition;
import org.ortaq.region.Draw;
import org.ortaq.region.initiative.Change;
import org.ortaq.region.initiative.Cost;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;

/** The planned initiatives that can be carried out or not, each as it stands or at the high end of its stated ranges. */
final class ReachThings {

    private final PromisedPackage promised;
    private final List<Initiative> list;

    private ReachThings(PromisedPackage promised, List<Initiative> list) {
        this.promised = promised;
        this.list = list;
    }

    /** Those that are in force by the year, at the earliest start they are thought able to make. */
    static ReachThings of(PromisedPackage promised, int year) {
        var list = promised.planned(Coalition.ALL).stream()
                .filter(i -> !i.levers().isEmpty())
                .filter(i -> !i.active(
                                year + 1, Coalition.ALL, promised.scenario().dates(), best(List.of(i)))
                        .isEmpty())
                .toList();
        return new ReachThings(promised, list);
    }

    /** Positions that bring some initiatives to the high end: largest size, earliest start, highest cost. */
    private static Draw best(List<Initiative> some) {
        return new Draw(0, positions(some), new TreeMap<>());
    }

    private static SortedMap<String, Double> positions(List<Initiative> some) {
        var positions = new TreeMap<String, Double>();
        for (var initiative : some) {
            positions.put(initiative.sizeQuantity(), 1.0);
            positions.put(initiative.startQuantity(), 1.0);
            positions.put(initiative.costQuantity(), 0.0);
        }
        return positions;
    }

    int count() {
        return list.size();
    }

    /** 2 where there is only one size, 3 where there is a high end too: left out counts. */
    int levels(int thing) {
        return list.get(thing).uncertain().isEmpty() ? 2 : 3;
    }

    int[] none() {
        return new int[list.size()];
    }

    int[] all() {
        var set = none();
        for (int i = 0; i < set.length; i++) {
            set[i] = levels(i) - 1;
        }
        return set;
    }

    int[] only(int thing, int level) {
        var set = none();
        set[thing] = level;
        return set;
    }

    int[] allBut(int thing) {
        var set = all();
        set[thing] = 0;
        return set;
    }

    /** All of them whole. */
    double[] whole() {
        var part = new double[list.size()];
        Arrays.fill(part, 1);
        return part;
    }

    /** Whether a part of it can be carried out. */
    boolean isDivisible(int thing) {
        return new Change(OptionalDouble.of(0.5), OptionalInt.empty())
                .refusal(list.get(thing), promised.asOf())
                .isEmpty();
    }

    /** A run of a set with everything else at its middle. */
    ReachRuns.Ask ask(int[] set, double[] part, List<Initiative> more) {
        return new ReachRuns.Ask(without(set), parts(set, part), ReachRuns.with(0, positions(high(set))), more);
    }

    /** A run of a set under a draw; what is at its high end is no longer drawn. */
    ReachRuns.Ask ask(int[] set, double[] part, Draw draw) {
        var positions = new TreeMap<>(draw.positions());
        positions.putAll(positions(high(set)));
        return new ReachRuns.Ask(
                without(set), parts(set, part), new Draw(draw.number(), positions, draw.inflow()), List.of());
    }

    private SortedMap<String, Change> parts(int[] set, double[] part) {
        var parts = new TreeMap<String, Change>();
        for (int i = 0; i < set.length; i++) {
            if (set[i] > 0 && part[i] < 1) {
                parts.put(list.get(i).id(), new Change(OptionalDouble.of(part[i]), OptionalInt.empty()));
            }
        }
        return parts;
    }

    private List<String> without(int[] set) {
        var without = new ArrayList<String>();
        for (int i = 0; i < set.length; i++) {
            if (set[i] == 0) {
                without.add(list.get(i).id());
            }
        }
        return without;
    }

    private List<Initiative> high(int[] set) {
        var high = new ArrayList<Initiative>();
        for (int i = 0; i < set.length; i++) {
            if (set[i] == 2) {
                high.add(list.get(i));
            }
        }
        return high;
    }

    /** Of all payers, million US dollars; NaN when nobody published it. */
    double cost(int thing, int level) {
        var costs = list.get(thing).costs();
        if (level > 0 && costs.isEmpty()) {
            return Double.NaN;
        }
        return level == 0
                ? 0
                : costs.stream()
                        .mapToDouble(level == 2 ? Cost::high : Cost::mid)
                        .sum();
    }

    /** Of the parts of a set, as far as published, million US dollars. */
    double knownCost(int[] set, double[] part) {
        double sum = 0;
        for (int i = 0; i < set.length; i++) {
            double cost = cost(i, set[i]);
            sum += Double.isNaN(cost) ? 0 : part[i] * cost;
        }
        return sum;
    }

    Reached.Chosen chosen(int thing, int level, double part) {
        var initiative = list.get(thing);
        double cost = part * cost(thing, level);
        return new Reached.Chosen(
                initiative.id(),
                initiative.title(),
                level == 2 ? Reached.Size.HIGH : Reached.Size.MID,
                part,
                initiative.firstYear(
                        promised.scenario().dates(),
                        level == 2 ? best(List.of(initiative)) : new Draw(0, new TreeMap<>(), new TreeMap<>())),
                Double.isNaN(cost) ? OptionalDouble.empty() : OptionalDouble.of(cost));
    }
}
