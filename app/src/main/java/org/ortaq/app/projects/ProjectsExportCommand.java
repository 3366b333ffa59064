package org.ortaq.app.projects;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.sheet.SheetFile;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.FileOut;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.upkeep.PackageChange;
import org.ortaq.projects.exchange.ExchangedSource;
import org.ortaq.projects.exchange.Oc4idsWriter;
import org.ortaq.projects.register.RegisteredProject;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq projects export --out FILE}: the projects in OC4IDS or as a workbook. */
@Command(
        name = "export",
        description =
                "The joint projects as an OC4IDS 0.9 package (JSON) or as a workbook (XLSX); projects import takes both"
                        + " back.")
final class ProjectsExportCommand implements WithCommon {

    private static final List<String> FORMATS = List.of("oc4ids", "xlsx");

    @Option(
            names = "--format",
            paramLabel = "oc4ids|xlsx",
            description = "Default: by the name of the file (.json or .xlsx).")
    private @Nullable String format;

    @Option(
            names = "--prefix",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Put before every id: the registered prefix of an OC4IDS publisher (oc4ids-abc123-).")
    private String prefix = "";

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who publishes (default: name of the data package).")
    private @Nullable String publisher;

    @Option(names = "--uri", paramLabel = "URI", description = "Address of the OC4IDS package (default: a urn).")
    private @Nullable String uri;

    @Mixin
    private ProjectFilter filter = new ProjectFilter();

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Mixin
    private FileOut out = new FileOut();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var chosen = chosen();
        var data = source.open();
        var register = new ProjectRegister(data);
        filter.check(register);
        int rows;
        if (chosen.equals("xlsx")) {
            if (!filter.isAll()) {
                throw InputException.of(
                        "command line",
                        0,
                        "--format",
                        "xlsx",
                        "the whole table: a part of it would come back as rows gone");
            }
            rows = register.projects().size();
            out.write(o -> SheetFile.PROJECTS.write(source.folder(), data.asOf().toString(), o));
        } else {
            var ids = register.projects().stream()
                    .filter(filter::takes)
                    .map(RegisteredProject::id)
                    .toList();
            if (ids.isEmpty()) {
                throw InputException.of("command line", 0, "", "no project", "filters that leave at least one project");
            }
            rows = ids.size();
            var text = Json.write(oc4ids(data, ids));
            out.write(o -> o.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        answer(chosen, rows);
        return Exit.DONE;
    }

    private String chosen() {
        var name = out.file().toString();
        var word = Optional.ofNullable(format)
                .orElse(name.endsWith(".xlsx") ? "xlsx" : name.endsWith(".json") ? "oc4ids" : "");
        if (!FORMATS.contains(word)) {
            var problems = new Problems();
            problems.addChoice(
                    "command line", 0, "--format", word, "oc4ids or xlsx, or a file named .json or .xlsx", FORMATS);
            problems.throwIfAny();
        }
        return word;
    }

    private Map<String, Object> oc4ids(DataPackage data, List<String> ids) {
        var change = new PackageChange(source.folder());
        var projects = change.table(PackageChange.PROJECTS);
        var sources = change.table(PackageChange.SOURCES);
        var rows = new ArrayList<Map<String, String>>();
        ids.forEach(id -> projects.row(id).ifPresent(rows::add));
        var writer = new Oc4idsWriter(
                ExchangeCountries.of(data),
                id -> ExchangedSource.of(sources.row(id).orElse(Map.of("id", id))),
                prefix);
        return writer.write(
                rows,
                uri == null ? "urn:ortaq:" + data.name() + ":projects:" + data.asOf() : uri,
                publisher == null ? "Ortaq data package " + data.name() : publisher,
                data.asOf().toString(),
                "");
    }

    private void answer(String chosen, int rows) {
        Console.of(spec)
                .out()
                .print(
                        common.json()
                                ? Json.write(Json.object()
                                        .put("file", out.file().toString())
                                        .put("format", chosen)
                                        .put("rows", rows)
                                        .build())
                                : rows + " projects written to " + out.file() + " as " + chosen + ".\n");
    }
}
