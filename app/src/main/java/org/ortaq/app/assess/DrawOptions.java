package org.ortaq.app.assess;

import org.jspecify.annotations.Nullable;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.table.Problems;
import picocli.CommandLine.Option;

/** How many draws, spread how. */
public final class DrawOptions {

    private static final String WHERE = "command line";

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Also run N draws of everything uncertain: ranges, slips, costs, rivers.")
    private @Nullable Integer draws;

    @Option(
            names = "--sampling",
            paramLabel = "WORD",
            defaultValue = "lhs",
            description = "lhs, a Latin hypercube, or sobol, scrambled Sobol points; best for powers of two"
                    + " (default: ${DEFAULT-VALUE}).")
    private String sampling = "lhs";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed gives other draws (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    public boolean asked() {
        return draws != null;
    }

    /** The plan, {@code otherwise} draws when no number was given. */
    public Plan plan(int otherwise, boolean coalitions) {
        var problems = new Problems();
        int number = draws == null ? otherwise : draws;
        if (number < 1 || number > Plan.MOST) {
            problems.add(WHERE, 0, "--draws", String.valueOf(number), "1 to " + Plan.MOST);
        }
        if (!Sampling.words().contains(sampling)) {
            problems.addChoice(WHERE, 0, "--sampling", sampling, "lhs or sobol", Sampling.words());
        }
        problems.throwIfAny();
        return new Plan(number, Sampling.of(sampling), seed, coalitions);
    }
}
