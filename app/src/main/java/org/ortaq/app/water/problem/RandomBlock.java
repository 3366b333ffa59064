package org.ortaq.app.water.problem;

import java.util.List;
import java.util.TreeMap;

/**
 * Parameters that are random together, independent of the other blocks.
 *
 * @param stages in which
 * @param states in which states of the Markov chain; empty for all
 * @param probability by outcome
 * @param values by parameter and outcome
 */
record RandomBlock(
        Stages stages, List<Integer> states, List<Double> probability, TreeMap<String, List<Double>> values) {
    boolean in(int stage, int state) {
        return stages.has(stage) && (states.isEmpty() || states.contains(state));
    }
}
