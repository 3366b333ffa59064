package org.ortaq.app.sheet;

import java.util.List;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.table.Fields;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.table.TreeReader;

/** The columns of a resource, from the descriptor of the package. */
final class Columns {

    private static final String FILE = "datapackage.json";

    private Columns() {}

    /** In the order of the table; a package that was opened has them. */
    static List<Column> of(DirectoryFiles files, String resource) {
        var problems = new Problems();
        var text = files.read(FILE).orElse("{}");
        var root = TreeReader.json(text, FILE, problems).map(t -> Fields.of(t, FILE, "", problems));
        return root.stream()
                .flatMap(r -> r.items("resources").stream())
                .map(t -> Fields.of(t, FILE, "resources", problems))
                .filter(r -> r.text("name").equals(resource))
                .flatMap(r -> r.nested("schema").stream())
                .findFirst()
                .map(s -> s.items("fields").stream()
                        .map(t -> column(Fields.of(t, FILE, "fields", problems)))
                        .toList())
                .orElseThrow(() -> InputException.of(FILE, 0, "resources", "", "a resource named " + resource));
    }

    private static Column column(Fields field) {
        var constraints = field.nested("constraints");
        return new Column(
                field.text("name"),
                field.text("type"),
                constraints.flatMap(c -> c.maybeText("required")).isPresent(),
                constraints.map(c -> c.texts("enum")).orElse(List.of()),
                field.maybeText("unit").orElse(""));
    }
}
