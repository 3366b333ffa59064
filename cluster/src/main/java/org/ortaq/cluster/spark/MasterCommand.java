package org.ortaq.cluster.spark;

import java.util.concurrent.Callable;
import org.apache.spark.deploy.master.Master;
import org.ortaq.app.terminal.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ortaq cluster master}: Spark's own master, in the foreground. */
@Command(
        name = "master",
        description = "Start Spark's master here, without an installation of Spark; ends with the process.")
public final class MasterCommand implements Callable<Integer> {

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address workers reach it by (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", defaultValue = "7077", description = "Default: ${DEFAULT-VALUE}.")
    private int port = 7077;

    @Option(
            names = "--ui-port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of Spark's status page (default: ${DEFAULT-VALUE}).")
    private int uiPort = 8080;

    @Override
    public Integer call() {
        Master.main(
                new String[] {"--host", host, "--port", String.valueOf(port), "--webui-port", String.valueOf(uiPort)});
        return Exit.DONE;
    }
}
