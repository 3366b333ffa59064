package org.ortaq.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of each initiative of a set is enough: levers and costs of an initiative can be carried out in part, unless it comes
 * whole or not at all.
 *
 * @param sign 1 where more is better, -1 where less is
 */
record ReachParts(ReachRuns runs, ReachThings things, double sign) {

    /** A part is found to an eighth. */
    private static final int HALVINGS = 3;

    /** The divisible things of a set, the dearest first, those of unknown cost last. */
    List<Integer> order(int[] set) {
        return IntStream.range(0, things.count())
                .filter(i -> set[i] > 0 && things.isDivisible(i))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -known(things.cost(i, set[i]))))
                .toList();
    }

    private static double known(double cost) {
        return Double.isNaN(cost) ? 0 : cost;
    }

    /** The smallest parts that will do with everything else at its middle, found one after the other. */
    double[] enough(int[] set, List<Integer> order, double need) {
        var part = things.whole();
        for (int thing : order) {
            double tooLittle = 0;
            double enough = 1;
            for (int halving = 0; halving < HALVINGS; halving++) {
                part[thing] = (tooLittle + enough) / 2;
                if (value(set, part) >= need) {
                    enough = part[thing];
                } else {
                    tooLittle = part[thing];
                }
            }
            part[thing] = enough;
        }
        return part;
    }

    /** The number of the target, turned so that more is better. */
    double value(int[] set, double[] part) {
        return sign * runs.of("runs of parts", List.of(things.ask(set, part, List.of())))[0];
    }
}
