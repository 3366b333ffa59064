package org.ortaq.app.water;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Console;
import org.ortaq.region.Region;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.Problems;
import org.ortaq.waterpower.CutStore;
import org.ortaq.waterpower.PartyPolicy;
import org.ortaq.waterpower.PolicyBook;
import org.ortaq.waterpower.PolicyHorizon;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.sddp.TrainOptions;
import picocli.CommandLine.Option;

/** How policies are trained and kept. */
final class PolicyOptions {
    static final long SEED = 1;
    private static final int MOST_YEARS = 17;

    @Option(names = "--iterations", defaultValue = "100", description = "Of the training (default: ${DEFAULT-VALUE}).")
    private int iterations;

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

    int threads() {
        return threads;
    }

    /** Policies over the water years from an October on; none is made ready yet. */
    PolicyBook book(WaterOptions options, int year, int years, Console console) throws IOException {
        check(years, year, options.data().baseYear());
        return new PolicyBook(
                horizon(options, year, years),
                TrainOptions.usual()
                        .withIterations(iterations)
                        .withSeed(SEED)
                        .withCancelled(() -> Thread.currentThread().isInterrupted()),
                store(console),
                threads,
                done -> told(console, done));
    }

    private void check(int years, int first, int base) {
        var problems = new Problems();
        require(
                problems,
                first >= base && first <= WaterOptions.LAST_YEAR,
                "--year",
                first,
                WaterOptions.expectedYear(base));
        require(problems, years >= 1 && years <= MOST_YEARS, "--years", years, "1 to " + MOST_YEARS + " years");
        require(problems, iterations >= 1, "--iterations", iterations, "1 or more");
        require(problems, threads >= 1, "--threads", threads, "1 or more");
        require(problems, discount > 0 && discount <= 1, "--discount", discount, "a factor above 0 and up to 1");
        problems.throwIfAny();
    }

    private static void require(Problems problems, boolean holds, String option, Number given, String expected) {
        if (!holds) {
            problems.add("command line", 0, option, String.valueOf(given), expected);
        }
    }

    private PolicyHorizon horizon(WaterOptions options, int year, int years) throws IOException {
        var regions = options.regions(Math.min(WaterOptions.LAST_YEAR, year + years));
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

    static synchronized void told(Console console, PartyPolicy done) {
        console.err()
                .println("policy of " + done.name() + ": "
                        + switch (done.origin()) {
                            case TRAINED -> done.log().iterations() + " iterations";
                            case STORED -> "stored";
                            case PREVIEW -> "old cuts, for a preview";
                        });
        console.err().flush();
    }
}
