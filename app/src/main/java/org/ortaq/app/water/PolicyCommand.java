package org.ortaq.app.water;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.Region;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.CutStore;
import org.ortaq.waterpower.PartyPolicy;
import org.ortaq.waterpower.PolicyBook;
import org.ortaq.waterpower.PolicyHorizon;
import org.ortaq.waterpower.PolicyStudy;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.sddp.TrainOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water policy}. */
@Command(
        name = "policy",
        description = "The monthly policy of a coalition when inflow is not known in advance (SDDP), the others on their"
                + " own, against the policies of the countries alone.")
final class PolicyCommand implements WithCommon {
    private static final long SEED = 1;

    @Option(
            names = "--year",
            defaultValue = "2026",
            description = "The policy begins in this October (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(names = "--years", defaultValue = "5", description = "Water years (default: ${DEFAULT-VALUE}).")
    private int years;

    @Option(names = "--all", description = "All 31 coalitions: what each gains over its members alone.")
    private boolean all;

    @Option(names = "--iterations", defaultValue = "100", description = "Of the training (default: ${DEFAULT-VALUE}).")
    private int iterations;

    @Option(names = "--paths", defaultValue = "20", description = "Drawn paths played (default: ${DEFAULT-VALUE}).")
    private int paths;

    @Option(names = "--threads", defaultValue = "2", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--discount", defaultValue = "0.95", description = "Yearly factor (default: ${DEFAULT-VALUE}).")
    private double discount;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keep policies here, under the content of what they depend on, and use them next time"
                    + " (default: .ortaq/policies).")
    private @Nullable Path cache;

    @Option(names = "--no-cache", description = "Keep no policies and use none.")
    private boolean withoutCache;

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
        var masks = masks();
        var book = new PolicyBook(
                horizon(),
                TrainOptions.usual()
                        .withIterations(iterations)
                        .withSeed(SEED)
                        .withCancelled(() -> Thread.currentThread().isInterrupted()),
                store(console),
                threads,
                done -> told(console, done));
        var answer = answer(book, masks);
        if (answer.isPreview()) {
            var preview = answer;
            if (common.json()) {
                console.err().println("preview on old cuts is ready; training the new ones");
            } else {
                console.out().println(new PolicyText(preview, all, options.mask()).text());
                console.out().flush();
            }
            answer = answer(book.refined(), masks).after(preview);
        }
        var last = answer;
        console.out()
                .print(
                        common.json()
                                ? Json.write(new PolicyJson(last, all, options.mask()).json())
                                : new PolicyText(last, all, options.mask()).text());
        return Exit.DONE;
    }

    private List<Integer> masks() {
        if (all) {
            return PolicyStudy.everybody();
        }
        int mask = options.mask();
        return List.of(1, 2, 4, 8, 16, mask).stream().distinct().toList();
    }

    private PolicyHorizon horizon() throws java.io.IOException {
        var regions = options.regions(Math.min(2040, year + years)).stream().toList();
        try (var solver = new HighsSolver()) {
            var state = new WaterPowerModel().october(regions, year, solver);
            var wanted = new ArrayList<Region>();
            for (int y = year; y <= year + years; y++) {
                wanted.add(WaterOptions.at(regions, y));
            }
            return new PolicyHorizon(wanted, state, discount, solver);
        }
    }

    private CutStore store(Console console) {
        if (withoutCache) {
            return CutStore.none();
        }
        var folder = cache;
        return new PolicyCache(
                folder == null ? PolicyCache.usualFolder() : folder,
                told -> console.err().println(told));
    }

    private static synchronized void told(Console console, PartyPolicy done) {
        console.err()
                .println("policy of " + done.name() + ": "
                        + switch (done.origin()) {
                            case TRAINED -> done.log().iterations() + " iterations";
                            case STORED -> "stored";
                            case PREVIEW -> "old cuts, for a preview";
                        });
    }

    private PolicyAnswer answer(PolicyBook book, List<Integer> masks) {
        long begin = System.nanoTime();
        double before = processorSeconds();
        book.prepare(masks);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double processor = processorSeconds() - before;
        var study = new PolicyStudy(book, paths, SEED, threads);
        var asked = all ? PolicyStudy.everybody() : List.of(options.mask());
        long playing = System.nanoTime();
        var worths = asked.stream().map(study::worth).toList();
        double played = (System.nanoTime() - playing) / 1e9;
        return new PolicyAnswer(book, study, worths, seconds, processor, played, null);
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private void check() {
        if (years < 1 || years > 17 || iterations < 1 || paths < 2 || threads < 1 || !(discount > 0 && discount <= 1)) {
            throw InputException.of(
                    "command line",
                    0,
                    "--years, --iterations, --paths, --threads, --discount",
                    years + ", " + iterations + ", " + paths + ", " + threads + ", " + discount,
                    "1 to 17 years, 1 or more iterations, 2 or more paths, 1 or more threads, a factor above 0 and up to 1");
        }
    }
}
