package org.ortaq.app.assess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.OutputFolder;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.DrawnAnswer;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq merge}: the shards of one ensemble joined. */
@Command(
        name = "merge",
        description = "Joins the shards that assess --draws N --shard I/N wrote; the answer is that of one run, to the"
                + " last bit.")
public final class MergeCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Parameters(arity = "1..*", paramLabel = "SHARD", description = "The Parquet files of all shards.")
    private List<Path> shards = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write draws.parquet and draws.csv to a new or empty folder.")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            OutputFolder.requireFree(out);
        }
        var ensemble = Shards.join(shards);
        var data = source.open();
        requireSame(data, ensemble);
        var answer = DrawnAnswer.of(data, ensemble);
        if (out != null) {
            OutputFolder.writeBytes(out, DrawFiles.of(ensemble));
        }
        var console = Console.of(spec);
        console.out()
                .print(
                        common.json()
                                ? Json.write(DrawsJson.of(ensemble, answer))
                                : String.join("\n", DrawsText.lines(ensemble, answer)) + "\n");
        return ensemble.unconverged().isEmpty() ? Exit.DONE : Exit.FAILURE;
    }

    private void requireSame(DataPackage data, Ensemble ensemble) {
        if (!data.hash().equals(ensemble.origin().dataHash())) {
            throw InputException.of(
                    shards.getFirst().toString(),
                    0,
                    "data package",
                    ensemble.origin().dataHash(),
                    data.hash() + ", the package that is open; name the one of the shards with --data");
        }
    }
}
