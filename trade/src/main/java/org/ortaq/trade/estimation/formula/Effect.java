package org.ortaq.trade.estimation.formula;

import java.util.List;

/** The combinations of some columns: {@code exporter^year}. */
public record Effect(List<String> columns) {

    public Effect {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) throw new IllegalArgumentException("columns: found none, expected at least one");
    }

    public String name() {
        return String.join("^", columns);
    }
}
