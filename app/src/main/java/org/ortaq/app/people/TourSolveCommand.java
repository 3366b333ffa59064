package org.ortaq.app.people;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.people.tours.InstanceText;
import org.ortaq.people.tours.Orienteering;
import org.ortaq.people.tours.RouteCheck;
import org.ortaq.people.tours.TourResult;
import org.ortaq.people.tours.TourSearch;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq tour solve}: an instance of the (team) orienteering problem. */
@Command(
        name = "solve",
        description = "Solve an instance of the (team) orienteering problem with time windows (TOPTW, OPTW, TOP, OP).")
final class TourSolveCommand implements WithCommon {

    private static final long DEFAULT_ITERATIONS = 100_000;

    @Option(names = "--instance", required = true, paramLabel = "FILE", description = "The instance.")
    private Path instance = Path.of("");

    @Option(
            names = "--travel",
            paramLabel = "FILE",
            description =
                    "Travel times, for the layout that has them apart (default: titt<N>.TXT beside the instance).")
    private @Nullable Path travel;

    @Option(names = "--tours", paramLabel = "M", defaultValue = "1", description = "How many tours (default: 1).")
    private int tours = 1;

    @Option(names = "--seconds", paramLabel = "S", description = "Stop after so many seconds; not reproducible.")
    private @Nullable Double seconds;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            description = "Stop after so many iterations (default without --seconds: " + DEFAULT_ITERATIONS + ").")
    private @Nullable Long iterations;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed (default: 1).")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Threads; with --iterations they change no result (default: ${DEFAULT-VALUE}).")
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
        long begin = System.nanoTime();
        checkOptions();
        var text = new UserFile("--instance", instance).text();
        var problem = InstanceText.read(text, instance.toString(), travel(text));
        double limit = seconds == null ? Double.POSITIVE_INFINITY : seconds;
        long most = iterations != null ? iterations : seconds != null ? Long.MAX_VALUE / 4 : DEFAULT_ITERATIONS;
        var result = new TourSearch(problem, tours, seed)
                .run(most, threads, () -> seconds != null && (System.nanoTime() - begin) * 1e-9 >= limit);
        var faults = RouteCheck.faults(problem, result.routes());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the tours found are not feasible: " + faults);
        }
        double took = (System.nanoTime() - begin) * 1e-9;
        var console = Console.of(spec);
        console.out().print(common.json() ? Json.write(json(problem, result, took)) : text(problem, result, took));
        return Exit.DONE;
    }

    private void checkOptions() {
        require(tours >= 1 && tours <= 1000, "--tours", tours, "1 to 1000");
        require(threads >= 1, "--threads", threads, "at least 1");
        require(
                seconds == null || (seconds > 0 && seconds <= 86_400),
                "--seconds",
                seconds,
                "more than 0, at most 86400");
        require(iterations == null || iterations >= 1, "--iterations", iterations, "at least 1");
    }

    private static void require(boolean holds, String option, @Nullable Object found, String expected) {
        if (!holds) {
            throw InputException.of("command line", 0, option, String.valueOf(found), expected);
        }
    }

    private Optional<String> travel(String text) {
        var count = InstanceText.needsTravel(text);
        if (travel != null) {
            return Optional.of(new UserFile("--travel", travel).text());
        }
        return count.map(n -> instance.resolveSibling("titt" + n + ".TXT"))
                .filter(Files::isRegularFile)
                .map(file -> new UserFile("--travel", file).text());
    }

    private List<List<Integer>> routes(Orienteering problem, TourResult result) {
        return result.routes().stream()
                .map(route ->
                        Arrays.stream(route).map(v -> problem.ids()[v]).boxed().toList())
                .toList();
    }

    private Map<String, Object> json(Orienteering problem, TourResult result, double took) {
        return Json.object()
                .put("score", result.score())
                .put("routes", routes(problem, result))
                .put("feasible", true)
                .put("iterations", result.iterations())
                .put("seconds", took)
                .put("reproducible", seconds == null)
                .put("total", problem.totalScore())
                .put("seed", seed)
                .build();
    }

    private String text(Orienteering problem, TourResult result, double took) {
        var lines = new StringBuilder();
        int visited = result.routes().stream().mapToInt(r -> r.length).sum();
        lines.append(String.format(
                Locale.ROOT,
                "Score %d of %d with %d tour%s: %d of %d places visited, all in time%n",
                result.score(),
                problem.totalScore(),
                tours,
                tours == 1 ? "" : "s",
                visited,
                problem.size() - 2));
        int number = 1;
        for (var route : routes(problem, result)) {
            lines.append("  tour ").append(number++).append(": ");
            lines.append(route.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .append('\n');
        }
        lines.append(result.iterations())
                .append(" iterations in ")
                .append(Figures.of(took))
                .append(" s, seed ");
        lines.append(seed).append(seconds == null ? "; reproducible" : "; not reproducible (a budget in seconds)");
        return lines.append('\n').toString().replace("\r\n", "\n");
    }
}
