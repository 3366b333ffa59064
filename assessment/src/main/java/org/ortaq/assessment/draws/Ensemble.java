package org.ortaq.assessment.draws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ortaq.numerics.Quantiles;

/** The numbers of some or all draws of a plan, in the order of the draws. */
public final class Ensemble {

    private final Origin origin;
    private final Plan plan;
    private final List<Drawn> drawn;

    /** @throws IllegalArgumentException if a draw stands twice or is none of the plan */
    public Ensemble(Origin origin, Plan plan, List<Drawn> drawn) {
        this.origin = origin;
        this.plan = plan;
        this.drawn =
                drawn.stream().sorted(Comparator.comparingInt(Drawn::number)).toList();
        int last = -1;
        for (var one : this.drawn) {
            if (one.number() == last || one.number() >= plan.draws()) {
                throw new IllegalArgumentException(
                        "draw " + one.number() + ": expected each of 0 to " + (plan.draws() - 1) + " once");
            }
            last = one.number();
        }
    }

    public Origin origin() {
        return origin;
    }

    public Plan plan() {
        return plan;
    }

    public List<Drawn> drawn() {
        return drawn;
    }

    /** Whether it holds every draw of its plan. */
    public boolean isWhole() {
        return drawn.size() == plan.draws();
    }

    /** The draws of the plan it does not hold. */
    public List<Integer> missing() {
        var missing = new ArrayList<Integer>();
        var held = new TreeSet<>(drawn.stream().map(Drawn::number).toList());
        for (int d = 0; d < plan.draws(); d++) {
            if (!held.contains(d)) {
                missing.add(d);
            }
        }
        return missing;
    }

    /** Draws in which something did not converge. */
    public List<Integer> unconverged() {
        return drawn.stream()
                .filter(d -> d.unconverged() > 0)
                .map(Drawn::number)
                .toList();
    }

    /** All numbers that any draw gives, sorted. */
    public List<Series> series() {
        var all = new TreeSet<Series>();
        drawn.stream().map(Drawn::series).forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The values of the draws that give the number, in the order of the draws. */
    public double[] values(Series series) {
        return drawn.stream().flatMapToDouble(d -> d.value(series).stream()).toArray();
    }

    /** Empty when no draw gives the number. */
    public Optional<Quantiles> quantiles(Series series) {
        var values = values(series);
        return values.length == 0 ? Optional.empty() : Optional.of(new Quantiles(values));
    }
}
