package org.ortaq.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One line of a table. The readers of cells report a bad cell to the table's problems and return a harmless stand-in
 * ({@code ""}, {@code NaN}, 0); {@link Table#map} then leaves the row out.
 */
public final class Row {

    private final String file;
    private final int line;
    private final List<String> header;
    private final List<String> cells;
    private final Problems problems;

    Row(String file, int line, List<String> header, List<String> cells, Problems problems) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.problems = problems;
    }

    public String file() {
        return file;
    }

    /** Line of the file from 1, the header being line 1. */
    public int line() {
        return line;
    }

    List<String> cells() {
        return cells;
    }

    public boolean has(String field) {
        return header.contains(field);
    }

    /** The cell as it stands, empty when the cell is empty. */
    public Optional<String> maybeText(String field) {
        int at = header.indexOf(field);
        if (at < 0) {
            problems.addChoice(file, 1, field, "", "a column named " + field, header);
            return Optional.empty();
        }
        var cell = at < cells.size() ? cells.get(at).strip() : "";
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** A cell that must not be empty. */
    public String text(String field) {
        var cell = maybeText(field);
        if (cell.isEmpty()) {
            reject(field, "a value");
        }
        return cell.orElse("");
    }

    /** The parts of a cell separated by semicolons; empty for an empty cell. */
    public List<String> list(String field) {
        return maybeText(field).map(Row::parts).orElse(List.of());
    }

    private static List<String> parts(String cell) {
        return List.of(cell.split(";", -1)).stream()
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    public OptionalDouble maybeNumber(String field) {
        var cell = maybeText(field);
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        var value = Numbers.decimal(cell.get());
        if (value.isEmpty()) {
            reject(field, "a number with a decimal point, no thousands separator");
        }
        return value;
    }

    /** A number that must be there; NaN (and a reported problem) otherwise. */
    public double number(String field) {
        var value = maybeNumber(field);
        if (value.isEmpty() && maybeText(field).isEmpty()) {
            reject(field, "a number");
        }
        return value.orElse(Double.NaN);
    }

    public OptionalInt maybeInteger(String field) {
        var cell = maybeText(field);
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        var value = Numbers.integer(cell.get());
        if (value.isEmpty()) {
            reject(field, "a whole number");
        }
        return value;
    }

    public int integer(String field) {
        var value = maybeInteger(field);
        if (value.isEmpty() && maybeText(field).isEmpty()) {
            reject(field, "a whole number");
        }
        return value.orElse(0);
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String field) {
        var cell = text(field);
        if (!cell.isEmpty() && !cell.equals("true") && !cell.equals("false")) {
            reject(field, "true or false");
        }
        return cell.equals("true");
    }

    /**
     * Reports every column that seems to be meant as one that is wanted and not there.
     *
     * @param others columns that have names of their own
     */
    public void refuseMisspelt(List<String> wanted, List<String> others) {
        for (var column : header) {
            var near = wanted.contains(column) || others.contains(column)
                    ? Optional.<String>empty()
                    : Nearest.to(column, wanted);
            if (near.isPresent() && !has(near.get())) {
                problems.addChoice(file, 1, column, column, "the column " + near.get() + ", or another name", wanted);
            }
        }
    }

    /** Reports the cell as wrong. */
    public void reject(String field, String expected) {
        problems.add(file, line, field, raw(field), expected);
    }

    /** Reports the cell as none of the values it may have, with the nearest as a guess. */
    public void rejectChoice(String field, String expected, List<String> candidates) {
        problems.addChoice(file, line, field, raw(field), expected, candidates);
    }

    private String raw(String field) {
        int at = header.indexOf(field);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }
}
