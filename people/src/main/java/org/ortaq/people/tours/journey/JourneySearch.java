package org.ortaq.people.tours.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the tour of greatest value, the cheapest of these, exactly. */
public final class JourneySearch {

    private static final int BEAM = 30;

    private final Moves moves;
    private final int[][] legsFrom;
    private final Bounds bounds;
    private long kept;
    private int bestValue = -1;
    private int bestCost = Integer.MAX_VALUE;
    private @Nullable Label bestLabel;
    private int bestStay;

    private JourneySearch(Atlas atlas, Trip trip, StayValue values) {
        moves = new Moves(atlas, trip, values);
        legsFrom = moves.legsFrom();
        bounds = new Bounds(moves, legsFrom);
    }

    /** The best journey; empty when no journey comes back in time, in budget and by the rules. */
    public static Optional<Journey> solve(Atlas atlas, Trip trip, StayValue values) {
        var search = new JourneySearch(atlas, trip, values);
        if (search.moves.isShut(atlas.cities().get(trip.from()).country())) {
            return Optional.empty();
        }
        search.sweep(BEAM);
        search.sweep(Integer.MAX_VALUE);
        return search.journey();
    }

    /** One pass over the half-days; keeps at most so many labels of a half-day and city. */
    private void sweep(int width) {
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
                // by index: a night train may add to the shelf of the same half-day
                for (int k = 0; k < labels.size(); k++) {
                    extend(labels.get(k), shelves);
                }
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
                var next = moves.go(label, stay, leg);
                if (next != null) {
                    place(next, shelves);
                }
            }
        }
    }

    private void finish(Label label, int stay) {
        int value = moves.end(label, stay);
        if (value < 0) {
            return;
        }
        int cost = label.cost + moves.stayCost(label.city, label.halfDay, stay);
        if (value > bestValue || (value == bestValue && cost < bestCost)) {
            bestValue = value;
            bestCost = cost;
            bestLabel = label;
            bestStay = stay;
        }
    }

    private boolean isPromising(Label label) {
        if (!bounds.canEnd(label)) {
            return false;
        }
        int most = bounds.of(label, moves.horizon);
        return most > bestValue || (most == bestValue && label.cost < bestCost);
    }

    private void place(Label label, List<List<List<Label>>> shelves) {
        if (!isPromising(label)) {
            return;
        }
        var shelf = shelves.get(label.halfDay).get(label.city);
        for (var other : shelf) {
            if (other.dominates(label)) {
                return;
            }
        }
        shelf.removeIf(label::dominates);
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
            int spent = label.cost + moves.stayCost(label.city, label.halfDay, stay);
            int value = enjoys ? moves.value(label.city, label.halfDay, stay) : 0;
            steps.add(new Step(label.city, label.halfDay, stay, value, onward, spent));
            onward = Optional.ofNullable(label.leg);
            stay = label.stay;
        }
        Collections.reverse(steps);
        return Optional.of(new Journey(bestValue, bestCost, steps, kept));
    }
}
