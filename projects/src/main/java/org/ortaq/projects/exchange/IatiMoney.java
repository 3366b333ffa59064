package org.ortaq.projects.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.table.Numbers;
import org.ortaq.table.Problems;

/**
 * What an IATI activity is worth: announced are its budgets (a revised one in the place of the original of its period), committed its
 * commitments, spent its payments. The register takes what is committed, and without commitments what is announced; the other is a
 * rival end of the value.
 */
final class IatiMoney {

    private final String file;
    private final Rates rates;
    private final List<String> notes;
    private final Problems problems;

    /** Currencies without a rate; an amount in one of them makes the whole unknown. */
    private final TreeSet<String> withoutRate = new TreeSet<>();

    IatiMoney(String file, Rates rates, List<String> notes, Problems problems) {
        this.file = file;
        this.rates = rates;
        this.notes = notes;
        this.problems = problems;
    }

    void read(Element activity, Cells cells) {
        var currency = activity.attribute("default-currency").orElse("");
        var announced = budgets(activity, currency);
        var committed = transactions(activity, currency, "2").or(() -> transactions(activity, currency, "11"));
        var spent = sum(List.of(transactions(activity, currency, "3"), transactions(activity, currency, "4")));
        if (!withoutRate.isEmpty()) {
            notes.add(cells.get("id") + ": amounts in " + String.join(", ", withoutRate)
                    + " have no rate, so its value stays unknown (--rate CURRENCY=DOLLARS).");
            cells.note("value in " + String.join(", ", withoutRate));
            return;
        }
        var mid = committed.filter(c -> c.signum() > 0).or(() -> announced.filter(a -> a.signum() > 0));
        if (mid.isPresent()) {
            var other = announced.filter(a -> a.signum() > 0).orElse(mid.get());
            cells.put("value_musd_low", Rates.written(mid.get().min(other)));
            cells.put("value_musd_mid", Rates.written(mid.get()));
            cells.put("value_musd_high", Rates.written(mid.get().max(other)));
        }
        told("announced", announced, cells);
        told("committed", committed, cells);
        told("spent", spent, cells);
    }

    private static void told(String what, Optional<BigDecimal> musd, Cells cells) {
        musd.ifPresent(v -> cells.note(what + " " + Rates.written(v) + " million dollars"));
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> parts) {
        return parts.stream().flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    /** Budgets by period; type 2 (revised) replaces type 1 (original). */
    private Optional<BigDecimal> budgets(Element activity, String currency) {
        var byPeriod = new TreeMap<String, BigDecimal>();
        var revised = new TreeSet<String>();
        for (var budget : activity.all("budget")) {
            var period = day(budget, "period-start") + "/" + day(budget, "period-end");
            var value = value(budget, currency);
            var type = budget.attribute("type").orElse("1");
            if (!type.equals("1") && !type.equals("2")) {
                problems.add(file, budget.line(), "type", type, "1 (original) or 2 (revised)");
            }
            boolean isRevised = budget.attribute("type").filter("2"::equals).isPresent();
            if (value.isEmpty()) {
                continue;
            }
            if (isRevised && revised.add(period)) {
                byPeriod.put(period, value.get());
            } else if (isRevised || !revised.contains(period)) {
                byPeriod.merge(period, value.get(), BigDecimal::add);
            }
        }
        return sum(new ArrayList<>(byPeriod.values().stream().map(Optional::of).toList()));
    }

    private Optional<BigDecimal> transactions(Element activity, String currency, String type) {
        var values = new ArrayList<Optional<BigDecimal>>();
        for (var transaction : activity.all("transaction")) {
            var code = transaction
                    .first("transaction-type")
                    .flatMap(t -> t.attribute("code"))
                    .orElse("");
            if (code.equals(type)) {
                day(transaction, "transaction-date");
                values.add(value(transaction, currency));
            } else if (!code.matches("[1-9]|1[0-3]")) {
                problems.add(file, transaction.line(), "transaction-type", code, "a code from 1 to 13");
            }
        }
        return sum(values);
    }

    private String day(Element element, String child) {
        var date = element.first(child);
        var text = date.flatMap(d -> d.attribute("iso-date")).orElse("");
        var day = Days.day(text);
        if (day.isEmpty()) {
            problems.add(
                    file, date.map(Element::line).orElse(element.line()), child, text, "iso-date, a day as 2025-01-31");
        }
        return day.orElse("");
    }

    private Optional<BigDecimal> value(Element element, String ofActivity) {
        var value = element.first("value");
        if (value.isEmpty()) {
            problems.add(file, element.line(), "value", "", "an amount");
            return Optional.empty();
        }
        int line = value.get().line();
        var text = value.get().text();
        var currency = value.get().attribute("currency").orElse(ofActivity);
        if (Numbers.decimal(text).isEmpty()) {
            problems.add(file, line, "value", text, "a number with a decimal point");
            return Optional.empty();
        }
        if (!currency.matches("[A-Z]{3}")) {
            problems.add(file, line, "currency", currency, "a currency of ISO 4217, here or as default-currency");
            return Optional.empty();
        }
        var musd = rates.millions(new BigDecimal(text), currency);
        if (musd.isEmpty()) {
            withoutRate.add(currency);
        }
        return musd;
    }
}
