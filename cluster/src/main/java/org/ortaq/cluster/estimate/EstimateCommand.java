package org.ortaq.cluster.estimate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.trade.EquationOptions;
import org.ortaq.app.trade.EstimateJson;
import org.ortaq.app.trade.EstimateText;
import org.ortaq.cluster.spark.SparkOptions;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.trade.estimation.Options;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq cluster estimate}: {@code trade estimate} on rows that no single machine holds. */
@Command(
        name = "estimate",
        description =
                "Estimate a gravity equation on a cluster: rows in blocks by pair, sums of the effects added up in a"
                        + " tree. The answer of trade estimate, but for rounding.",
        footer = {
            "",
            "Example:",
            "  ortaq cluster estimate --master spark://10.0.0.1:7077 --data /shared/panel --cluster pair \\",
            "    --formula 'exports ~ rta + tariff | exporter^year + importer^year + pair'"
        })
public final class EstimateCommand implements WithCommon {

    private static final int MOST_BLOCKS = 100_000;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER|FILE",
            description = "Panel: files *.csv, *.csv.gz or *.parquet of one shape, where every worker reads them.")
    private Path data = Path.of("");

    @Mixin
    private EquationOptions equation = new EquationOptions();

    @Mixin
    private SparkOptions spark = new SparkOptions();

    @Option(
            names = "--partitions",
            paramLabel = "P",
            description = "Blocks of rows (default: one for 50 000 rows). Another number changes the rounding only.")
    private @Nullable Integer blocks;

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
        long start = System.nanoTime();
        var formula = equation.formula();
        var options = equation.options(false, 1);
        requireOneWay(options);
        int count = blocks();
        var files = PanelFolder.of(data);
        var console = Console.of(spec);
        try (var session = spark.open();
                var progress = console.progress()) {
            var fit = new ClusterPpml(session, formula, options, progress).estimate(files, equation.texts(), count);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (common.json()) {
                var json = EstimateJson.of(fit, options, 0, seconds);
                // Counted, not listed: an empty list would say that none were dropped.
                json.remove("dropped");
                console.out().print(Json.write(json));
            } else {
                console.out().print(EstimateText.of(fit, equation.written(), options, seconds));
            }
        }
        return Exit.DONE;
    }

    private static void requireOneWay(Options options) {
        if (options.clusters().size() > 1) {
            throw InputException.of(
                    "command line",
                    0,
                    "--cluster",
                    options.clusters().size() + " ways",
                    "one way to cluster; trade estimate on one machine takes several");
        }
    }

    private int blocks() {
        if (blocks == null) {
            return 0;
        }
        if (blocks < 1 || blocks > MOST_BLOCKS) {
            throw InputException.of("command line", 0, "--partitions", blocks.toString(), "1 to " + MOST_BLOCKS);
        }
        return blocks;
    }
}
