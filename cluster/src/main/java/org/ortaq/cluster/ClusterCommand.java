package org.ortaq.cluster;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Exit;
import org.ortaq.cluster.assess.AssessCommand;
import org.ortaq.cluster.estimate.EstimateCommand;
import org.ortaq.cluster.spark.MasterCommand;
import org.ortaq.cluster.spark.WorkerCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ortaq cluster}: what runs on many machines. */
@Command(
        name = "cluster",
        description = "Draws and estimations on many machines, through Apache Spark (docs/cluster.md).",
        subcommands = {AssessCommand.class, EstimateCommand.class, MasterCommand.class, WorkerCommand.class})
public final class ClusterCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /** Alone it tells what there is. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return Exit.INPUT;
    }
}
