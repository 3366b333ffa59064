package org.ortaq.people;

import java.util.List;
import java.util.Optional;
import org.ortaq.table.Row;

/** Clock times, weekdays and months as the tables write them. */
final class Calendars {

    static final int ALL_DAYS = 0x7F;
    static final int ALL_MONTHS = 0x1FFE;
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Calendars() {}

    /** Minutes since midnight of a clock that reads HH:MM. */
    static int minutes(Row row, String field) {
        var clock = row.text(field);
        if (!clock.matches("([01]\\d|2[0-4]):[0-5]\\d")) {
            row.reject(field, "a clock time HH:MM");
            return 0;
        }
        return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3));
    }

    /** A mask of weekdays; none when the cell is empty. */
    static int days(Row row, String field) {
        int mask = 0;
        for (var word : row.list(field)) {
            int day = DAYS.indexOf(word);
            if (day < 0) {
                row.rejectChoice(field, "weekdays such as mon;fri", DAYS);
            } else {
                mask |= 1 << day;
            }
        }
        return mask;
    }

    /** A mask of the months of a range such as 5-10 or 11-2; all when the cell is empty. */
    static int months(Row row, String field) {
        var cell = row.maybeText(field);
        return cell.isEmpty() ? ALL_MONTHS : range(row, field, cell.get());
    }

    /** A mask of the months of days such as 05-01/10-31; all when the cell is empty. */
    static int season(Row row, String field) {
        Optional<String> cell =
                row.maybeText(field).map(text -> text.replaceAll("(\\d\\d)-\\d\\d/(\\d\\d)-\\d\\d", "$1-$2"));
        return cell.isEmpty() ? ALL_MONTHS : range(row, field, cell.get());
    }

    private static int range(Row row, String field, String text) {
        if (!text.matches("(0?[1-9]|1[0-2])-(0?[1-9]|1[0-2])")) {
            row.reject(field, "first and last month, such as 5-10");
            return 0;
        }
        int dash = text.indexOf('-');
        int last = Integer.parseInt(text.substring(dash + 1));
        int mask = 0;
        int month = Integer.parseInt(text.substring(0, dash));
        while (true) {
            mask |= 1 << month;
            if (month == last) {
                return mask;
            }
            month = month % 12 + 1;
        }
    }
}
