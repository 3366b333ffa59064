package org.ortaq.region.datapackage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortaq.table.Numbers;

/** What a cell may hold. */
public enum FieldType {
    STRING("text"),
    NUMBER("a number with a decimal point"),
    INTEGER("a whole number"),
    YEAR("a year from 1900 to 2100"),
    DATE("a date as 2024-08-09, 2024-08 or 2024"),
    BOOLEAN("true or false"),
    LIST("values separated by semicolons");

    private final String expected;

    FieldType(String expected) {
        this.expected = expected;
    }

    String expected() {
        return expected;
    }

    static List<String> words() {
        return Stream.of(values()).map(FieldType::word).toList();
    }

    /** As in the descriptor. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FieldType> of(String word) {
        return Stream.of(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    boolean accepts(String cell) {
        return switch (this) {
            case STRING, LIST -> true;
            case NUMBER -> Numbers.decimal(cell).isPresent();
            case INTEGER -> Numbers.integer(cell).isPresent();
            case YEAR -> cell.matches("(19|20)\\d\\d|2100");
            case DATE -> isDate(cell);
            case BOOLEAN -> cell.equals("true") || cell.equals("false");
        };
    }

    private static boolean isDate(String cell) {
        if (!cell.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            return false;
        }
        try {
            java.time.LocalDate.parse(cell + "-01-01".substring(cell.length() - 4));
            return true;
        } catch (java.time.format.DateTimeParseException impossible) {
            return false;
        }
    }
}
