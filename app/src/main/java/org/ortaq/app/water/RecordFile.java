package org.ortaq.app.water;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.waterpower.Observation;

/** Reads a record of reservoirs that the user has: one row for each dam, year and month. */
final class RecordFile {
    private static final String USUAL = "reservoir_monthly_2001_2010.csv";
    private static final List<String> FIELDS =
            List.of("reservoir", "year", "month", "inflow_m3s", "outflow_m3s", "storage_start_of_month_km3");

    private RecordFile() {}

    static List<Observation> read(Path given) {
        var file = Files.isDirectory(given) ? given.resolve(USUAL) : given;
        if (!Files.isRegularFile(file)) {
            throw InputException.of(
                    given.toString(), 0, "--record", file.toString(), "a CSV file, or a folder with " + USUAL);
        }
        var problems = new Problems();
        var table = new UserFile("--record", file).csv(problems);
        problems.throwIfAny();
        for (var field : FIELDS) {
            if (!table.header().contains(field)) {
                problems.addChoice(
                        file.toString(),
                        1,
                        field,
                        String.join(",", table.header()),
                        "the column " + field,
                        table.header());
            }
        }
        problems.throwIfAny();
        var read = table.map(RecordFile::row);
        problems.throwIfAny();
        return read;
    }

    private static Observation row(Row row) {
        return new Observation(
                row.text("reservoir").toLowerCase(Locale.ROOT),
                row.integer("year"),
                row.integer("month"),
                row.number("inflow_m3s"),
                row.number("outflow_m3s"),
                row.number("storage_start_of_month_km3") * 1000);
    }
}
