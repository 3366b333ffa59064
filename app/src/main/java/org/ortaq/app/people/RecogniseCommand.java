package org.ortaq.app.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.Supposed;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.people.recognition.Level;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq recognise}: whether a degree counts, on which rule, and what is missing. */
@Command(
        name = "recognise",
        description = "Whether a degree of one country counts in another, on which legal basis, and what is missing.",
        subcommands = RecogniseMatrixCommand.class)
public final class RecogniseCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(names = "--from", paramLabel = "COUNTRY", description = "Country that issued the degree, ISO 3166 alpha-3.")
    private String from = "";

    @Option(names = "--to", paramLabel = "COUNTRY", description = "Country in which it should count.")
    private String to = "";

    @Option(
            names = "--institution",
            paramLabel = "NAME",
            description = "Who issued it; looked up in the list of rankings.")
    private @Nullable String institution;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "bachelor",
            description = "bachelor, master or doctor.")
    private String level = "bachelor";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day asked about (default: as-of date of the data).")
    private @Nullable String date;

    @Option(
            names = "--not-accredited",
            description =
                    "The institution is not accredited in its country (otherwise it is taken to be, and said so).")
    private boolean notAccredited;

    @Option(names = "--listed", description = "The document stands on the national list of the recognising country.")
    private boolean listed;

    @Option(
            names = "--with",
            paramLabel = "ID",
            description = "Suppose an initiative in force on that day; may be repeated.")
    private List<String> with = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var data = source.open();
        var day = checked(data);
        var people = Supposed.of(data, with, Math.max(data.baseYear(), day.getYear()))
                .with(Corner.CENTRAL)
                .people();
        var report = RecognitionReport.of(
                data,
                people,
                new RecognitionReport.Asked(
                        from, to, Optional.ofNullable(institution), levelOf(), day, !notAccredited, listed, with));
        Console.of(spec).out().print(common.json() ? Json.write(report.json()) : report.text());
        return Exit.DONE;
    }

    private Level levelOf() {
        return Level.valueOf(level.toUpperCase(Locale.ROOT));
    }

    private LocalDate checked(DataPackage data) {
        var problems = new Problems();
        country("--from", from, data.countries(), problems);
        country("--to", to, data.countries(), problems);
        if (!from.isEmpty() && from.equals(to)) {
            problems.add("command line", 0, "--to", to, "another country than --from");
        }
        var levels = Arrays.stream(Level.values())
                .map(l -> l.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!levels.contains(level)) {
            problems.addChoice("command line", 0, "--level", level, String.join(", ", levels), levels);
        }
        var day = day(data, problems);
        problems.throwIfAny();
        return day;
    }

    private static void country(String option, String code, Countries countries, Problems problems) {
        var members =
                Arrays.stream(countries.members()).mapToObj(countries::code).toList();
        if (!members.contains(code)) {
            problems.addChoice(
                    "command line", 0, option, code, "one of the five: " + String.join(" ", members), members);
        }
    }

    private LocalDate day(DataPackage data, Problems problems) {
        if (date == null) {
            return data.asOf();
        }
        try {
            var day = LocalDate.parse(date);
            if (day.getYear() < 1990 || day.getYear() > 2040) {
                problems.add("command line", 0, "--date", date, "a day from 1990 to 2040");
            }
            return day;
        } catch (DateTimeParseException wrong) {
            problems.add("command line", 0, "--date", date, "a day as 2026-11-01");
            return data.asOf();
        }
    }
}
