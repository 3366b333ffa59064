package org.ortaq.app.promises;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ortaq.table.Problems;

/** {@code column=value} arguments. */
final class Assignments {

    private Assignments() {}

    /** Cells by column; a column the register does not have, or an argument of another form, is a mistake. */
    static Map<String, String> read(List<String> arguments, List<String> columns, Problems problems) {
        var cells = new LinkedHashMap<String, String>();
        for (var argument : arguments) {
            int at = argument.indexOf('=');
            if (at < 1) {
                problems.add("command line", 0, "COLUMN=VALUE", argument, "a column, = and a value, as status=kept");
                continue;
            }
            var column = argument.substring(0, at);
            if (!columns.contains(column)) {
                problems.addChoice("command line", 0, "COLUMN=VALUE", column, "a column of the register", columns);
            } else if (cells.put(column, argument.substring(at + 1)) != null) {
                problems.add("command line", 0, column, argument, "each column once");
            }
        }
        return cells;
    }
}
