package org.ortaq.table;

import java.util.List;
import java.util.Optional;

/** The input cannot be used; holds every mistake found in it. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InputException(List<Problem> problems) {
        super(problems.isEmpty() ? "unusable input" : problems.getFirst().sentence());
        this.problems = List.copyOf(problems);
    }

    /** A single mistake. */
    public static InputException of(String file, int line, String field, String found, String expected) {
        return new InputException(List.of(new Problem(file, line, field, found, expected, Optional.empty())));
    }

    public List<Problem> problems() {
        return problems;
    }
}
