package org.ortaq.app.trade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** Names and their places in arrays. */
final class Places {

    private final List<String> names;
    private final Map<String, Integer> at = new LinkedHashMap<>();

    Places(List<String> names) {
        this.names = List.copyOf(names);
        for (var name : this.names) {
            at.put(name, at.size());
        }
    }

    /** The values of a column, in order of appearance; a doubled one is a mistake when each must stand once. */
    static Places of(Table table, String column, boolean once) {
        var seen = new LinkedHashSet<String>();
        for (var row : table.rows()) {
            var name = row.text(column);
            if (!name.isEmpty() && !seen.add(name) && once) {
                row.reject(column, "each " + column + " once");
            }
        }
        return new Places(new ArrayList<>(seen));
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    boolean has(String name) {
        return at.containsKey(name);
    }

    int of(String name) {
        var place = at.get(name);
        return place == null ? -1 : place;
    }

    /** The place of a cell's value, -1 (and a problem) when it is unknown. */
    int of(Row row, String column) {
        var name = row.text(column);
        int place = of(name);
        if (place < 0 && !name.isEmpty()) {
            row.rejectChoice(column, "a known " + column, names);
        }
        return place;
    }
}
