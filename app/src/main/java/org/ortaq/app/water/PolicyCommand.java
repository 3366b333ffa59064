package org.ortaq.app.water;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.Region;
import org.ortaq.solver.GuardedSimplex;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.PolicyFan;
import org.ortaq.waterpower.PolicyStudy;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.sddp.Policy;
import org.ortaq.waterpower.sddp.Risk;
import org.ortaq.waterpower.sddp.Sddp;
import org.ortaq.waterpower.sddp.Simulation;
import org.ortaq.waterpower.sddp.TrainOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water policy}. */
@Command(
        name = "policy",
        description =
                "The monthly policy of the five as one when inflow is not known in advance (SDDP), and what it does.")
final class PolicyCommand implements WithCommon {
    private static final long SEED = 1;
    private static final List<String> SHOWN = List.of("toktogul", "nurek", "rogun", "kambarata-1");

    @Option(
            names = "--year",
            defaultValue = "2026",
            description = "The policy begins in this October (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(names = "--years", defaultValue = "5", description = "Water years (default: ${DEFAULT-VALUE}).")
    private int years;

    @Option(names = "--iterations", defaultValue = "100", description = "Of the training (default: ${DEFAULT-VALUE}).")
    private int iterations;

    @Option(names = "--paths", defaultValue = "100", description = "Drawn paths shown (default: ${DEFAULT-VALUE}).")
    private int paths;

    @Option(names = "--threads", defaultValue = "2", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--discount", defaultValue = "0.95", description = "Yearly factor (default: ${DEFAULT-VALUE}).")
    private double discount;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keep the cuts here, under the content of what they depend on, and use them next time.")
    private @Nullable Path cache;

    @Mixin
    private WaterOptions options = new WaterOptions();

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws java.io.IOException {
        var console = Console.of(spec);
        check();
        var regions = options.regions(Math.min(2040, year + years)).stream().toList();
        try (var solver = new HighsSolver()) {
            var state = new WaterPowerModel().october(regions, year, solver);
            var wanted = new ArrayList<Region>();
            for (int y = year; y <= year + years; y++) {
                wanted.add(WaterOptions.at(regions, y));
            }
            var study = new PolicyStudy(wanted, state, discount, solver);
            long begin = System.nanoTime();
            var trained = trained(study);
            double seconds = (System.nanoTime() - begin) / 1e9;
            var simulated = trained.policy().simulate(paths, SEED, threads, GuardedSimplex::new);
            long passed = System.nanoTime();
            study.fan(trained.policy(), 1, SEED, GuardedSimplex::new);
            double pass = (System.nanoTime() - passed) / 1e9;
            var answer = new Answer(
                    study,
                    trained,
                    simulated,
                    study.fan(trained.policy(), paths, SEED, GuardedSimplex::new),
                    seconds,
                    pass);
            console.out().print(common.json() ? Json.write(json(answer)) : text(answer));
        }
        return Exit.DONE;
    }

    private record Trained(Policy policy, boolean cached) {}

    private record Answer(
            PolicyStudy study, Trained trained, Simulation simulated, PolicyFan fan, double seconds, double pass) {}

    private void check() {
        if (years < 1 || years > 17 || iterations < 1 || paths < 2 || !(discount > 0 && discount <= 1)) {
            throw InputException.of(
                    "command line",
                    0,
                    "--years, --iterations, --paths, --discount",
                    years + ", " + iterations + ", " + paths + ", " + discount,
                    "1 to 17 years, 1 or more iterations, 2 or more paths, a factor above 0 and up to 1");
        }
    }

    private Trained trained(PolicyStudy study) throws IOException {
        var folder = cache;
        var file = folder == null
                ? null
                : folder.resolve(study.graph().digest().substring(0, 32) + "-" + iterations + ".cuts");
        if (file != null && Files.isRegularFile(file)) {
            return new Trained(
                    Sddp.restore(study.graph(), Risk.neutral(), CutFile.read(file), GuardedSimplex::new), true);
        }
        var options = TrainOptions.usual()
                .withIterations(iterations)
                .withSeed(SEED)
                .withThreads(threads)
                .withCancelled(() -> Thread.currentThread().isInterrupted());
        var policy = Sddp.train(study.graph(), options, GuardedSimplex::new);
        if (file != null) {
            CutFile.write(file, policy.cuts());
        }
        return new Trained(policy, false);
    }

    private static Map<String, Object> json(Answer answer) {
        var policy = answer.trained().policy();
        var gradient = policy.gradient(0, answer.study().graph().initialState());
        var values = Json.object();
        for (int s = 0; s < answer.study().states().size(); s++) {
            values.put(answer.study().states().get(s), -gradient[s]);
        }
        return Json.object()
                .put("bound", policy.bound() / 1000)
                .put(
                        "simulated",
                        Json.object()
                                .put("mean", answer.simulated().mean() / 1000)
                                .put("low", answer.simulated().low() / 1000)
                                .put("high", answer.simulated().high() / 1000)
                                .build())
                .put("deterministic", answer.study().deterministicCost() / 1000)
                .put("cached", answer.trained().cached())
                .put("iterations", policy.log().iterations())
                .put("solves", policy.log().solves())
                .put("fallbacks", policy.log().fallbacks())
                .put("seconds", answer.seconds())
                .put("passSeconds", answer.pass())
                .put("waterValues", values.build())
                .put(
                        "reservoirs",
                        answer.fan().reservoirs().stream()
                                .map(r -> Json.object()
                                        .put("id", r.id())
                                        .put("year", r.year())
                                        .put("month", r.month())
                                        .put("low", r.low())
                                        .put("median", r.median())
                                        .put("high", r.high())
                                        .build())
                                .toList())
                .put(
                        "risks",
                        answer.fan().risks().stream()
                                .map(r -> Json.object()
                                        .put("country", r.country())
                                        .put("unserved", r.unserved())
                                        .put("deficit", r.deficit())
                                        .build())
                                .toList())
                .build();
    }

    private String text(Answer answer) {
        var table = new TextTable("reservoir", "date", ">km3: 1 in 10 below", ">median", ">1 in 10 above");
        for (var r : answer.fan().reservoirs()) {
            if (SHOWN.contains(r.id())) {
                table.row(
                        r.id(),
                        "1 " + SeasonText.name(r.month()) + " " + r.year(),
                        Figures.of(r.low()),
                        Figures.of(r.median()),
                        Figures.of(r.high()));
            }
        }
        var risks = new TextTable("country", ">years short of power", ">years short of irrigation");
        for (var r : answer.fan().risks()) {
            risks.row(r.country(), Figures.of(r.unserved()), Figures.of(r.deficit()));
        }
        var policy = answer.trained().policy();
        return "The five as one pay " + Figures.of(answer.simulated().mean() / 1000) + " million USD on average ("
                + Figures.range(
                        answer.simulated().low() / 1000, answer.simulated().high() / 1000)
                + "), at least " + Figures.of(policy.bound() / 1000) + "; with mean inflow known in advance "
                + Figures.of(answer.study().deterministicCost() / 1000) + ".\n\n"
                + String.join("\n", table.lines()) + "\n\n" + String.join("\n", risks.lines()) + "\n\n"
                + (answer.trained().cached()
                        ? "Cuts from the cache"
                        : policy.log().iterations() + " iterations")
                + " in " + Figures.of(answer.seconds()) + " s; a forward pass takes " + Figures.of(1000 * answer.pass())
                + " ms. Costs of " + years + " water years less the value of water kept, discounted.\n";
    }
}
