package org.ortaq.app.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.export.Format;
import org.ortaq.app.export.PackageTables;
import org.ortaq.app.export.Places;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.OutputFile;
import org.ortaq.app.terminal.OutputFolder;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq data export}. */
@Command(
        name = "export",
        description = "A table of the package, or all of them, as CSV, XLSX, Parquet, SDMX-CSV 2.0 or GeoJSON.",
        footer = {
            "",
            "Texts that a spreadsheet would run as a formula begin with an apostrophe; Parquet and GeoJSON hold them as they are.",
            "Without TABLE and --all the tables are listed."
        })
final class ExportCommand implements WithCommon {

    @Parameters(arity = "0..1", paramLabel = "TABLE", description = "Such as facts, commitments, network-links.")
    private @Nullable String table;

    @Option(names = "--all", description = "Every table; --out is a folder.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "WORD",
            defaultValue = "csv",
            description = "csv, xlsx, parquet, sdmx or geojson (default: ${DEFAULT-VALUE}).")
    private String format = "csv";

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description = "New (default: out/TABLE.FORMAT, replaced; with --all out/tables-FORMAT).")
    private @Nullable Path out;

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        if (table != null && all) {
            throw InputException.of("command line", 0, "--all", table, "a table or --all, not both");
        }
        var wanted = Format.of(format, "command line", "--format");
        var data = source.open();
        var tables = new PackageTables(data);
        var said = table != null
                ? one(tables, table, wanted)
                : all ? every(tables, wanted) : new Said(List.of(), tables.names(), "tables");
        Console.of(spec).out().print(common.json() ? Json.write(said.json()) : said.text());
        return Exit.DONE;
    }

    /**
     * What was done.
     *
     * @param files that were written
     * @param others names of tables
     * @param word what is to be said of them
     */
    private record Said(List<String> files, List<String> others, String word) {

        Object json() {
            return Json.object().put("files", files).put(word, others).build();
        }

        String text() {
            var lines = new ArrayList<>(files);
            if (word.equals("tables")) {
                lines.addAll(others);
            } else if (!others.isEmpty()) {
                lines.add("without places: " + String.join(", ", others));
            }
            return String.join("\n", lines) + "\n";
        }
    }

    private Said one(PackageTables tables, String name, Format wanted) {
        var flat = tables.table(name, "command line", "TABLE");
        var bytes = wanted.bytes(flat, new Places(tables.data()));
        var file = out != null ? out : usual(name + "." + wanted.ending());
        if (out != null) {
            OutputFile.requireFree(out);
        }
        OutputFile.write(file, bytes);
        return new Said(List.of(file.toString()), List.of(), "unlocated");
    }

    private Said every(PackageTables tables, Format wanted) {
        var folder = out != null ? out : usual("tables-" + wanted.word());
        if (out != null) {
            OutputFolder.requireFree(out);
        }
        var unlocated = new ArrayList<String>();
        var files = files(tables.data(), tables, wanted, unlocated);
        OutputFolder.writeBytes(folder, files);
        return new Said(
                files.keySet().stream().map(f -> folder.resolve(f).toString()).toList(), unlocated, "unlocated");
    }

    /** Of maps only the tables whose rows have places. */
    private static TreeMap<String, byte[]> files(
            DataPackage data, PackageTables tables, Format wanted, List<String> unlocated) {
        var places = new Places(data);
        var files = new TreeMap<String, byte[]>();
        for (var name : tables.names()) {
            var flat = tables.table(name, "command line", "TABLE");
            if (wanted == Format.GEOJSON && !places.any(flat)) {
                unlocated.add(name);
            } else {
                files.put(name + "." + wanted.ending(), wanted.bytes(flat, places));
            }
        }
        return files;
    }

    private static Path usual(String name) {
        return Common.home().resolve("out").resolve(name);
    }
}
