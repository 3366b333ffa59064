package org.ortaq.app.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.assessment.PairStudy;
import org.ortaq.projects.FundChoice;
import org.ortaq.projects.FundChoice.Candidate;
import org.ortaq.projects.portfolio.Rules.Interaction;

/**
 * Pairs of projects taken from runs of the coupled model, as the fund counts them.
 *
 * @param year the year the runs look at
 * @param found what the runs say, million 2023 dollars a year
 * @param interactions present values of the pairs
 * @param added by candidate: what its partners, should they come by themselves, add to its value
 * @param notRun candidates no initiative stands for
 */
record ModelledPairs(
        int year, PairStudy.Found found, List<Interaction> interactions, double[] added, List<String> notRun) {

    ModelledPairs {
        interactions = List.copyOf(interactions);
        notRun = List.copyOf(notRun);
    }

    /** Nothing was run. */
    static ModelledPairs none(List<Candidate> candidates) {
        var nothing = new PairStudy.Found(new TreeMap<>(), List.of(), 0, List.of());
        return new ModelledPairs(0, nothing, List.of(), new double[candidates.size()], List.of());
    }

    /**
     * Counts what was found.
     *
     * @param told pairs the user tells; they take the place of those of the model
     */
    static ModelledPairs of(
            int year, PairStudy.Found found, List<Candidate> candidates, FundChoice choice, List<Interaction> told) {
        var index = new TreeMap<String, Integer>();
        candidates.forEach(c -> index.put(c.id(), index.size()));
        var known = new TreeSet<String>();
        told.forEach(pair -> known.add(key(pair.a(), pair.b())));
        var interactions = new ArrayList<Interaction>();
        double[] added = new double[candidates.size()];
        for (var pair : found.pairs()) {
            int a = index.getOrDefault(pair.a(), -1);
            int b = index.getOrDefault(pair.b(), -1);
            if (known.contains(key(a, b))) {
                continue;
            }
            var counted = choice.together(candidates.get(a), candidates.get(b), pair.value());
            interactions.add(new Interaction(a, b, counted.together()));
            added[a] += counted.first();
            added[b] += counted.second();
        }
        var notRun = candidates.stream()
                .map(Candidate::id)
                .filter(id -> !found.alone().containsKey(id))
                .toList();
        return new ModelledPairs(year, found, interactions, added, notRun);
    }

    private static String key(int a, int b) {
        return Math.min(a, b) + " " + Math.max(a, b);
    }

    boolean wereRun() {
        return found.runs() > 0;
    }
}
