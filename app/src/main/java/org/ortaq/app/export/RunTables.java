package org.ortaq.app.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ortaq.app.assess.AssessFiles;
import org.ortaq.assessment.Assessed;
import org.ortaq.table.Csv;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** The tables of a run as they go out: the cells of {@code outcomes.csv}, {@code promises.csv} and {@code gains.csv}. */
public record RunTables(Assessed assessed) {

    private static final List<String> NUMBERS =
            List.of("baseline", "package", "low", "high", "value", "target", "projected", "shortfall");

    public static final List<String> NAMES = List.of("outcomes", "promises", "gains");

    /** @throws InputException naming the nearest when there is no such table */
    public Flat table(String name, String file, String field) {
        if (!NAMES.contains(name)) {
            var problems = new Problems();
            problems.addChoice(file, 0, field, name, "a table of a run", NAMES);
            throw new InputException(problems.all());
        }
        var problems = new Problems();
        var content = Objects.requireNonNull(
                AssessFiles.of(assessed, Optional.empty(), Instant.EPOCH).get(name + ".csv"));
        var table = Csv.read(new String(content, StandardCharsets.UTF_8), name + ".csv", problems);
        problems.throwIfAny();
        return flat(name, table);
    }

    private Flat flat(String name, Table table) {
        var about = List.of(
                "Run " + assessed.run() + " of scenario "
                        + assessed.promised().scenario().id() + ", "
                        + assessed.data().name() + " "
                        + assessed.data().version() + ".",
                assessed.converged() ? "Converged." : "NOT CONVERGED: these figures are no results.");
        return new Flat(
                name,
                "Ortaq: " + name + " of run " + assessed.run(),
                assessed.data().version(),
                about,
                table.header().stream().map(h -> column(name, h)).toList(),
                key(name),
                table.rows().stream().map(r -> cells(r, table)).toList());
    }

    private static List<String> cells(Row row, Table table) {
        return IntStream.range(0, table.header().size())
                .mapToObj(c -> row.maybeText(table.header().get(c)).orElse(""))
                .toList();
    }

    private static List<String> key(String name) {
        return switch (name) {
            case "outcomes" -> List.of("metric", "area", "year");
            case "gains" -> List.of("area", "year", "part");
            default -> List.of("id");
        };
    }

    /** The year of a gain may be a word: that of the present value. */
    private static FlatColumn column(String table, String name) {
        if (NUMBERS.contains(name)) {
            return FlatColumn.number(name);
        }
        boolean isWhole = name.equals("likely_year") || (name.equals("year") && table.equals("outcomes"));
        return isWhole ? FlatColumn.whole(name) : FlatColumn.text(name);
    }
}
