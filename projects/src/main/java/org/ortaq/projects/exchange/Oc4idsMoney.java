package org.ortaq.projects.exchange;

import java.util.List;
import java.util.Optional;
import org.ortaq.table.Fields;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;

/** Value, jobs and capacity of an OC4IDS project: its budget and its forecasts. */
final class Oc4idsMoney {

    private final Rates rates;
    private final List<String> notes;
    private final Problems problems;

    Oc4idsMoney(Rates rates, List<String> notes, Problems problems) {
        this.rates = rates;
        this.notes = notes;
        this.problems = problems;
    }

    void read(Fields project, Cells cells) {
        project.nested("budget")
                .flatMap(b -> b.nested("amount"))
                .flatMap(a -> musd(a, cells))
                .ifPresent(v -> cells.put("value_musd_mid", v));
        var items = project.items("forecasts");
        for (var item : items) {
            if (item instanceof Tree.Mapping) {
                forecast(Fields.of(item, project.file(), "forecasts", problems), cells);
            }
        }
    }

    private void forecast(Fields forecast, Cells cells) {
        var id = forecast.maybeText("id").orElse("");
        for (var item : forecast.items("observations")) {
            if (!(item instanceof Tree.Mapping)) {
                continue;
            }
            var seen = Fields.of(item, forecast.file(), "observations", problems);
            var which = seen.maybeText("id").orElse("");
            switch (id) {
                case "value" ->
                    seen.nested("value")
                            .filter(v -> which.equals("low") || which.equals("high"))
                            .flatMap(v -> musd(v, cells))
                            .ifPresent(v -> cells.put("value_musd_" + which, v));
                case "jobs" -> seen.maybeText("measure").ifPresent(m -> cells.put("jobs", m));
                case "capacity" -> {
                    seen.maybeText("measure").ifPresent(m -> cells.put("capacity", m));
                    seen.nested("unit")
                            .flatMap(u -> u.maybeText("name"))
                            .ifPresent(u -> cells.put("capacity_unit", Cells.slug(u)));
                }
                default -> {}
            }
        }
    }

    /** Million dollars; empty, and told, when the currency has no rate. */
    private Optional<String> musd(Fields value, Cells cells) {
        var amount = Oc4idsReader.number(value, "amount");
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        if (amount.get().signum() <= 0) {
            value.reject("amount", amount.get().toPlainString(), "more than zero; what is unknown is left out");
            return Optional.empty();
        }
        var currency = value.text("currency");
        var musd = rates.millions(amount.get(), currency);
        if (musd.isEmpty() && !currency.isEmpty()) {
            notes.add(cells.get("id") + ": " + amount.get().toPlainString() + " " + currency
                    + " has no rate and stays unknown (--rate " + currency + "=DOLLARS).");
            cells.note("value " + amount.get().toPlainString() + " " + currency);
        }
        return musd.map(Rates::written);
    }
}
