package org.ortaq.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.assess.Shards;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq serve}: the page and its interface. */
@Command(
        name = "serve",
        description = "The page for a meeting, and its interface, on this machine: open the address it prints.")
public final class ServeCommand implements WithCommon {

    private static final long CACHE_BYTES = 64L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "0 takes a free one (default: 8080).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: 127.0.0.1, this machine only).")
    private String host = "127.0.0.1";

    @Option(names = "--open", description = "Open the page in the browser of this machine.")
    private boolean open;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "A folder to keep scenarios in (default: none, nothing is written).")
    private @Nullable Path workspace;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "0",
            description = "After each run also N draws of everything uncertain, for ranges that are quantiles; a draw"
                    + " of all years takes some seconds (default: ${DEFAULT-VALUE}, low and high corners only).")
    private int draws;

    @Option(
            names = "--ensemble",
            paramLabel = "FILE",
            description = "draws.parquet of assess or merge, shown with the run it belongs to; may be repeated.")
    private List<Path> ensembles = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw InputException.of("command line", 0, "--port", String.valueOf(port), "0 to 65535");
        }
        var console = Console.of(spec);
        var whole = Objects.requireNonNull(spec).root().commandLine();
        var data = source.open();
        int atOnce = Math.max(1, threads);
        var server = open(data, host, port, atOnce, () -> another(whole), true, workspace, drawn(data, atOnce))
                .server();
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        console.out().println("Ortaq listens at http://" + host + ":" + server.port() + "/   (Ctrl-C stops it)");
        console.out().flush();
        if (open) {
            Browser.open("http://" + host + ":" + server.port() + "/");
        }
        stopped.await();
        return Exit.DONE;
    }

    /** One thread is left to whoever asks something while draws are run. */
    private DrawnRuns drawn(DataPackage data, int atOnce) {
        if (draws < 0 || draws > Plan.MOST) {
            throw InputException.of("command line", 0, "--draws", String.valueOf(draws), "0 to " + Plan.MOST);
        }
        var read = ensembles.stream().map(file -> ensemble(data, file)).toList();
        return new DrawnRuns(data, Math.max(1, atOnce - 1), draws, read);
    }

    private static Ensemble ensemble(DataPackage data, Path file) {
        var ensemble = Shards.join(List.of(file));
        if (!data.hash().equals(ensemble.origin().dataHash())) {
            throw InputException.of(
                    file.toString(),
                    0,
                    "data package",
                    ensemble.origin().dataHash(),
                    data.hash() + ", the package that is open");
        }
        return ensemble;
    }

    /** A command line of the same program, for one question. */
    static CommandLine another(CommandLine whole) {
        return new CommandLine(whole.getCommand().getClass())
                .setExecutionExceptionHandler(whole.getExecutionExceptionHandler());
    }

    /** A server that listens, and every path it answers. */
    record Open(DeskServer server, List<String> paths) {}

    /**
     * Starts a server.
     *
     * @param program makes a command line of the program
     * @param ahead whether the promised package is computed before anyone asks
     * @param workspace folder to keep scenarios in; null: none
     * @param drawn draws of runs, closed with the server
     */
    static Open open(
            DataPackage data,
            String host,
            int port,
            int threads,
            Supplier<CommandLine> program,
            boolean ahead,
            @Nullable Path workspace,
            DrawnRuns drawn) {
        var workbench = new Workbench(threads, 16, PATIENCE);
        var previews = new Previews(data, threads);
        var runs = new Runs(data, threads, previews, drawn);
        var studies = new Studies(data, threads);
        var routes = new Routes(
                data,
                new Commands(program, data),
                workbench,
                new AnswerCache(CACHE_BYTES),
                runs,
                studies,
                previews,
                drawn,
                new Workspace(data, workspace),
                openApi());
        try {
            var server = new DeskServer(routes, host, port, runs, drawn, studies, previews, workbench);
            if (ahead) {
                previews.begin();
                runs.start(new ScenarioChoice(data).choose("promised-package", List.of(), OptionalInt.empty()))
                        .last();
            }
            return new Open(server, routes.paths());
        } catch (IllegalStateException | UncheckedIOException taken) {
            throw InputException.of(
                    "command line", 0, "--port", host + ":" + port, "an address that is free: " + taken.getMessage());
        }
    }

    private static String openApi() {
        try (var in = ServeCommand.class.getResourceAsStream("/openapi.yaml")) {
            return new String(Objects.requireNonNull(in, "openapi.yaml").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
