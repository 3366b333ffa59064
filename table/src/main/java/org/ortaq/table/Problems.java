package org.ortaq.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects the mistakes of one reading; not safe for use by several threads. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void add(String file, int line, String field, String value, String expected) {
        found.add(new Problem(file, line, field, value, expected, Optional.empty()));
    }

    /** Adds a mistake about a value that should be one of some candidates, with the nearest of them as a guess. */
    public void addChoice(
            String file, int line, String field, String value, String expected, Collection<String> candidates) {
        found.add(new Problem(file, line, field, value, expected, Nearest.to(value, candidates)));
    }

    public int count() {
        return found.size();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All mistakes, sorted by file, line and field, each once. */
    public List<Problem> all() {
        return found.stream().sorted().distinct().toList();
    }

    /** @throws InputException with all mistakes, when there are any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InputException(all());
        }
    }
}
