package org.ortaq.app.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.Supposed;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.people.PeopleModel;
import org.ortaq.people.PeopleResult;
import org.ortaq.people.recognition.Level;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq recognise matrix}: what ordinary degrees count for between the five, by level, in one year. */
@Command(name = "matrix", description = "What degrees count for between the five, by level, at the end of a year.")
final class RecogniseMatrixCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2026", description = "Default: ${DEFAULT-VALUE}.")
    private int year = 2026;

    @Option(names = "--with", paramLabel = "ID", description = "Suppose an initiative in force; may be repeated.")
    private List<String> with = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var supposed = Supposed.of(source.open(), with, year);
        var result = new PeopleModel().run(supposed.with(Corner.CENTRAL));
        var out = Console.of(spec).out();
        var countries = supposed.data().countries();
        out.print(common.json() ? Json.write(json(result, countries)) : text(result, countries));
        return Exit.DONE;
    }

    private static List<String> codes(Countries countries) {
        return Arrays.stream(countries.members()).mapToObj(countries::code).toList();
    }

    private Map<String, Object> json(PeopleResult result, Countries countries) {
        var cells = new ArrayList<Map<String, Object>>();
        var codes = codes(countries);
        for (var level : Level.values()) {
            for (int i = 0; i < codes.size(); i++) {
                for (int j = 0; j < codes.size(); j++) {
                    if (i != j) {
                        cells.add(Json.object()
                                .put("area", codes.get(i) + "-" + codes.get(j))
                                .put("level", level.name().toLowerCase(Locale.ROOT))
                                .put(
                                        "result",
                                        result.verdict(level, i, j).name().toLowerCase(Locale.ROOT))
                                .build());
                    }
                }
            }
        }
        return Json.object()
                .put("year", year)
                .put("with", with)
                .put("matrix", cells)
                .put("studentsCovered", result.studentsCovered())
                .build();
    }

    private String text(PeopleResult result, Countries countries) {
        var lines = new ArrayList<String>();
        var codes = codes(countries);
        lines.add("Degrees of accredited institutions on no list, end of " + year
                + (with.isEmpty() ? "" : ", with " + String.join(", ", with)));
        for (var level : Level.values()) {
            lines.add("");
            var heads = new ArrayList<>(List.of(level.name().toLowerCase(Locale.ROOT) + " of"));
            codes.forEach(c -> heads.add("in " + c));
            var table = new TextTable(heads.toArray(String[]::new));
            for (int i = 0; i < codes.size(); i++) {
                var cells = new ArrayList<>(List.of(codes.get(i)));
                for (int j = 0; j < codes.size(); j++) {
                    cells.add(i == j ? "-" : result.verdict(level, i, j).name().toLowerCase(Locale.ROOT));
                }
                table.row(cells.toArray(String[]::new));
            }
            lines.addAll(table.lines());
        }
        lines.add("");
        result.studentsCovered()
                .ifPresentOrElse(
                        share -> lines.add("Automatic at home for " + Math.round(100 * share)
                                + " % of the students from one of the five in another (enrolled where counted)."),
                        () -> lines.add("Students by pair are not known."));
        return String.join("\n", lines) + "\n";
    }
}
