package org.ortaq.region.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.Countries;
import org.ortaq.table.Row;

/**
 * Reads UN Comtrade v1 records, JSON or CSV. Only rows of all customs procedures (C00), all means of transport (0) and no
 * second partner (0) are counted: the others are parts of them. Reporters and partners go by Comtrade's own numbers.
 */
public final class ComtradeReader {

    private static final String WORLD = "0";
    private static final String TOTAL = "TOTAL";

    /** Fields that tell a total from its parts; a file may leave one out as a whole. */
    private static final List<String> PARTS =
            List.of("typeCode", "freqCode", "customsCode", "motCode", "partner2Code", "refYear", "period");

    /** The other fields of the service (UN Comtrade API v1, 2024). */
    private static final List<String> OTHERS = List.of(
            "refPeriodId",
            "refMonth",
            "reporterCode",
            "reporterISO",
            "reporterDesc",
            "flowCode",
            "flowDesc",
            "partnerCode",
            "partnerISO",
            "partnerDesc",
            "partner2ISO",
            "partner2Desc",
            "classificationCode",
            "classificationSearchCode",
            "isOriginalClassification",
            "cmdCode",
            "cmdDesc",
            "aggrLevel",
            "isLeaf",
            "customsDesc",
            "mosCode",
            "motDesc",
            "qtyUnitCode",
            "qtyUnitAbbr",
            "qty",
            "isQtyEstimated",
            "altQtyUnitCode",
            "altQtyUnitAbbr",
            "altQty",
            "isAltQtyEstimated",
            "netWgt",
            "isNetWgtEstimated",
            "grossWgt",
            "isGrossWgtEstimated",
            "cifvalue",
            "fobvalue",
            "primaryValue",
            "legacyEstimationFlag",
            "isReported",
            "isAggregate");

    private record Key(String reporter, String partner, boolean exports, int year) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::reporter)
            .thenComparing(Key::partner)
            .thenComparing(Key::exports)
            .thenComparingInt(Key::year);

    private final Countries countries;
    private final CountryCodes codes;
    private final TreeMap<Key, TreeMap<String, Double>> flows = new TreeMap<>(ORDER);
    private final Tally tally = new Tally();
    private Optional<List<String>> told = Optional.empty();

    public ComtradeReader(Countries countries, CountryCodes codes) {
        this.countries = countries;
        this.codes = codes;
    }

    /** Takes one record; a record that is a part of another or not of the region is dropped and counted. */
    public void take(Row row) {
        tally.read();
        checkParts(row);
        var out = part(row);
        var flow = cell(row, "flowCode");
        if (out.isEmpty() && !flow.equals("X") && !flow.equals("M")) {
            out = Optional.of("flow " + flow + ", not X or M");
        }
        if (out.isPresent()) {
            tally.drop(out.get());
            return;
        }
        region(row, flow.equals("X"));
    }

    /** A record that does not say what it is a part of, where others of the file do, is not known to be a whole. */
    private void checkParts(Row row) {
        var there = PARTS.stream().filter(row::has).toList();
        if (told.isEmpty()) {
            told = Optional.of(there);
            row.refuseMisspelt(PARTS, OTHERS);
        }
        for (var field : told.get()) {
            if (!row.has(field) || row.maybeText(field).isEmpty()) {
                row.reject(field, "a value, as other records have one");
            }
        }
        for (var field : there) {
            if (!told.get().contains(field)) {
                row.reject(field, "the same fields in every record");
            }
        }
    }

    private static Optional<String> part(Row row) {
        return isOther(row, "typeCode", "C")
                ? Optional.of("services, not goods")
                : isOther(row, "freqCode", "A")
                        ? Optional.of("not a whole year")
                        : isOther(row, "customsCode", "C00")
                                ? Optional.of("a single customs procedure")
                                : isOther(row, "motCode", "0")
                                        ? Optional.of("a single means of transport")
                                        : isOther(row, "partner2Code", "0")
                                                ? Optional.of("a single second partner")
                                                : Optional.empty();
    }

    private static boolean isOther(Row row, String field, String wanted) {
        var found = cell(row, field);
        return !found.isEmpty() && !found.equals(wanted);
    }

    private static String cell(Row row, String field) {
        return row.has(field) ? row.maybeText(field).orElse("") : "";
    }

    private void region(Row row, boolean exports) {
        var reporter = codes.of(row.text("reporterCode"));
        var partnerCode = row.text("partnerCode");
        var partner = partnerCode.equals(WORLD) ? Optional.of("") : codes.of(partnerCode);
        if (reporter.isEmpty()) {
            tally.drop("reporter not in the package");
        } else if (partner.isEmpty()) {
            tally.drop("partner in the rest of the world");
        } else if (!isMember(reporter.get()) && !isMember(partner.get())) {
            tally.drop("neither side is one of the five");
        } else if (partner.equals(reporter)) {
            tally.drop("trade of a country with itself");
        } else {
            value(row, reporter.get(), partner.get(), exports);
        }
    }

    private boolean isMember(String code) {
        return countries.has(code) && countries.isMember(countries.of(code));
    }

    private void value(Row row, String reporter, String partner, boolean exports) {
        var usd = row.maybeNumber("primaryValue");
        int year = row.integer(row.has("refYear") ? "refYear" : "period");
        var product = row.text("cmdCode");
        if (usd.isEmpty()) {
            tally.drop("no value");
        } else if (usd.getAsDouble() < 0) {
            row.reject("primaryValue", "a value not below 0");
        } else if (!product.equals(TOTAL) && product.length() != 2) {
            tally.drop("a product; only totals and chapters are used");
        } else {
            put(row, new Key(reporter, partner, exports, year), product, usd.getAsDouble());
        }
    }

    private void put(Row row, Key key, String product, double usd) {
        var before = flows.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(product, usd);
        if (before == null) {
            tally.keep();
        } else if (before == usd) {
            tally.drop("listed twice");
        } else {
            row.reject("primaryValue", "one value of a flow; " + before + " stands already");
        }
    }

    public Tally tally() {
        return tally;
    }

    /** Flows by reporter, partner and year: the printed total, else the sum of chapters. */
    public List<CountedFlow> flows() {
        var list = new ArrayList<CountedFlow>();
        flows.forEach((key, products) -> {
            var total = products.get(TOTAL);
            double usd = total == null
                    ? products.values().stream().mapToDouble(v -> v).sum()
                    : total;
            list.add(new CountedFlow(key.reporter, key.partner, key.exports, key.year, usd / 1e6, total != null));
        });
        return list;
    }
}
