package org.ortaq.app.transport;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import org.ortaq.transport.assignment.deterministic.Equilibrium;
import org.ortaq.transport.assignment.deterministic.Target;
import org.ortaq.transport.assignment.deterministic.Unreachable;
import org.ortaq.transport.assignment.deterministic.UserEquilibrium;
import org.ortaq.transport.tntp.FlowsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq assign}: user equilibrium on a network in the TNTP layout. */
@Command(
        name = "assign",
        description =
                "Assign trips to a network in the TNTP layout: deterministic user equilibrium, with hard limits and"
                        + " several classes if wanted.")
public final class AssignCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private AssignInput input = new AssignInput();

    @Option(names = "--gap", defaultValue = "1e-6", description = "Relative gap to reach (default: ${DEFAULT-VALUE}).")
    private double gap = 1e-6;

    @Option(
            names = "--iterations",
            defaultValue = "1000",
            description = "Searches of cheapest ways at most (default: ${DEFAULT-VALUE}).")
    private int iterations = 1000;

    @Option(
            names = "--threads",
            defaultValue = "2",
            description = "Searches at once; changes no result (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Option(names = "--flows", paramLabel = "FILE", description = "Write link flows: .tntp or CSV.")
    private @Nullable Path flows;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        checkOptions();
        long begin = System.nanoTime();
        var loaded = input.load();
        long read = System.nanoTime();
        var found = find(loaded);
        var answer = new AssignAnswer(loaded, found, gap, seconds(begin, read), seconds(read, System.nanoTime()));
        if (flows != null) {
            double[] cost = answer.costs();
            Texts.write(
                    flows,
                    flows.toString().endsWith(".tntp")
                            ? FlowsText.tntp(loaded.network(), found, cost)
                            : FlowsText.csv(loaded.network(), found, cost));
        }
        Console.of(spec).out().print(common.json() ? Json.write(answer.json()) : answer.text());
        return found.converged() ? Exit.DONE : Exit.FAILURE;
    }

    private void checkOptions() {
        var problems = new Problems();
        if (!(gap >= 0) || Double.isInfinite(gap)) {
            problems.add("command line", 0, "--gap", String.valueOf(gap), "a number of 0 or more");
        }
        if (iterations < 1) {
            problems.add("command line", 0, "--iterations", String.valueOf(iterations), "1 or more");
        }
        if (threads < 1) {
            problems.add("command line", 0, "--threads", String.valueOf(threads), "1 or more");
        }
        problems.throwIfAny();
        if (flows != null) {
            Texts.requireWritable(flows, "--flows");
        }
    }

    private Equilibrium find(Loaded loaded) {
        try {
            return new UserEquilibrium(
                            loaded.roads(), loaded.classes(), new Target(gap, iterations, threads), () -> false)
                    .find();
        } catch (Unreachable unreachable) {
            throw new InputException(problems(loaded, unreachable.lost()).all());
        }
    }

    private static Problems problems(Loaded loaded, List<Unreachable.Lost> lost) {
        var problems = new Problems();
        for (var one : lost) {
            var table = loaded.trips().get(one.userClass());
            var trips = table.trips();
            problems.add(
                    loaded.tripFiles().get(one.userClass()),
                    table.line()[one.pair()],
                    "destination",
                    String.valueOf(trips.destination()[one.pair()] + 1),
                    "a zone that can be reached from origin " + (trips.origin()[one.pair()] + 1)
                            + " (nodes before FIRST THRU NODE are not passed through)");
        }
        return problems;
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
