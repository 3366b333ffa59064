package org.ortaq.app.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ortaq.region.statistics.CountryCodes;
import org.ortaq.region.statistics.SdmxReader;
import org.ortaq.table.CsvStream;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ortaq data import sdmx}. */
@Command(
        name = "sdmx",
        description = "SDMX-CSV 1.0 or 2.0 of trade by partner (IMF direction of trade, IMTS): adds facts.")
final class ImportSdmx extends Import {

    @Parameters(paramLabel = "FILE", description = "CSV, CSV.gz, or a zip that holds one CSV.")
    private Path file = Path.of("");

    /** The input as the user named it, for messages. */
    private String source() {
        return file.getFileName().toString();
    }

    @Override
    Imported run(TargetPackage copy, ImportTarget into) throws IOException {
        var data = copy.data();
        var reader = new SdmxReader(data.countries(), CountryCodes.of(data.table("country-codes")));
        var problems = new Problems();
        read(file, reader, problems);
        problems.throwIfAny();
        var citation = List.of(
                "trade-imf-sdmx",
                "IMF",
                "Direction of trade / international merchandise trade by partner, SDMX-CSV",
                "https://data.imf.org",
                "",
                "IMF terms of use (from memory)");
        return CountedFlows.write(copy, into, source(), "imf", citation, reader.flows(), reader.tally());
    }

    /** The one table of a file. */
    static void read(Path file, SdmxReader reader, Problems problems) throws IOException {
        try (var tables = PackedTables.open(file)) {
            var name = tables.only(n -> n.endsWith(".csv"), "a CSV in the archive");
            tables.read(name, (text, table) -> CsvStream.read(text, table, problems, reader::take));
        }
    }
}
