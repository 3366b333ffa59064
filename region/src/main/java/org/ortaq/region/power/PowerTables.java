package org.ortaq.region.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.ortaq.region.Reading;
import org.ortaq.region.water.Level;
import org.ortaq.region.water.Monthly;
import org.ortaq.table.Row;

/** Reads the power tables into the values of the section. */
final class PowerTables {

    private record Share(String country, int month, double share) {}

    private record DemandLevel(String country, int year, double gwh) {}

    private final Reading in;

    PowerTables(Reading in) {
        this.in = in;
    }

    List<Zone> zones() {
        return in.table("power-zones")
                .map(row -> new Zone(row.text("id"), row.text("country"), row.number("demand_share")));
    }

    List<Plant> plants() {
        var profiles = new TreeMap<String, Monthly>();
        in.table("power-profiles")
                .map(row -> java.util.Map.entry(row.text("id"), monthly(row)))
                .forEach(entry -> profiles.put(entry.getKey(), entry.getValue()));
        return in.table("power-plants").map(row -> plant(row, profiles));
    }

    private static Monthly monthly(Row row) {
        return Monthly.by(month -> row.number(String.format(Locale.ROOT, "m%02d_share", month)));
    }

    private static Plant plant(Row row, TreeMap<String, Monthly> profiles) {
        var profile = row.maybeText("profile");
        if (profile.isPresent() && !profiles.containsKey(profile.get())) {
            row.rejectChoice("profile", "the id of a profile", List.copyOf(profiles.keySet()));
        }
        return new Plant(
                row.text("id"),
                row.text("zone"),
                row.text("fuel"),
                row.maybeText("node").orElse(""),
                row.number("capacity_mw"),
                row.number("availability"),
                row.maybeNumber("efficiency").orElse(Double.NaN),
                row.number("om_usd_mwh"),
                profile.map(id -> profiles.getOrDefault(id, Monthly.flat(1))).orElse(Monthly.flat(1)),
                opens(row),
                closes(row),
                Status.of(row.text("status")));
    }

    private static int opens(Row row) {
        return row.maybeInteger("opens_year").orElse(Integer.MIN_VALUE);
    }

    private static int closes(Row row) {
        return row.maybeInteger("closes_year").orElse(Integer.MAX_VALUE);
    }

    List<Line> lines() {
        return in.table("power-lines")
                .map(row -> new Line(
                        row.text("id"),
                        row.text("from_zone"),
                        row.text("to_zone"),
                        row.number("ntc_mw"),
                        0,
                        row.number("loss"),
                        opens(row),
                        closes(row),
                        Status.of(row.text("status"))));
    }

    /** Price = domestic + share of netback x (netback - domestic), both at the level of the draw. */
    List<FuelPrice> fuels() {
        double level = in.parameters().get("waterpower.fuel-level");
        double share = in.parameters().get("waterpower.netback-share");
        return in.table("power-fuels").map(row -> {
            double home = atLevel(row, "domestic", level);
            double border = atLevel(row, "netback", level);
            return new FuelPrice(
                    row.text("country"), row.text("fuel"), home + share * (border - home), row.number("co2_t_mwh"));
        });
    }

    private static double atLevel(Row row, String basis, double level) {
        return Level.of(
                level,
                row.number(basis + "_low_usd_mwh"),
                row.number(basis + "_mid_usd_mwh"),
                row.number(basis + "_high_usd_mwh"));
    }

    /** Contracts known at the as-of date: one in force later was not yet signed. */
    List<Contract> contracts() {
        return in.table("power-contracts").map(PowerTables::contract).stream()
                .filter(c -> c.opens() <= in.asOf().getYear())
                .toList();
    }

    private static Contract contract(Row row) {
        return new Contract(
                row.text("id"),
                row.text("seller"),
                row.text("buyer"),
                row.integer("from_month"),
                row.integer("to_month"),
                row.number("gwh_year"),
                row.number("price_usd_mwh"),
                row.text("kind").equals("fixed"),
                row.list("via"),
                opens(row),
                closes(row),
                Status.of(row.text("status")));
    }

    /** Demand of the level year by zone: the latest level not after the base year, by its monthly shape. */
    List<Demand> demand(List<Zone> zones) {
        var shape = shape();
        var levels = levels();
        var demand = new ArrayList<Demand>();
        for (var zone : zones) {
            var level = levels.get(zone.country());
            var shares = shape.get(zone.country());
            if (level == null || shares == null) {
                in.problems().add("power-demand-level", 1, "country", "", "demand of " + zone.country());
            } else {
                double gwh = level.gwh() * zone.demandShare();
                demand.add(new Demand(zone.id(), Monthly.of(shares).times(gwh)));
            }
        }
        return demand;
    }

    List<Growth> growth(List<Zone> zones) {
        var levels = levels();
        var growth = new ArrayList<Growth>();
        for (var zone : zones) {
            var level = levels.get(zone.country());
            if (level != null) {
                String id = "waterpower.demand-growth-" + zone.country().toLowerCase(Locale.ROOT);
                growth.add(new Growth(zone.id(), level.year(), in.parameters().get(id) / 100));
            }
        }
        return growth;
    }

    private TreeMap<String, double[]> shape() {
        var byCountry = new TreeMap<String, double[]>();
        in.table("power-demand-shape")
                .map(row -> new Share(row.text("country"), row.integer("month"), row.number("share")))
                .forEach(cell -> byCountry.computeIfAbsent(cell.country(), c -> new double[12])[cell.month() - 1] =
                        cell.share());
        return byCountry;
    }

    private TreeMap<String, DemandLevel> levels() {
        var latest = new TreeMap<String, DemandLevel>();
        in
                .table("power-demand-level")
                .map(row -> new DemandLevel(row.text("country"), row.integer("year"), row.number("demand_gwh")))
                .stream()
                .filter(level -> level.year() <= in.baseYear())
                .forEach(level -> latest.merge(level.country(), level, (a, b) -> a.year() > b.year() ? a : b));
        return latest;
    }
}
