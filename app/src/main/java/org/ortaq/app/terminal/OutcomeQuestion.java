package org.ortaq.app.terminal;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ortaq.assessment.Catalogue;
import org.ortaq.region.Metric;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import picocli.CommandLine.Parameters;

/** The three words that name a number: {@code METRIC AREA YEAR}. */
public final class OutcomeQuestion {

    @Parameters(index = "0", paramLabel = "METRIC", description = "For example trade.turnover-nominal.")
    private String metric = "";

    @Parameters(index = "1", paramLabel = "AREA", description = "UZB, UZB-KAZ, KAZ+UZB, CA5 or a place.")
    private String area = "";

    @Parameters(index = "2", paramLabel = "YEAR", description = "A year of the scenario.")
    private int year;

    public String metric() {
        return metric;
    }

    /** {@code UZB+KAZ} is the same pair as {@code KAZ+UZB}. */
    public String area() {
        return area.matches("[A-Z]{3}(\\+[A-Z]{3})+")
                ? String.join("+", new TreeSet<>(List.of(area.split("\\+"))))
                : area;
    }

    public int year() {
        return year;
    }

    /** @throws InputException naming the nearest metric when there is none of this name */
    public void checkMetric() {
        var known = Catalogue.all().stream().map(Metric::id).toList();
        if (!known.contains(metric)) {
            var problems = new Problems();
            problems.addChoice("command line", 0, "METRIC", metric, "a metric, such as trade.turnover", known);
            problems.throwIfAny();
        }
    }

    /** @throws InputException when the scenario does not reach the year */
    public void checkYear(Scenario scenario) {
        if (year < scenario.from() || year > scenario.to()) {
            throw InputException.of(
                    "command line",
                    0,
                    "YEAR",
                    String.valueOf(year),
                    "a year of the scenario, " + scenario.from() + " to " + scenario.to());
        }
    }

    /** What a study answers, or the mistake of the user when there is no such number. */
    public <T> T answer(Supplier<T> study) {
        try {
            return study.get();
        } catch (IllegalArgumentException noSuch) {
            throw InputException.of(
                    "command line",
                    0,
                    "",
                    metric + " " + area() + " " + year,
                    "a number of the run: " + noSuch.getMessage());
        }
    }
}
