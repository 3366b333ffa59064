package org.ortaq.app.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.statistics.Tally;
import org.ortaq.region.statistics.WorldBankReader;
import org.ortaq.region.statistics.WorldBankReader.Indicator;
import org.ortaq.region.statistics.WorldBankReader.Observation;
import org.ortaq.table.CsvStream;
import org.ortaq.table.InputException;
import org.ortaq.table.JsonRecords;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ortaq data import worldbank}. */
@Command(
        name = "worldbank",
        description = "World Bank indicators, JSON of its API or its bulk CSV: GDP, population, mean duties.")
final class ImportWorldBank extends Import {

    private static final String SOURCE = "trade-world-bank-import";
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2040;

    @Parameters(paramLabel = "FILE", description = "JSON, CSV, or the zip of a bulk download.")
    private Path file = Path.of("");

    /** The input as the user named it, for messages. */
    private String source() {
        return file.getFileName().toString();
    }

    @Override
    Imported run(TargetPackage copy, ImportTarget into) throws IOException {
        var reader = new WorldBankReader(copy.data().countries());
        var problems = new Problems();
        read(file, reader, problems);
        problems.throwIfAny();
        var gdp = gdp(copy, reader.observations());
        var duties = duties(copy, reader.observations());
        if (gdp.isEmpty() && duties.isEmpty()) {
            throw InputException.of(
                    source(),
                    0,
                    "",
                    reader.tally().rowsRead() + " values, none to keep: "
                            + reader.tally().dropped(),
                    "values of " + codes() + " for countries of the package, " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        copy.upsert(
                "sources",
                1,
                List.of(List.of(
                        SOURCE,
                        "World Bank",
                        "World Development Indicators (" + source() + ")",
                        "https://data.worldbank.org",
                        "",
                        "CC BY 4.0")));
        Map<String, Integer> written = new TreeMap<>();
        if (!gdp.isEmpty()) {
            copy.upsert("economy-gdp", 2, gdp);
            written.put("economy-gdp", gdp.size());
        }
        if (!duties.isEmpty()) {
            copy.upsert("trade-duties", 2, duties);
            written.put("trade-duties", duties.size());
        }
        copy.commit();
        return imported(copy, into, reader.tally(), written);
    }

    private Imported imported(TargetPackage copy, ImportTarget into, Tally tally, Map<String, Integer> written) {
        return new Imported(
                into.folder(),
                copy.created(),
                source(),
                tally,
                written,
                List.of(
                        "Used: " + codes() + ", " + FIRST_YEAR + " to " + LAST_YEAR
                                + ". GDP without a population of its year (or the reverse) is used only where the table has the other."));
    }

    private static String codes() {
        return String.join(
                ", ", List.of(Indicator.values()).stream().map(Indicator::code).toList());
    }

    /** The one table of a file. */
    static void read(Path file, WorldBankReader reader, Problems problems) throws IOException {
        try (var tables = PackedTables.open(file)) {
            var name = tables.only(
                    n -> n.matches("(API_|WDI(CSV|Data)).*\\.csv"), "a table API_....csv or WDICSV.csv in the archive");
            tables.read(name, (text, table) -> {
                if (table.matches(".*\\.json(\\.gz)?")) {
                    JsonRecords.read(text, table, "", problems, reader::takeRecord);
                } else {
                    CsvStream.read(
                            text,
                            table,
                            problems,
                            WorldBankReader::isHeader,
                            row -> reader.takeWide(row, WorldBankReader.years(row, FIRST_YEAR, LAST_YEAR)));
                }
            });
        }
    }

    /** Rows of {@code economy-gdp}: country, year, gdp_busd, population_million, source, evidence, note. */
    private static List<List<String>> gdp(TargetPackage copy, List<Observation> seen) {
        var old = new TreeMap<String, Row>();
        copy.data()
                .table("economy-gdp")
                .rows()
                .forEach(row -> old.put(row.text("country") + " " + row.text("year"), row));
        var gdp = new TreeMap<String, String>();
        var population = new TreeMap<String, String>();
        var keys = new TreeMap<String, Observation>();
        for (var value : seen) {
            if (value.year() >= FIRST_YEAR && value.year() <= LAST_YEAR && value.indicator() != Indicator.DUTY) {
                var key = value.country() + " " + value.year();
                keys.put(key, value);
                if (value.indicator() == Indicator.GDP) {
                    gdp.put(key, scaled(value.value(), 1e9));
                } else {
                    population.put(key, scaled(value.value(), 1e6));
                }
            }
        }
        var rows = new ArrayList<List<String>>();
        keys.forEach((key, value) -> {
            var before = Optional.ofNullable(old.get(key));
            var money = Optional.ofNullable(gdp.get(key)).or(() -> before.map(r -> r.text("gdp_busd")));
            var people =
                    Optional.ofNullable(population.get(key)).or(() -> before.map(r -> r.text("population_million")));
            if (money.isPresent() && people.isPresent()) {
                rows.add(row(
                        value, money.get(), people.get(), gdp.containsKey(key), population.containsKey(key), before));
            }
        });
        return rows;
    }

    /** A row of which only one number is new keeps the weaker evidence of the old one. */
    private static List<String> row(
            Observation value, String money, String people, boolean newMoney, boolean newPeople, Optional<Row> before) {
        boolean whole = newMoney && newPeople;
        var evidence = whole ? "official" : before.map(r -> r.text("evidence")).orElse("official");
        var note = whole ? "" : (newMoney ? "population" : "GDP") + " not of this source, as before";
        return List.of(value.country(), String.valueOf(value.year()), money, people, SOURCE, evidence, note);
    }

    private static String scaled(double value, double unit) {
        return new BigDecimal(value / unit, new MathContext(9))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Rows of {@code trade-duties}: importer, exporter, duty_percent, since, source, evidence, note; the latest year. */
    private static List<List<String>> duties(TargetPackage copy, List<Observation> seen) {
        var latest = new TreeMap<String, Observation>();
        seen.stream()
                .filter(v -> v.indicator() == Indicator.DUTY
                        && v.year() <= copy.data().baseYear())
                .forEach(v -> latest.merge(v.country(), v, (a, b) -> a.year() > b.year() ? a : b));
        var rows = new ArrayList<List<String>>();
        for (var row : copy.data().table("trade-duties").rows()) {
            var found = latest.get(row.text("importer"));
            if (found != null && row.maybeText("exporter").isEmpty()) {
                rows.add(List.of(
                        row.text("importer"),
                        "",
                        scaled(found.value(), 1),
                        row.text("since"),
                        SOURCE,
                        "official",
                        "weighted mean of duties on most favoured nations, all products, " + found.year()));
            }
        }
        return rows;
    }
}
