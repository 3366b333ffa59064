package org.ortaq.waterpower.sddp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a policy graph: a stage, or a stage in one state of a Markov chain.
 *
 * @param name shown in messages and logs
 * @param problem its program
 * @param openings what may happen when it is entered, revealed before the decision; probabilities add up to 1.
 *     They are put into an order of the library's own, so that the order they are given in does not matter
 * @param next ways on; their probabilities add up to 1 or less, what is missing is the end of the story (at no cost)
 * @param discount factor on the cost-to-go, 0 to 1
 * @param floor a lower bound of the undiscounted cost-to-go for every state (0 where costs cannot be negative)
 * @param risk how what follows is weighed here, null for the measure of the training
 */
public record Node(
        String name,
        StageProblem problem,
        List<Opening> openings,
        List<Arc> next,
        double discount,
        double floor,
        @Nullable Risk risk) {
    private static final double SLIP = 1e-9;

    public Node {
        openings = List.copyOf(OpeningOrder.chain(openings));
        next = List.copyOf(next);
        if (openings.isEmpty()) throw new IllegalArgumentException("node " + name + ": expected openings, found none");
        for (var opening : openings) opening.noise().check(problem.program());
        double total = openings.stream().mapToDouble(Opening::probability).sum();
        if (Math.abs(total - 1) > SLIP)
            throw new IllegalArgumentException(
                    "node " + name + ": the probabilities of its openings add up to " + total + ", expected 1");
        double onward = next.stream().mapToDouble(Arc::probability).sum();
        if (onward > 1 + SLIP)
            throw new IllegalArgumentException(
                    "node " + name + ": the probabilities of its arcs add up to " + onward + ", expected at most 1");
        if (!(discount >= 0 && discount <= 1))
            throw new IllegalArgumentException("node " + name + ": found discount " + discount + ", expected 0 to 1");
        if (!Double.isFinite(floor))
            throw new IllegalArgumentException(
                    "node " + name + ": found floor " + floor + ", expected a finite number");
    }

    /** A node that weighs what follows as the training says. */
    public Node(
            String name, StageProblem problem, List<Opening> openings, List<Arc> next, double discount, double floor) {
        this(name, problem, openings, next, discount, floor, null);
    }

    /** The measure of risk in force here. */
    Risk riskOr(Risk usual) {
        return risk == null ? usual : risk;
    }

    /** Whether the story always ends here. */
    public boolean last() {
        return next.isEmpty();
    }
}
