package org.ortaq.region.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ortaq.region.Countries;
import org.ortaq.table.Numbers;
import org.ortaq.table.Row;

/**
 * Reads SDMX-CSV 1.0 and 2.0 of trade by partner (IMF direction of trade and IMTS: exports free on board, imports at the
 * importer's border, dollars). A cell may hold {@code code: label}. The scale must be named in the file.
 */
public final class SdmxReader {

    private static final List<String> REPORTER = List.of("REF_AREA", "COUNTRY", "REPORTER");
    private static final List<String> PARTNER = List.of("COUNTERPART_AREA", "COUNTERPART_COUNTRY", "PARTNER");
    private static final List<String> INDICATOR = List.of("INDICATOR", "SERIES");
    private static final List<String> FREQUENCY = List.of("FREQ", "FREQUENCY");
    private static final List<String> ACTIONS = List.of("I", "A", "M", "R", "D");
    private static final List<String> SCALE = List.of("UNIT_MULT", "SCALE");
    private static final List<String> EXPORTS = List.of("TXG_FOB_USD", "XG_FOB_USD");
    private static final List<String> IMPORTS = List.of("TMG_CIF_USD", "MG_CIF_USD");
    private static final List<String> WORLD = List.of("W00", "W0", "G001", "001", "WLD", "1_W00");

    private final Countries countries;
    private final CountryCodes codes;
    private final TreeMap<String, CountedFlow> flows = new TreeMap<>();
    private final Tally tally = new Tally();

    public SdmxReader(Countries countries, CountryCodes codes) {
        this.countries = countries;
        this.codes = codes;
    }

    /** Takes one observation. */
    public void take(Row row) {
        tally.read();
        boolean acts = row.has("ACTION") || row.has("STRUCTURE") || row.has("STRUCTURE_ID");
        if (acts && !ACTIONS.contains(row.text("ACTION"))) {
            row.rejectChoice("ACTION", "one of " + ACTIONS, ACTIONS);
        } else if (acts && row.text("ACTION").equals("D")) {
            tally.drop("to be deleted (ACTION D)");
            return;
        }
        var frequency = required(row, FREQUENCY);
        var indicator = required(row, INDICATOR);
        boolean exports = EXPORTS.contains(indicator);
        var period = code(row.text("TIME_PERIOD"));
        if (!exports && !IMPORTS.contains(indicator)) {
            tally.drop("indicator " + indicator + " has no table");
        } else if (!frequency.equals("A") || Numbers.integer(period).isEmpty()) {
            tally.drop("not a whole year");
        } else {
            area(row, exports, Numbers.integer(period).getAsInt());
        }
    }

    private void area(Row row, boolean exports, int year) {
        var reporter = codes.of(required(row, REPORTER));
        var partnerCode = required(row, PARTNER);
        var partner = WORLD.contains(partnerCode) ? Optional.of("") : codes.of(partnerCode);
        if (reporter.isEmpty()) {
            tally.drop("reporter not in the package");
        } else if (partner.isEmpty()) {
            tally.drop("partner in the rest of the world, or a group");
        } else if (!isMember(reporter.get()) && !isMember(partner.get())) {
            tally.drop("neither side is one of the five");
        } else {
            value(row, reporter.get(), partner.get(), exports, year);
        }
    }

    private boolean isMember(String code) {
        return countries.has(code) && countries.isMember(countries.of(code));
    }

    private void value(Row row, String reporter, String partner, boolean exports, int year) {
        var value = row.maybeNumber("OBS_VALUE");
        var power = scale(row);
        if (value.isEmpty()) {
            tally.drop("no value");
        } else if (power.isPresent()) {
            var factor = Double.parseDouble("1e" + (power.getAsInt() - 6));
            var flow = new CountedFlow(reporter, partner, exports, year, value.getAsDouble() * factor, true);
            put(row, String.join(" ", reporter, partner, exports ? "X" : "M", String.valueOf(year)), flow);
        }
    }

    private void put(Row row, String key, CountedFlow flow) {
        var before = flows.putIfAbsent(key, flow);
        if (before == null) {
            tally.keep();
        } else if (before.equals(flow)) {
            tally.drop("listed twice");
        } else {
            row.reject("OBS_VALUE", "one value of a flow; " + before.musd() + " musd stands already");
        }
    }

    private static OptionalInt scale(Row row) {
        var name = SCALE.stream().filter(row::has).findFirst();
        if (name.isEmpty()) {
            row.text("UNIT_MULT"); // reports the missing column
            return OptionalInt.empty();
        }
        var text = code(row.text(name.get()));
        var power = switch (text.toLowerCase(Locale.ROOT)) {
            case "units" -> OptionalInt.of(0);
            case "thousands" -> OptionalInt.of(3);
            case "millions" -> OptionalInt.of(6);
            case "billions" -> OptionalInt.of(9);
            default -> Numbers.integer(text);
        };
        if (power.isEmpty() || power.getAsInt() < 0 || power.getAsInt() > 12) {
            row.reject(name.get(), "a power of ten like 6, or a word like Millions");
            return OptionalInt.empty();
        }
        return power;
    }

    private static String required(Row row, List<String> names) {
        return code(row.text(names.stream().filter(row::has).findFirst().orElse(names.getFirst())));
    }

    private static String code(String cell) {
        int colon = cell.indexOf(':');
        return (colon < 0 ? cell : cell.substring(0, colon)).strip();
    }

    public Tally tally() {
        return tally;
    }

    public List<CountedFlow> flows() {
        return new ArrayList<>(flows.values());
    }
}
