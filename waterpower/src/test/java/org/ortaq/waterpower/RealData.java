package org.ortaq.waterpower;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.Facts;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reading;
import org.ortaq.region.power.Power;
import org.ortaq.region.water.Water;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** The shipped tables of this room, read without the rest of the package. */
final class RealData {
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("power-zones", "power/zones.csv"),
            Map.entry("power-plants", "power/plants.csv"),
            Map.entry("power-profiles", "power/profiles.csv"),
            Map.entry("power-lines", "power/lines.csv"),
            Map.entry("power-fuels", "power/fuels.csv"),
            Map.entry("power-demand-shape", "power/demand_monthly_shape.csv"),
            Map.entry("power-demand-level", "power/demand_level.csv"),
            Map.entry("power-contracts", "power/contracts.csv"),
            Map.entry("reservoirs", "water/reservoirs.csv"),
            Map.entry("inflows", "water/inflow_monthly.csv"),
            Map.entry("reservoir-storage", "water/storage.csv"),
            Map.entry("irrigation", "water/irrigation.csv"),
            Map.entry("environmental-flows", "water/environmental_flows.csv"),
            Map.entry("afghan-abstraction", "water/afghan_abstraction.csv"));

    private final Problems problems = new Problems();
    private final UnaryOperator<List<Row>> order;
    private final Water water;
    private final Power power;
    private final Parameters parameters;

    private RealData(int baseYear, Corner corner, UnaryOperator<List<Row>> order) {
        this.order = order;
        this.parameters = new Parameters(parameterRows(), corner);
        var reading = new Reading(
                this::table,
                new Facts(List.of()),
                parameters,
                new Countries(new java.util.TreeMap<>(Map.of(
                        "KAZ",
                        "Kazakhstan",
                        "KGZ",
                        "Kyrgyzstan",
                        "TJK",
                        "Tajikistan",
                        "TKM",
                        "Turkmenistan",
                        "UZB",
                        "Uzbekistan"))),
                baseYear < 2024 ? LocalDate.of(baseYear, 12, 31) : LocalDate.of(2026, 3, 31),
                baseYear,
                problems);
        water = Water.read(reading);
        power = Power.read(reading);
        problems.throwIfAny();
    }

    static RealData of(int baseYear) {
        return new RealData(baseYear, Corner.CENTRAL, UnaryOperator.identity());
    }

    static RealData of(int baseYear, Corner corner) {
        return new RealData(baseYear, corner, UnaryOperator.identity());
    }

    /** The same tables with their rows the other way round. */
    static RealData reversed(int baseYear) {
        return new RealData(baseYear, Corner.CENTRAL, rows -> {
            var reversed = new ArrayList<>(rows);
            Collections.reverse(reversed);
            return reversed;
        });
    }

    Sections at(int year) {
        return new Sections(year, water.at(year), power.at(year), parameters);
    }

    private Table table(String resource) {
        var file = FILES.get(resource);
        if (file == null) {
            throw new IllegalArgumentException("no table " + resource);
        }
        return read(file);
    }

    private Table read(String file) {
        var table = Csv.read(text(file), file, problems);
        return new Table(table.file(), table.header(), order.apply(table.rows()), problems);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(System.getProperty("ortaq.data")).resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Parameter> parameterRows() {
        return read("parameters/waterpower.csv").map(Parameter::of);
    }
}
