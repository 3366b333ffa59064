package org.ortaq.app.brief;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.OutputFile;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.Threads;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Assessment;
import org.ortaq.assessment.Scoreboard;
import org.ortaq.region.Member;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq brief}. */
@Command(
        name = "brief",
        description =
                "Two pages to print and take home: the promises that concern a country or all five, who gains what,"
                        + " what keeps everyone in, what is uncertain; every number with a note to its source.",
        footer = {"", "The file is HTML and loads nothing: print it, or save it as PDF, from any browser."})
public final class BriefCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(names = "--country", paramLabel = "CODE", description = "One of the five (default: all of them).")
    private @Nullable String country;

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "en, ru, kk or uz (default: ${DEFAULT-VALUE}).")
    private String lang = "en";

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            defaultValue = "promised-package",
            description = "As for assess (default: ${DEFAULT-VALUE}).")
    private String scenario = "promised-package";

    @Option(names = "--without", paramLabel = "ID", description = "As for assess; may be repeated.")
    private List<String> without = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE.html",
            description = "A file that does not exist yet (default: out/brief-COUNTRY-LANG-RUN.html, replaced).")
    private @Nullable Path out;

    @Option(
            names = "--table",
            paramLabel = "FILE.docx|xlsx",
            description = "The table of promises by owner as well; a file that does not exist yet.")
    private @Nullable Path table;

    @Mixin
    private Threads threads = new Threads();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var problems = new Problems();
        var language = Language.of(lang);
        var wanted = country(country, problems);
        problems.throwIfAny();
        requireFree(out);
        requireFree(table);
        var format = Optional.ofNullable(table).map(t -> TableFormat.of(t.toString(), "--table"));
        var console = Console.of(spec);
        var data = source.open();
        var chosen = new ScenarioChoice(data).choose(scenario, without, OptionalInt.empty());
        Assessed assessed;
        Tested tested;
        try (var progress = console.progress()) {
            assessed = new Assessment(data, chosen, threads.count(), progress).run();
            tested = Tested.of(new Scoreboard(data, progress).rows());
        }
        var file = out != null ? out : usual(assessed, wanted, language);
        OutputFile.write(file, Brief.html(assessed, wanted, language, tested).getBytes(StandardCharsets.UTF_8));
        if (table != null) {
            OutputFile.write(table, format.orElseThrow().bytes(assessed, wanted, language));
        }
        console.out().print(said(assessed, file));
        return assessed.converged() ? Exit.DONE : Exit.FAILURE;
    }

    private String said(Assessed assessed, Path file) {
        if (common.json()) {
            return Json.write(Json.object()
                    .put("run", assessed.run())
                    .put("file", file.toString())
                    .put("table", table == null ? null : table.toString())
                    .build());
        }
        return file + (table == null ? "" : "\n" + table) + "\nPrint it, or save it as PDF, from any browser.\n";
    }

    private static void requireFree(@Nullable Path file) {
        if (file != null) {
            OutputFile.requireFree(file);
        }
    }

    private static Path usual(Assessed assessed, Optional<Member> country, Language language) {
        var area = country.map(c -> c.name().toLowerCase(Locale.ROOT)).orElse("five");
        return Common.home()
                .resolve("out")
                .resolve("brief-" + area + "-" + language.code() + "-" + assessed.run() + ".html");
    }

    /** Empty for all five. */
    public static Optional<Member> country(@Nullable String code, Problems problems) {
        if (code == null) {
            return Optional.empty();
        }
        var found =
                Stream.of(Member.values()).filter(m -> m.name().equals(code)).findFirst();
        if (found.isEmpty()) {
            var known = Stream.of(Member.values()).map(Member::name).toList();
            problems.addChoice("command line", 0, "--country", code, "one of: " + String.join(" ", known), known);
        }
        return found;
    }
}
