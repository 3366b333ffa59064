package org.ortaq.app.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.ortaq.table.Numbers;

/**
 * A column as the package describes it.
 *
 * @param type as in {@code datapackage.json}: string, number, integer, year, date, boolean, list
 * @param choices the values it may have; empty means any
 */
record Column(String name, String type, boolean required, List<String> choices, String unit) {

    boolean isNumber() {
        return type.equals("number") || type.equals("integer") || type.equals("year");
    }

    boolean isDate() {
        return type.equals("date");
    }

    /** Whether two cells say the same: 1 and 1.0 of a number do. */
    boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        var x = Numbers.decimal(a);
        var y = Numbers.decimal(b);
        return isNumber() && x.isPresent() && y.isPresent() && x.getAsDouble() == y.getAsDouble();
    }

    /** What to enter, for the sheet that explains. */
    String told() {
        if (!choices.isEmpty()) {
            return "one of: " + String.join(", ", choices);
        }
        var of = unit.isEmpty() ? "" : " (" + unit + ")";
        return switch (type) {
            case "number" -> "a number" + of;
            case "integer" -> "a whole number" + of;
            case "year" -> "a year";
            case "date" -> "a date as 2026-05-31, 2026-05 or 2026";
            case "boolean" -> "true or false";
            case "list" -> "values separated by semicolons";
            default -> "text";
        };
    }

    /** A number as the tables write it: no exponent, no zeros at the end. */
    static String written(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
