package org.ortaq.waterpower;

import java.util.List;
import org.ortaq.region.Direction;
import org.ortaq.region.Metric;

/** What this room says of a year. */
public final class WaterPowerMetrics {

    private static final String DOC = "docs/models/waterpower.md";

    public static final Metric GENERATION = metric(
            "generation",
            "Electricity generated",
            "gwh",
            Direction.UP,
            "sum over plants and months, burning, hydro (head x release) and what the weather gives less curtailment",
            List.of("table:power-plants", "table:inflows", "table:power-profiles"));
    public static final Metric DEMAND = metric(
            "demand",
            "Electricity demand, gross of losses",
            "gwh",
            Direction.NONE,
            "latest stated level x (1 + growth)^(years since) x monthly shape",
            List.of(
                    "table:power-demand-level",
                    "table:power-demand-shape",
                    "parameter:waterpower.demand-growth-kaz",
                    "parameter:waterpower.demand-growth-kgz",
                    "parameter:waterpower.demand-growth-tjk",
                    "parameter:waterpower.demand-growth-tkm",
                    "parameter:waterpower.demand-growth-uzb"));
    public static final Metric EXPORTS = metric(
            "exports",
            "Electricity sent abroad",
            "gwh",
            Direction.UP,
            "contracts and joint flows, at the sending end",
            List.of("table:power-contracts", "table:power-lines", "metric:waterpower.price"));
    public static final Metric IMPORTS = metric(
            "imports",
            "Electricity received from abroad",
            "gwh",
            Direction.NONE,
            "contracts and joint flows, after losses",
            List.of("table:power-contracts", "table:power-lines", "metric:waterpower.price"));
    public static final Metric UNSERVED = metric(
            "unserved",
            "Load not served",
            "gwh",
            Direction.DOWN,
            "load less all supply, by zone and month of the linear program",
            List.of(
                    "metric:waterpower.demand",
                    "metric:waterpower.generation",
                    "parameter:waterpower.unserved-first",
                    "parameter:waterpower.unserved-premium",
                    "parameter:waterpower.unserved-slice"));
    public static final Metric PRICE = metric(
            "price",
            "Shadow price of power",
            "usd/mwh",
            Direction.DOWN,
            "dual of the zone's power balance, mean over months weighted with load",
            List.of("table:power-fuels", "parameter:waterpower.netback-share", "parameter:waterpower.fuel-level"));
    public static final Metric IRRIGATION_DEFICIT = metric(
            "irrigation-deficit",
            "Irrigation water wanted and not delivered, gross",
            "km3",
            Direction.DOWN,
            "sum over needs and months of the steps of deficit in the linear program",
            List.of("table:irrigation", "table:inflows", "parameter:waterpower.water-value-level"));
    public static final Metric STORAGE_JANUARY = metric(
            "storage-january",
            "Stored volume on 1 January",
            "km3",
            Direction.NONE,
            "water balance of the reservoir",
            List.of("table:reservoirs", "table:inflows", "table:reservoir-storage"));
    public static final Metric STORAGE_OCTOBER = metric(
            "storage-october",
            "Stored volume on 1 October",
            "km3",
            Direction.UP,
            "water balance of the reservoir",
            List.of(
                    "table:reservoirs",
                    "table:inflows",
                    "table:reservoir-storage",
                    "parameter:waterpower.end-power-value"));
    public static final Metric SUMMER_RELEASE = metric(
            "summer-release",
            "Release in April to September",
            "km3",
            Direction.UP,
            "turbines and spill, April to September",
            List.of("table:reservoirs", "metric:waterpower.storage-october"));
    public static final Metric WINTER_RELEASE_SHARE = metric(
            "winter-release-share",
            "Share of the year's release in October to March",
            "percent",
            Direction.DOWN,
            "100 x release October to March / release of the calendar year",
            List.of("table:reservoirs", "metric:waterpower.summer-release"));
    public static final Metric SYSTEM_COST = metric(
            "system-cost",
            "Fuel, running cost and net purchases of power",
            "musd",
            Direction.DOWN,
            "fuel and running cost + purchases - sales; contracts at their price, joint flows at the mean of the two"
                    + " shadow prices within the cap; unserved load and irrigation losses are not in it",
            List.of(
                    "table:power-fuels",
                    "table:power-contracts",
                    "metric:waterpower.price",
                    "parameter:waterpower.border-price-cap"));
    public static final Metric CO2 = metric(
            "co2",
            "Carbon dioxide of power",
            "mt",
            Direction.DOWN,
            "fuel burnt x content",
            List.of("table:power-fuels", "metric:waterpower.generation"));

    private WaterPowerMetrics() {}

    private static Metric metric(
            String id, String title, String unit, Direction direction, String equation, List<String> inputs) {
        return new Metric("waterpower." + id, title, unit, direction, equation, DOC, inputs);
    }

    public static List<Metric> all() {
        return List.of(
                GENERATION,
                DEMAND,
                EXPORTS,
                IMPORTS,
                UNSERVED,
                PRICE,
                IRRIGATION_DEFICIT,
                STORAGE_JANUARY,
                STORAGE_OCTOBER,
                SUMMER_RELEASE,
                WINTER_RELEASE_SHARE,
                SYSTEM_COST,
                CO2);
    }
}
