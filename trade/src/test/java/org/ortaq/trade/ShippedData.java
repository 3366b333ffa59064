package org.ortaq.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.Evidence;
import org.ortaq.region.Fact;
import org.ortaq.region.Facts;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reading;
import org.ortaq.region.Region;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** The package that ships with the project, with the facts and parameters of this room only. */
public final class ShippedData {

    private static final Path FOLDER = Path.of(System.getProperty("ortaq.data"));

    /** A resource with its first file, as {@code datapackage.json} and the schemas write it. */
    private static final Pattern RESOURCE =
            Pattern.compile("\"name\":\\s*\"([^\"]+)\",\\s*\"path\":\\s*\\[?\\s*\"([^\"]+)\"");

    private static final TreeMap<String, Table> TABLES = new TreeMap<>();

    private ShippedData() {}

    /** The region of the base year 2024, parameters in the middle. */
    public static Region region() {
        return region(LocalDate.of(2026, 3, 31), 2024, Corner.CENTRAL);
    }

    /** The region as it was known at the end of 2023. */
    public static Region regionOf2023() {
        return region(LocalDate.of(2023, 12, 31), 2023, Corner.CENTRAL);
    }

    public static Region region(LocalDate asOf, int baseYear, Corner corner) {
        var names = new TreeMap<String, String>();
        table("countries").rows().forEach(r -> names.put(r.text("id"), r.text("name")));
        var problems = new Problems();
        var reading = new Reading(
                ShippedData::table,
                new Facts(rows("facts", ShippedData::fact)).asOf(asOf),
                new Parameters(rows("parameters", ShippedData::parameter), corner),
                new Countries(names),
                asOf,
                baseYear,
                problems);
        var region = Region.read(reading);
        problems.throwIfAny();
        return region;
    }

    /** A table of the package by the name of its resource. */
    public static synchronized Table table(String resource) {
        if (TABLES.isEmpty()) {
            for (var file : List.of("schema/trade.json", "schema/transport.json", "datapackage.json")) {
                var names = RESOURCE.matcher(text(file));
                while (names.find()) {
                    var path = names.group(2);
                    TABLES.computeIfAbsent(names.group(1), n -> Csv.read(text(path), path, new Problems()));
                }
            }
        }
        return Optional.ofNullable(TABLES.get(resource)).orElseThrow();
    }

    /** The rows of every room. */
    private static <T> List<T> rows(String folder, Function<Row, T> decoder) {
        var all = new ArrayList<T>();
        for (var room : List.of("trade", "transport", "waterpower", "people", "promises")) {
            var path = folder + "/" + room + ".csv";
            all.addAll(Csv.read(text(path), path, new Problems()).map(decoder));
        }
        return all;
    }

    private static String text(String path) {
        try {
            return Files.readString(FOLDER.resolve(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Fact fact(Row row) {
        return new Fact(
                row.text("id"),
                row.text("concept"),
                row.text("area"),
                row.integer("year"),
                row.text("period"),
                row.number("value"),
                row.text("unit"),
                row.text("reporter"),
                row.text("source"),
                Evidence.of(row.text("evidence")),
                row.maybeText("published"),
                row.maybeText("note"));
    }

    private static Parameter parameter(Row row) {
        return new Parameter(
                row.text("id"),
                row.number("low"),
                row.number("mid"),
                row.number("high"),
                row.text("unit"),
                row.text("adverse").equals("low"),
                row.text("source"),
                Evidence.of(row.text("evidence")),
                row.maybeText("note"));
    }
}
