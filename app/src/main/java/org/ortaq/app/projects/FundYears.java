package org.ortaq.app.projects;

import org.ortaq.table.Problems;

/** The years of a fund. */
record FundYears(int first, int last) {

    static FundYears read(String text, Problems problems) {
        if (text.matches("\\d{4}-\\d{4}")) {
            var span = new FundYears(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
            if (span.first() >= 2020 && span.last() >= span.first() && span.last() <= 2040) {
                return span;
            }
        }
        problems.add("command line", 0, "--years", text, "first and last year from 2020 to 2040, as 2026-2030");
        return new FundYears(2026, 2030);
    }

    int count() {
        return last - first + 1;
    }
}
