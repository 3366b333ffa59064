package org.ortaq.projects.exchange;

import java.util.TreeMap;
import org.ortaq.table.Problems;

/** Planned and actual days of an IATI activity: 1 planned start, 2 actual start, 3 planned end, 4 actual end. */
final class IatiDates {

    private final String file;
    private final Problems problems;

    IatiDates(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void read(Element activity, Cells cells) {
        var days = new TreeMap<String, String>();
        for (var date : activity.all("activity-date")) {
            var type = date.attribute("type").orElse("");
            var text = date.attribute("iso-date").orElse("");
            var day = Days.day(text);
            if (!type.matches("[1-4]")) {
                problems.add(
                        file, date.line(), "activity-date", type, "a type from 1 (planned start) to 4 (actual end)");
            } else if (day.isEmpty()) {
                problems.add(file, date.line(), "iso-date", text, "a day as 2025-01-31");
            } else {
                if (days.put(type, day.get()) != null) {
                    problems.add(file, date.line(), "activity-date", type, "one day of a type");
                }
            }
        }
        cells.put("start", days.getOrDefault("2", days.getOrDefault("1", "")));
        cells.put("completion_first_promised", days.getOrDefault("3", ""));
        cells.put("completion_latest", days.getOrDefault("4", days.getOrDefault("3", "")));
    }
}
