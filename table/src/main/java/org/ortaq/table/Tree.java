package org.ortaq.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML or JSON value that knows the line it stands on. */
public sealed interface Tree {

    int line();

    /** A text, number or boolean, as written. */
    record Scalar(int line, String text) implements Tree {}

    /** A value left empty ({@code key:} or {@code null}). */
    record Empty(int line) implements Tree {}

    record Sequence(int line, List<Tree> items) implements Tree {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys in file order, each once. */
    record Mapping(int line, Map<String, Tree> keys) implements Tree {
        public Mapping {
            keys = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }
    }
}
