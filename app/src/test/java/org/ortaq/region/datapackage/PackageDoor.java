package org.ortaq.region.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortaq.table.Problems;

/** Readers of the parts of a package, for the tests of bad input. */
public final class PackageDoor {

    /** A package of one table. */
    public static final String DESCRIPTOR = """
            {
             "name": "small", "title": "Small", "version": "1", "asOf": "2026-03-31", "baseYear": 2024,
             "description": "one table", "profile": "tabular-data-package", "licenses": [{"name": "Apache-2.0"}],
             "resources": [{"name": "dams", "path": "dams.csv", "title": "Dams", "description": "with their rivers",
               "schema": {"fields": [
                 {"name": "id", "type": "string", "constraints": {"required": true, "unique": true, "pattern": "[a-z0-9-]+"}},
                 {"name": "country", "type": "string", "constraints": {"required": true, "enum": ["KGZ", "TJK", "UZB"]}},
                 {"name": "volume_km3", "type": "number", "unit": "km3", "constraints": {"minimum": 0, "maximum": 60}},
                 {"name": "since", "type": "date"},
                 {"name": "year", "type": "year"},
                 {"name": "units", "type": "integer"},
                 {"name": "open", "type": "boolean"},
                 {"name": "below", "type": "list", "title": "dams below"}],
                "primaryKey": ["id"],
                "foreignKeys": [{"fields": "below", "reference": {"resource": "dams", "fields": "id"}}]}}]
            }
            """;

    /** Its rows. */
    public static final String TABLE = """
            id,country,volume_km3,since,year,units,open,below
            toktogul,KGZ,19.5,1974-05,1976,4,true,kurpsai;andijan
            kurpsai,KGZ,0.37,1981,1982,4,true,
            andijan,UZB,1.9,,1983,,false,
            nurek,TJK,10.5,1972-11-15,1979,9,true,
            """;

    private PackageDoor() {}

    public static Optional<?> initiative(String text, String file, Problems problems) {
        return InitiativeReader.initiative(text, file, problems);
    }

    public static Optional<?> shock(String text, String file, Problems problems) {
        return InitiativeReader.shock(text, file, problems);
    }

    /** What the descriptor says, and the rows of its tables. */
    public static List<Object> tables(String descriptor, String table, Problems problems) {
        var files = new PackageFiles() {
            @Override
            public Optional<String> read(String path) {
                return path.equals(DescriptorReader.FILE)
                        ? Optional.of(descriptor)
                        : path.equals("dams.csv") ? Optional.of(table) : Optional.empty();
            }

            @Override
            public List<String> list(String folder) {
                return List.of();
            }
        };
        var found = new ArrayList<Object>();
        var read = DescriptorReader.read(files, problems);
        problems.throwIfAny();
        found.add(read.orElseThrow());
        var reader = new TableReader(files, problems);
        var tables = reader.read(read.get().resources());
        new SchemaCheck(tables, reader.incomplete(), problems).check(read.get().resources());
        tables.values()
                .forEach(t -> t.rows()
                        .forEach(row -> t.header()
                                .forEach(column ->
                                        found.add(row.maybeText(column).orElse("")))));
        return found;
    }
}
