package org.ortaq.trade.estimation.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Named columns of one length.
 *
 * @param source where they are from, for messages
 * @param firstLine line of the first row in the source, for messages
 * @param rows number of rows
 * @param columns by name, in their order
 */
public record Frame(String source, int firstLine, int rows, Map<String, Column> columns) {

    public Frame {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        columns.forEach((name, column) -> {
            if (column.rows() != rows) {
                throw new IllegalArgumentException(
                        "column " + name + ": found " + column.rows() + " rows, expected " + rows);
            }
        });
    }

    public Optional<Column> find(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** The column of a name that is known to be there. */
    public Column column(String name) {
        @Nullable Column column = columns.get(name);
        if (column == null) throw new IllegalArgumentException("no column " + name);
        return column;
    }

    public List<String> names() {
        return new ArrayList<>(columns.keySet());
    }
}
