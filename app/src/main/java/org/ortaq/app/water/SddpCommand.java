package org.ortaq.app.water;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.water.problem.ProblemReader;
import org.ortaq.app.water.problem.SddpProblem;
import org.ortaq.solver.GuardedSimplex;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.sddp.Policy;
import org.ortaq.waterpower.sddp.Sddp;
import org.ortaq.waterpower.sddp.SddpException;
import org.ortaq.waterpower.sddp.Simulation;
import org.ortaq.waterpower.sddp.TrainOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq water sddp FILE}. */
@Command(
        name = "sddp",
        description = {
            "Train and simulate a policy for a problem of one's own, given in YAML.",
            "",
            "A file can say: stages in a row, a Markov chain, a ring with a discount, also into a later stage; random"
                    + " right-hand sides, bounds, costs and coefficients, independent from stage to stage; memory of inflow as a"
                    + " further state; expectation, CVaR, their mix and the worst case, by stage; min or max.",
            "It cannot: whole numbers, other graphs (those from Java), random numbers that depend on a decision, prices"
                    + " with memory other than by a chain, stages that cannot be met (give a priced shortfall).",
            "",
        })
final class SddpCommand implements WithCommon {

    @Parameters(index = "0", paramLabel = "FILE", description = "The problem; the format is in docs/contract.md.")
    private Path file = Path.of("");

    @Option(names = "--iterations", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int iterations = 1000;

    @Option(
            names = "--passes",
            paramLabel = "N",
            description = "Forward passes in an iteration (default: ${DEFAULT-VALUE}).")
    private int passes = 1;

    @Option(names = "--seed", paramLabel = "S", description = "Of the sampled paths (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--stall",
            paramLabel = "N",
            description =
                    "Stop when the bound has not moved in so many iterations, 0 for never (default: ${DEFAULT-VALUE}).")
    private int stall = 100;

    @Option(
            names = "--gap",
            paramLabel = "N",
            description =
                    "Every so many iterations look whether the bound lies in the simulated interval, and stop then;"
                            + " 0 for never (default: ${DEFAULT-VALUE}).")
    private int gap;

    @Option(names = "--replications", paramLabel = "N", description = "Of the simulation (default: ${DEFAULT-VALUE}).")
    private int replications = 1000;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "At most so many; they change nothing (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var text = new UserFile("FILE", file).text();
        checkOptions();
        var problem = ProblemReader.read(text, file.toString());
        long before = System.nanoTime();
        try {
            var policy = Sddp.train(problem.graph(), options(problem), GuardedSimplex::new);
            var simulation = policy.simulate(replications, seed, threads, GuardedSimplex::new);
            print(problem, policy, simulation, (System.nanoTime() - before) / 1e9);
        } catch (SddpException wrong) {
            throw InputException.of(
                    file.toString(),
                    0,
                    "constraints",
                    String.valueOf(wrong.getMessage()),
                    "a best decision in every state that is reached");
        }
        return Exit.DONE;
    }

    private TrainOptions options(SddpProblem problem) {
        return TrainOptions.usual()
                .withIterations(iterations)
                .withPasses(passes)
                .withSeed(seed)
                .withThreads(threads)
                .withRisk(problem.risk())
                .withStall(stall, 1e-9)
                .withGap(gap, 500);
    }

    private void checkOptions() {
        check("--iterations", iterations, 1);
        check("--passes", passes, 1);
        check("--stall", stall, 0);
        check("--gap", gap, 0);
        check("--replications", replications, 2);
        check("--threads", threads, 1);
    }

    private static void check(String option, int found, int least) {
        if (found < least)
            throw InputException.of("command line", 0, option, String.valueOf(found), least + " or more");
    }

    private void print(SddpProblem problem, Policy policy, Simulation simulation, double seconds) {
        var console = Console.of(spec);
        if (common.json()) console.out().print(Json.write(SddpJson.of(problem, policy, simulation, seconds)));
        else text(problem, policy, simulation, seconds).forEach(console.out()::println);
    }

    private java.util.List<String> text(SddpProblem problem, Policy policy, Simulation simulation, double seconds) {
        double sign = problem.sign();
        double one = sign * simulation.low();
        double other = sign * simulation.high();
        var lines = new java.util.ArrayList<String>();
        lines.add(problem.name() + ": the best policy " + (problem.maximise() ? "earns at most " : "costs at least ")
                + exact(sign * policy.bound()) + "; the one found " + (problem.maximise() ? "earns " : "costs ")
                + exact(sign * simulation.mean()) + " (" + exact(Math.min(one, other)) + " to "
                + exact(Math.max(one, other)) + ").");
        lines.add("");
        var table = new TextTable("quantity", ">value")
                .row("bound", exact(sign * policy.bound()))
                .row("simulated mean", exact(sign * simulation.mean()))
                .row("95 % interval", exact(Math.min(one, other)) + " to " + exact(Math.max(one, other)))
                .row("iterations", String.valueOf(policy.log().iterations()))
                .row("stopped", policy.log().stopped().word())
                .row("programs solved", String.valueOf(policy.log().solves()))
                .row("seconds", Figures.of(seconds));
        lines.addAll(table.lines());
        lines.add("");
        lines.add(replications + " paths simulated. The interval is of the mean cost;"
                + " with a measure of risk the bound is of the risk-adjusted cost and may lie outside.");
        if (policy.log().fallbacks() > 0)
            lines.add(policy.log().fallbacks() + " programs were solved by HiGHS after the own simplex failed.");
        return lines;
    }

    /** More places than {@link Figures}: a bound is compared with published ones. */
    private static String exact(double value) {
        return String.format(java.util.Locale.ROOT, "%.6g", value);
    }
}
