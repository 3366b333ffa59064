package org.ortaq.app.water;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.waterpower.Season;

/** The annex of a protocol, to be read. */
final class SeasonText {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private SeasonText() {}

    static String of(Season season, int year) {
        var lines = new ArrayList<String>();
        lines.add(answer(season));
        lines.add("");
        lines.add("Releases of " + season.reservoir() + ", from "
                + name(season.months().getFirst().month()) + " " + year);
        lines.addAll(months(season).lines());
        lines.add("");
        lines.add("What each side pays in the season, million 2023 USD (cost less water kept)");
        lines.addAll(parties(season).lines());
        lines.add("");
        lines.addAll(terms(season));
        lines.add(
                "Power between two who dispatch jointly is paid at the mean of their shadow prices, within the cap of the"
                        + " parameters; the interval is what must be paid besides. Inflow is known in advance within the season.");
        return String.join("\n", lines) + "\n";
    }

    static String name(int month) {
        return MONTHS.get(month - 1);
    }

    private static String answer(Season season) {
        var who = String.join(
                ", ", season.parties().stream().map(Season.Party::id).toList());
        var how = season.form() == Season.Form.JOINT ? "dispatching jointly" : "keeping the promise";
        return season.agreed()
                ? who + " gain " + Figures.of(season.surplusMusd()) + " million USD by " + how + " in this season."
                : who + " gain nothing by " + how + " in this season: together they lose "
                        + Figures.of(-season.surplusMusd()) + " million USD.";
    }

    private static TextTable months(Season season) {
        var table = new TextTable(
                "month", ">release hm3", ">alone", ">stored hm3", ">energy GWh", ">USD/MWh", ">lowest", ">highest");
        for (var m : season.months()) {
            table.row(
                    name(m.month()),
                    Figures.of(m.release()),
                    Figures.of(m.alone()),
                    Figures.of(m.storage()),
                    Figures.of(m.energy()),
                    Figures.of(m.price()),
                    Figures.of(m.low()),
                    Figures.of(m.high()));
        }
        return table;
    }

    private static TextTable parties(Season season) {
        var table = new TextTable(
                "party", ">without", ">with", ">gain", ">must receive", ">can receive", ">power in GWh", ">water hm3");
        for (var p : season.parties()) {
            table.row(
                    p.id(),
                    Figures.of(p.without()),
                    Figures.of(p.with()),
                    Figures.signed(p.without() - p.with()),
                    Figures.signed(p.low()),
                    Figures.signed(p.high()),
                    Figures.signed(p.months().stream()
                            .mapToDouble(Season.PartyMonth::imported)
                            .sum()),
                    Figures.of(p.months().stream()
                            .mapToDouble(Season.PartyMonth::irrigation)
                            .sum()));
        }
        return table;
    }

    private static List<String> terms(Season season) {
        var t = season.terms();
        var lines = new ArrayList<String>();
        lines.add("Summer water beyond what the operator would release alone: " + Figures.of(t.hm3())
                + " hm3; winter power" + " beyond what it would receive alone: " + Figures.of(season.powerGwh())
                + " GWh.");
        if (Double.isNaN(t.leastUsd())) {
            lines.add("No more water is released in summer, so there is no price of water to agree on.");
        } else {
            lines.add("Price of that water: at least " + Figures.of(t.leastUsd()) + ", at most "
                    + Figures.of(t.mostUsd()) + " USD per 1000 m3" + (t.pays() ? "." : ": no price suits both."));
            lines.add("In winter power: at least " + kwh(t.leastKwh()) + ", at most " + kwh(t.mostKwh()) + " kWh per m3"
                    + (t.paysInPower() ? "." : ": no rate suits both."));
        }
        return lines;
    }

    static String kwh(double rate) {
        return Double.isNaN(rate) ? "more than the lines carry" : Figures.of(rate);
    }
}
