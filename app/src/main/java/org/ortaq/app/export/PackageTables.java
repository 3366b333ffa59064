package org.ortaq.app.export;

import java.util.List;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.datapackage.FieldSpec;
import org.ortaq.region.datapackage.Resource;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;

/** The tables of a data package as they go out. */
public record PackageTables(DataPackage data) {

    /** In the order of the descriptor. */
    public List<String> names() {
        return data.resources().stream().map(Resource::name).toList();
    }

    /**
     * @param file and {@code field} where the name was asked for, for messages
     * @throws InputException naming the nearest when there is no such table
     */
    public Flat table(String name, String file, String field) {
        var resource = data.resources().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    var problems = new Problems();
                    problems.addChoice(file, 0, field, name, "a table of the package", names());
                    return new InputException(problems.all());
                });
        return flat(resource);
    }

    private Flat flat(Resource resource) {
        var rows = data.table(resource.name()).rows();
        return new Flat(
                resource.name(),
                resource.title(),
                data.version(),
                List.of(
                        resource.description(),
                        data.name() + " " + data.version() + " as known on " + data.asOf() + "."),
                resource.fields().stream().map(PackageTables::column).toList(),
                resource.primaryKey(),
                rows.stream().map(r -> cells(r, resource)).toList());
    }

    private static List<String> cells(Row row, Resource resource) {
        return resource.fields().stream()
                .map(f -> row.maybeText(f.name()).orElse(""))
                .toList();
    }

    private static FlatColumn column(FieldSpec field) {
        var kind = switch (field.type()) {
            case NUMBER -> FlatColumn.Kind.NUMBER;
            case INTEGER, YEAR -> FlatColumn.Kind.WHOLE;
            case STRING, DATE, BOOLEAN, LIST -> FlatColumn.Kind.TEXT;
        };
        return new FlatColumn(field.name(), kind, field.unit().orElse(""));
    }
}
