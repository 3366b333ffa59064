package org.ortaq.app.serve;

import java.util.List;
import org.ortaq.app.export.Flat;
import org.ortaq.app.export.Format;
import org.ortaq.app.export.PackageTables;
import org.ortaq.app.export.Places;
import org.ortaq.app.export.RunTables;
import org.ortaq.assessment.Assessed;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;

/** Tables of the package and of runs, as files. */
final class Tables {

    private static final List<String> PARAMETERS = List.of("format");

    private final PackageTables tables;
    private final Places places;

    Tables(DataPackage data) {
        this.tables = new PackageTables(data);
        this.places = new Places(data);
    }

    /** Names and titles of the tables of the package. */
    Answer list() {
        var all = tables.data().resources().stream()
                .map(r -> Json.object()
                        .put("name", r.name())
                        .put("title", r.title())
                        .put("rows", tables.data().table(r.name()).rows().size())
                        .build())
                .toList();
        return Answer.json(
                200,
                Json.object().put("tables", all).put("formats", Format.words()).build());
    }

    Answer ofPackage(Request request) {
        var format = format(request);
        return answer(tables.table(request.value("name"), "request", "name"), format);
    }

    Answer ofRun(Assessed assessed, Request request) {
        var format = format(request);
        return answer(new RunTables(assessed).table(request.value("name"), "request", "name"), format);
    }

    private Answer answer(Flat table, Format format) {
        return new Answer(200, format.type(), format.bytes(table, places));
    }

    private static Format format(Request request) {
        var problems = new Problems();
        request.refuseOthers(PARAMETERS, problems);
        problems.throwIfAny();
        return Format.of(request.asked("format").orElse("csv"), "request", "format");
    }
}
