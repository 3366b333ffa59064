package org.ortaq.people.tours.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tour of greatest value, exactly. First money is left aside and only some cities are remembered; a city enjoyed twice
 * is remembered in the next pass (decremental state space relaxation, Righini and Salani 2008). When the tour without money
 * fits the budget it is the best; otherwise the search is repeated with money in the label.
 */
public final class JourneySearch {

    private static final int BEAM = 12;

    private final Moves moves;
    private final int[][] legsFrom;
    private final Bounds bounds;
    private long memory;
    private boolean moneyCounts;
    private long kept;
    private int floor;
    private int bestValue;
    private int bestCost;
    private @Nullable Label bestLabel;
    private int bestStay;

    private JourneySearch(Atlas atlas, Trip trip, StayValue values) {
        moves = new Moves(atlas, trip, values);
        legsFrom = moves.legsFrom();
        bounds = new Bounds(moves, legsFrom);
    }

    /** The best journey; empty when no journey comes back in time, in budget and by the rules. */
    public static Optional<Journey> solve(Atlas atlas, Trip trip, StayValue values) {
        return better(atlas, trip, values, Integer.MIN_VALUE);
    }

    /** The best journey worth more than a floor; empty when there is none. */
    public static Optional<Journey> better(Atlas atlas, Trip trip, StayValue values, int floor) {
        var search = new JourneySearch(atlas, trip, values);
        return search.isShut() ? Optional.empty() : search.solve(search.beam(floor));
    }

    /** A good journey found by a beam; empty when the beam finds none. */
    public static Optional<Journey> quick(Atlas atlas, Trip trip, StayValue values) {
        var search = new JourneySearch(atlas, trip, values);
        return search.isShut() ? Optional.empty() : search.beam(Integer.MIN_VALUE);
    }

    private boolean isShut() {
        return moves.isShut(moves.atlas.cities().get(moves.trip.from()).country());
    }

    private Optional<Journey> beam(int atLeast) {
        memory = -1;
        moneyCounts = true;
        floor = atLeast;
        sweep(BEAM);
        return journey();
    }

    private Optional<Journey> solve(Optional<Journey> found) {
        long seen = 0;
        for (var step : found.map(Journey::steps).orElse(List.of())) {
            seen |= step.value() > 0 ? 1L << step.city() : 0;
        }
        for (boolean money : new boolean[] {false, true}) {
            floor = found.map(Journey::value).orElse(floor);
            moneyCounts = money;
            memory = seen;
            while (true) {
                sweep(Integer.MAX_VALUE);
                long again = repeated();
                if (again == 0) {
                    break;
                }
                memory |= again;
            }
            if (bestLabel == null) {
                // nothing is better than what the beam found
                return found;
            }
            if (bestCost <= moves.trip.budget()) {
                return journey();
            }
        }
        return found;
    }

    /** Cities enjoyed more than once by the best tour of the last pass. */
    private long repeated() {
        long once = 0;
        long twice = 0;
        int stay = bestStay;
        for (var label = bestLabel; label != null; label = label.before) {
            long bit = stay > 0 && moves.value(label.city, label.halfDay, stay) > 0 ? 1L << label.city : 0;
            twice |= once & bit;
            once |= bit;
            stay = label.stay;
        }
        return twice & ~memory;
    }

    /** One pass over the half-days; keeps at most so many labels of a half-day and city. */
    private void sweep(int width) {
        bestLabel = null;
        bestValue = floor;
        bestCost = Integer.MAX_VALUE;
        var shelves = new ArrayList<List<List<Label>>>();
        for (int t = 0; t <= moves.horizon; t++) {
            var shelf = new ArrayList<List<Label>>();
            for (int c = 0; c < legsFrom.length; c++) {
                shelf.add(new ArrayList<>());
            }
            shelves.add(shelf);
        }
        place(moves.first(), shelves);
        for (int t = 0; t <= moves.horizon; t++) {
            for (int c = 0; c < legsFrom.length; c++) {
                var labels = shelves.get(t).get(c);
                if (labels.size() > width) {
                    labels.sort(Comparator.comparingInt((Label l) -> -bounds.of(l, moves.horizon)));
                    labels.subList(width, labels.size()).clear();
                }
                labels.forEach(label -> extend(label, shelves));
                shelves.get(t).set(c, List.of());
            }
        }
    }

    private void extend(Label label, List<List<List<Label>>> shelves) {
        if (!isPromising(label)) {
            return;
        }
        kept++;
        int longest = Math.min(moves.stayLimit(), moves.horizon - label.halfDay);
        for (int stay = 0; stay <= longest; stay++) {
            finish(label, stay);
            for (int leg : legsFrom[label.city]) {
                var next = moves.go(label, stay, leg, memory, moneyCounts);
                if (next != null) {
                    place(next, shelves);
                }
            }
        }
    }

    private void finish(Label label, int stay) {
        int value = moves.end(label, stay, moneyCounts);
        int cost = value == Integer.MIN_VALUE ? 0 : label.cost + moves.stayCost(label.city, label.halfDay, stay);
        if (value > bestValue) {
            bestValue = value;
            bestCost = cost;
            bestLabel = label;
            bestStay = stay;
        }
    }

    private boolean isPromising(Label label) {
        return bounds.canEnd(label) && bounds.of(label, moves.horizon) > bestValue;
    }

    private void place(Label label, List<List<List<Label>>> shelves) {
        if (!isPromising(label)) {
            return;
        }
        var shelf = shelves.get(label.halfDay).get(label.city);
        for (int k = 0; k < shelf.size(); k++) {
            if (shelf.get(k).dominates(label, moneyCounts)) {
                // who dominates once often does again
                Collections.swap(shelf, k, k / 2);
                return;
            }
        }
        shelf.removeIf(other -> label.dominates(other, moneyCounts));
        shelf.add(label);
    }

    private Optional<Journey> journey() {
        var end = bestLabel;
        if (end == null) {
            return Optional.empty();
        }
        var steps = new ArrayList<Step>();
        int stay = bestStay;
        Optional<Leg> onward = Optional.empty();
        for (var label = end; label != null; label = label.before) {
            boolean enjoys = (label.stayed >>> label.city & 1) == 0;
            int value = enjoys ? moves.value(label.city, label.halfDay, stay) : 0;
            int spent = label.cost + moves.stayCost(label.city, label.halfDay, stay);
            steps.add(new Step(label.city, label.halfDay, stay, value, onward, spent));
            onward = Optional.ofNullable(label.leg);
            stay = label.stay;
        }
        Collections.reverse(steps);
        return Optional.of(new Journey(bestValue, bestCost, steps, kept));
    }
}
