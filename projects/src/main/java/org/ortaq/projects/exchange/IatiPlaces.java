package org.ortaq.projects.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ortaq.table.Numbers;
import org.ortaq.table.Problems;

/** Where an IATI activity takes place, and how much of it in each country. */
final class IatiPlaces {

    private static final double ALL = 100;
    static final double ROUNDING = 0.5;

    private final String file;
    private final CountryNames countries;
    private final Problems problems;

    IatiPlaces(String file, CountryNames countries, Problems problems) {
        this.file = file;
        this.countries = countries;
        this.problems = problems;
    }

    /** Hosts, their percentages when there are several, partners, places. */
    void read(Element activity, Cells cells) {
        var shares = new TreeMap<String, Double>();
        var named = named(activity);
        double told = 0;
        for (var country : named) {
            var asked = country.attribute("code").orElse("");
            var code = countries.code(asked);
            var percent = percent(country, file, problems);
            told += percent.orElse(0);
            if (code.isPresent()) {
                shares.merge(code.get(), percent.orElse(0), Double::sum);
            } else if (asked.matches("[A-Z]{2}")) {
                shares.merge("ROW", percent.orElse(0), Double::sum);
                cells.note("also in " + asked);
            } else {
                problems.add(file, country.line(), "recipient-country", asked, "a country of ISO 3166, as UZ");
            }
        }
        double elsewhere = 0;
        for (var region : activity.all("recipient-region")) {
            var percent = percent(region, file, problems);
            told += percent.orElse(0);
            elsewhere += percent.orElse(0);
            cells.note("region " + region.attribute("code").orElse("") + " " + region.narrative()
                    + (percent.isPresent() ? " (" + written(percent.getAsDouble()) + " %)" : ""));
        }
        check(activity, told);
        if (elsewhere > 0) {
            shares.merge("ROW", elsewhere, Double::sum);
        }
        if (shares.isEmpty()) {
            problems.add(
                    file,
                    activity.line(),
                    "recipient-country",
                    "",
                    "at least one country; a region alone names no host");
        }
        write(shares, told, cells);
        places(activity, cells);
    }

    /** Countries of the activity; when it names none, those of its transactions. */
    private static List<Element> named(Element activity) {
        var own = activity.all("recipient-country");
        if (!own.isEmpty()) {
            return own;
        }
        var ofTransactions = new ArrayList<Element>();
        activity.all("transaction").forEach(t -> ofTransactions.addAll(t.all("recipient-country")));
        return ofTransactions;
    }

    private void check(Element activity, double told) {
        if (told > 0
                && Math.abs(told - ALL) > ROUNDING
                && !activity.all("recipient-country").isEmpty()) {
            problems.add(
                    file, activity.line(), "recipient-country", written(told) + " %", "percentages that add up to 100");
        }
    }

    private static void write(TreeMap<String, Double> shares, double told, Cells cells) {
        cells.put("host", String.join(";", shares.keySet()));
        if (told > 0 && shares.size() > 1) {
            cells.put(
                    "host_percent",
                    String.join(
                            ";",
                            shares.values().stream().map(IatiPlaces::written).toList()));
        }
        var partners = shares.keySet().stream().filter(c -> !c.equals("ROW")).toList();
        cells.put("partners", partners.isEmpty() ? String.join(";", shares.keySet()) : String.join(";", partners));
    }

    private static void places(Element activity, Cells cells) {
        var names = activity.all("location").stream()
                .flatMap(l -> l.first("name").stream())
                .map(Element::narrative)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
        cells.put("place", String.join("; ", names));
    }

    /** The percentage of an element, between 0 and 100; empty, and a problem when it is something else. */
    static OptionalDouble percent(Element element, String file, Problems problems) {
        var text = element.attribute("percentage");
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        var number = Numbers.decimal(text.get());
        if (number.isEmpty() || number.getAsDouble() < 0 || number.getAsDouble() > ALL) {
            problems.add(file, element.line(), element.name(), text.get(), "a percentage from 0 to 100");
            return OptionalDouble.empty();
        }
        return number;
    }

    private static String written(double percent) {
        return Rates.written(java.math.BigDecimal.valueOf(percent).round(new java.math.MathContext(6)));
    }
}
