package org.ortaq.cluster.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.deploy.worker.Worker;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ortaq cluster worker}: Spark's own worker, in the foreground. */
@Command(
        name = "worker",
        description = "Start a worker of a Spark master here, without an installation of Spark; ends with the process.")
public final class WorkerCommand implements Callable<Integer> {

    @Parameters(paramLabel = "URL", description = "The master: spark://HOST:7077.")
    private String master = "";

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address others reach it by (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "127.0.0.1";

    @Option(names = "--cores", paramLabel = "N", description = "Draws run at once (default: all cores).")
    private @Nullable Integer cores;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description = "For its executors, such as 8g (default: all but 1g).")
    private @Nullable String memory;

    @Option(names = "--work", paramLabel = "DIR", description = "Where executors keep logs and jars.")
    private @Nullable String work;

    @Override
    public Integer call() {
        var words = new ArrayList<>(List.of("--host", host, "--webui-port", "0"));
        add(words, "--cores", cores);
        add(words, "--memory", memory);
        add(words, "--work-dir", work);
        words.add(master);
        Worker.main(words.toArray(String[]::new));
        return Exit.DONE;
    }

    private static void add(List<String> words, String option, @Nullable Object value) {
        if (value != null) {
            words.addAll(List.of(option, String.valueOf(value)));
        }
    }
}
