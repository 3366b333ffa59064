package org.ortaq.app.water.problem;

import java.util.List;
import java.util.TreeMap;

/** All parts of a problem file, in an order that does not depend on the order of the file. */
record Parts(
        String name,
        boolean maximise,
        int stages,
        double discount,
        double cycle,
        int cycleTo,
        double bound,
        List<List<List<Double>>> markov,
        List<In<org.ortaq.waterpower.sddp.Risk>> risks,
        List<Column> states,
        List<Double> initial,
        List<Column> controls,
        TreeMap<String, List<List<Double>>> parameters,
        List<In<Relation>> constraints,
        List<In<Expression>> objective,
        List<RandomBlock> random) {

    /** Whether the last stage is followed by an earlier one. */
    boolean cyclic() {
        return cycle > 0;
    }

    /** States of the Markov chain in a stage. */
    int chainStates(int stage) {
        return markov.isEmpty() ? 1 : markov.get(stage - 1).getFirst().size();
    }
}
