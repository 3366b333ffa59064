package org.ortaq.app.reach;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.assess.DrawOptions;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.Threads;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.ReachStudy;
import org.ortaq.assessment.Reached;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.Promises;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq reach TARGET}. */
@Command(
        name = "reach",
        description =
                "What it would take to keep a promise: the cheapest set of initiatives that reaches it in time with a"
                        + " stated probability, or the best that can be had and what is missing.",
        footer = {
            "",
            "Costs nobody published are unknown, not zero: fewest unknown costs first, then least known cost.",
            "Minutes, not seconds; the same answer every time."
        })
public final class ReachCommand implements WithCommon {

    static final int DRAWS = 32;

    @Parameters(index = "0", paramLabel = "TARGET", description = "The id of a promise, as in ortaq promises.")
    private String target = "";

    @Option(
            names = "--max-cost",
            paramLabel = "N",
            description = "Million US dollars at most, of costs that are known.")
    private @Nullable Double most;

    @Option(
            names = "--probability",
            paramLabel = "P",
            defaultValue = "0.5",
            description = "Share of draws in which it must be reached (default: ${DEFAULT-VALUE}).")
    private double probability = 0.5;

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            defaultValue = "promised-package",
            description = "As for assess.")
    private String scenario = "promised-package";

    @Option(names = "--without", paramLabel = "ID", description = "An initiative that is not to be had.")
    private List<String> without = List.of();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var console = Console.of(spec);
        check();
        var plan = draws.plan(DRAWS, false);
        int atOnce = threads.count();
        var data = source.open();
        var promise = promise(data, target, "command line", "TARGET");
        var chosen = new ScenarioChoice(data).choose(scenario, without, OptionalInt.empty());
        var terms = new ReachStudy.Terms(most(), probability, plan);
        Reached reached;
        try (var progress = console.progress()) {
            reached = new ReachStudy(data, chosen, atOnce, progress).of(promise, terms);
        } catch (IllegalArgumentException refusal) {
            throw InputException.of("command line", 0, "TARGET", target, String.valueOf(refusal.getMessage()));
        }
        console.out().print(common.json() ? Json.write(ReachJson.of(reached)) : ReachText.of(reached));
        return reached.search().unconverged() == 0 ? Exit.DONE : Exit.FAILURE;
    }

    private void check() {
        var problems = new Problems();
        check(probability, most(), "command line", "--", problems);
        problems.throwIfAny();
    }

    private OptionalDouble most() {
        return most == null ? OptionalDouble.empty() : OptionalDouble.of(most);
    }

    /** Takes note of terms that are none; {@code sign} stands before the names of options. */
    static void check(double probability, OptionalDouble most, String file, String sign, Problems problems) {
        if (!(probability > 0 && probability <= 1)) {
            problems.add(file, 0, sign + "probability", String.valueOf(probability), "above 0, at most 1");
        }
        if (most.isPresent() && !(most.getAsDouble() >= 0)) {
            problems.add(
                    file, 0, sign + "max-cost", String.valueOf(most.getAsDouble()), "million US dollars, 0 or more");
        }
    }

    /** @throws InputException naming the nearest when there is no such promise */
    static Commitment promise(DataPackage data, String target, String file, String field) {
        var problems = new Problems();
        var all = Promises.read(data.reading(Corner.CENTRAL, problems)).commitments();
        problems.throwIfAny();
        return all.stream().filter(c -> c.id().equals(target)).findFirst().orElseThrow(() -> {
            problems.addChoice(
                    file,
                    0,
                    field,
                    target,
                    "the id of a promise",
                    all.stream().map(Commitment::id).toList());
            return new InputException(problems.all());
        });
    }
}
