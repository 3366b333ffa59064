package org.ortaq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.datapackage.PackageFiles;
import org.ortaq.table.InputException;
import org.ortaq.table.Problem;

/** The shipped package is without mistakes; copies broken in one way each are told exactly what is wrong. */
class BrokenPackageTest {

    private static final Texts SHIPPED = Texts.shipped();

    private static final String LINES = "power/lines.csv";
    private static final String TRADE = "facts/trade.csv";
    private static final String TRAVEL = "initiatives/id-cards-uz-kz.yaml";

    /**
     * One way to break the package, and what must be said of it.
     *
     * @param line of the mistake; 0 where it is of the file as a whole
     * @param expected a part of what is said to be right
     * @param guess the nearest right value, where one exists
     */
    record Broken(
            String name,
            Texts texts,
            String file,
            int line,
            String field,
            String found,
            String expected,
            Optional<String> guess) {
        @Override
        public String toString() {
            return name;
        }

        Broken guess(String nearest) {
            return new Broken(name, texts, file, line, field, found, expected, Optional.of(nearest));
        }

        Broken at(String otherField, String otherFound, String otherExpected) {
            return new Broken(name, texts, file, line, otherField, otherFound, otherExpected, guess);
        }

        boolean isNamedBy(Problem problem) {
            return problem.file().equals(file)
                    && problem.line() == line
                    && problem.field().equals(field)
                    && problem.found().equals(found)
                    && problem.expected().contains(expected)
                    && (guess.isEmpty() || problem.guess().equals(guess));
        }
    }

    private static Broken broken(
            String name, Texts texts, String file, int line, String field, String found, String expected) {
        return new Broken(name, texts, file, line, field, found, expected, Optional.empty());
    }

    /** A cell of the row that begins so holds another value. */
    private static Broken cell(String name, String file, String row, String column, String value, String expected) {
        var texts = SHIPPED.change(file, text -> withCell(text, SHIPPED.line(file, row), column, value));
        var bare = value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
        return broken(name, texts, file, SHIPPED.line(file, row), column, bare, expected);
    }

    private static String withCell(String text, int line, String column, String value) {
        var lines = text.split("\n", -1);
        var cells = lines[line - 1].split(",", -1);
        cells[List.of(lines[0].split(",", -1)).indexOf(column)] = value;
        lines[line - 1] = String.join(",", cells);
        return String.join("\n", lines);
    }

    /** A line of a YAML file is another one. */
    private static Broken yaml(
            String name, String file, String line, String other, String field, String found, String expected) {
        var texts = SHIPPED.change(file, replace(line, other));
        int at = SHIPPED.line(file, line.lines().findFirst().orElseThrow());
        return broken(name, texts, file, at, field, found, expected);
    }

    private static UnaryOperator<String> replace(String part, String other) {
        return text -> text.replace(part, other);
    }

    static Stream<Broken> brokenPackages() {
        return Stream.of(files(), tables(), cells(), facts(), sums(), initiatives(), levers(), references())
                .flatMap(List::stream);
    }

    private static List<Broken> files() {
        var json = "datapackage.json";
        return List.of(
                broken("no datapackage.json", SHIPPED.without(json), json, 0, "", "", "a file datapackage.json"),
                broken(
                        "broken JSON",
                        SHIPPED.change(json, replace("\"asOf\": \"2026-03-31\"", "\"asOf\" \"2026-03-31\"")),
                        json,
                        SHIPPED.line(json, " \"asOf\""),
                        "",
                        "",
                        "well-formed"),
                broken(
                        "no file of a resource",
                        SHIPPED.without(LINES),
                        LINES,
                        0,
                        "",
                        "",
                        "the file of resource power-lines"),
                broken(
                        "an impossible as-of date",
                        SHIPPED.change(json, replace("2026-03-31", "2026-02-31")),
                        json,
                        SHIPPED.line(json, " \"asOf\""),
                        "asOf",
                        "2026-02-31",
                        "a date"),
                broken(
                                "an unknown column type",
                                SHIPPED.change(json, t -> t.replaceFirst("\"type\": \"year\"", "\"type\": \"yaer\"")),
                                json,
                                SHIPPED.line(json, "      \"type\": \"year\""),
                                "fields.type",
                                "yaer",
                                "a type")
                        .guess("year"));
    }

    private static List<Broken> tables() {
        int kazUzb = SHIPPED.line(LINES, "kaz-uzb,");
        return List.of(
                broken(
                        "a missing column",
                        SHIPPED.change(LINES, t -> withoutColumn(t, 4)),
                        LINES,
                        1,
                        "loss",
                        "",
                        "a column loss"),
                broken(
                        "an extra column",
                        SHIPPED.change(LINES, t -> withColumn(t, "colour")),
                        LINES,
                        1,
                        "colour",
                        "colour",
                        "a column of power-lines"),
                broken(
                                "a misspelt column",
                                SHIPPED.change(LINES, replace(",ntc_mw,", ",ntc_wm,")),
                                LINES,
                                1,
                                "ntc_wm",
                                "ntc_wm",
                                "a column of power-lines")
                        .guess("ntc_mw"),
                broken(
                        "a doubled column",
                        SHIPPED.change(LINES, replace(",loss,", ",ntc_mw,")),
                        LINES,
                        1,
                        "ntc_mw",
                        "ntc_mw",
                        "each name once"),
                broken(
                        "a ragged row",
                        SHIPPED.change(LINES, t -> withCell(t, kazUzb, "ntc_mw", "1,2")),
                        LINES,
                        kazUzb,
                        "",
                        "12 cells",
                        "11 cells"));
    }

    private static String withoutColumn(String text, int column) {
        return text.lines()
                        .map(line -> {
                            var cells = new java.util.ArrayList<>(List.of(line.split(",", -1)));
                            cells.remove(column);
                            return String.join(",", cells);
                        })
                        .collect(java.util.stream.Collectors.joining("\n"))
                + "\n";
    }

    private static String withColumn(String text, String name) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            lines[i] = (i == 0 ? name : "x") + "," + lines[i];
        }
        return String.join("\n", lines);
    }

    private static List<Broken> cells() {
        return List.of(
                cell("a decimal comma", LINES, "kaz-uzb,", "ntc_mw", "\"1,5\"", "a number with a decimal point"),
                cell("not a number", LINES, "kaz-uzb,", "ntc_mw", "NaN", "a number with a decimal point"),
                cell("a unit in the cell", LINES, "kaz-uzb,", "ntc_mw", "600 MW", "a number with a decimal point"),
                cell(
                        "a reservoir in m3",
                        "water/reservoirs.csv",
                        "toktogul,",
                        "total_km3",
                        "2870000",
                        "at most 60.0 km3"),
                cell("a negative capacity", LINES, "kaz-uzb,", "ntc_mw", "-5", "at least 0.0 mw"),
                cell("an empty required cell", LINES, "kaz-uzb,", "from_zone", "", "a value"),
                cell("an unknown word", LINES, "kaz-uzb,", "status", "opne", "one of")
                        .guess("open"),
                cell("an unknown kind of evidence", LINES, "kaz-uzb,", "evidence", "stduy", "one of")
                        .guess("study"),
                broken(
                        "a doubled id",
                        SHIPPED.change(LINES, replace("\nkaz-uzb-second,", "\nkaz-uzb,")),
                        LINES,
                        SHIPPED.line(LINES, "kaz-uzb-second,"),
                        "id",
                        "kaz-uzb",
                        "it stands already in " + LINES + ":" + SHIPPED.line(LINES, "kaz-uzb,")),
                cell(
                                "an unknown country in a table",
                                "economy/gdp.csv",
                                "KAZ,",
                                "country",
                                "KZK",
                                "one of the countries")
                        .guess("KAZ"),
                cell("an unknown zone", "power/plants.csv", "toktogul,", "zone", "kgzz", "one of the power-zones")
                        .guess("kgz"),
                cell(
                                "an unknown node downstream",
                                "water/reservoirs.csv",
                                "kambarata-2,",
                                "downstream",
                                "toktoglu",
                                "one of")
                        .guess("toktogul"));
    }

    private static List<Broken> facts() {
        var exports = "trade-exports-uzb-kaz-2022-uzb,";
        var turnover = "trade-turnover-kaz-uzb-2022-uzb,";
        return List.of(
                cell("an unknown country in a fact", TRADE, exports, "area", "UZB-KZK", "")
                        .at("area", "KZK", "a country as the importer")
                        .guess("KAZ"),
                cell("a pair out of order", TRADE, turnover, "area", "UZB+KAZ", "alphabetical")
                        .guess("KAZ+UZB"),
                cell("an unknown source", TRADE, exports, "source", "trade-yuz-zu", "one of the sources")
                        .guess("trade-yuz-uz"),
                cell("a year long ago", TRADE, exports, "year", "1824", "a year from 1900 to 2100"),
                cell("an impossible date", TRADE, exports, "published", "2024-13-01", "a date"),
                cell("trade in billions", TRADE, exports, "unit", "busd", "musd"),
                cell("a value in another unit", TRADE, exports, "value", "1400000000", "another unit may be meant"),
                cell("an unknown unit", TRADE, exports, "unit", "mudd", "one of")
                        .guess("musd"));
    }

    private static List<Broken> sums() {
        var shares = "economy/value_added_shares.csv";
        int last = lastLine(shares, "KAZ,");
        return List.of(
                cell(
                        "a turnover that is not exports and imports",
                        TRADE,
                        "trade-turnover-kaz-uzb-2022-uzb,",
                        "value",
                        "5600",
                        "to add up: 4600"),
                broken(
                        "shares that do not add up",
                        SHIPPED.change(shares, replace("KAZ,agriculture,0.05,", "KAZ,agriculture,0.15,")),
                        shares,
                        last,
                        "share",
                        "1.1000",
                        "the shares of KAZ to add up to 1"),
                cell(
                                "a parameter with low above high",
                                "parameters/trade.csv",
                                "trade.theta-machinery,",
                                "high",
                                "3.5",
                                "")
                        .at("mid", "4", "low <= mid <= high"));
    }

    private static int lastLine(String file, String beginning) {
        var lines = SHIPPED.text(file).split("\n", -1);
        int last = 0;
        for (int i = 0; i < lines.length; i++) {
            last = lines[i].startsWith(beginning) ? i + 1 : last;
        }
        return last;
    }

    private static List<Broken> initiatives() {
        int end = SHIPPED.text(TRAVEL).split("\n", -1).length;
        return List.of(
                broken(
                                "an unknown key",
                                SHIPPED.change(TRAVEL, t -> t + "remarks: twice said\n"),
                                TRAVEL,
                                end,
                                "remarks",
                                "remarks",
                                "one of the keys")
                        .guess("remark"),
                broken(
                        "a doubled key",
                        SHIPPED.change(TRAVEL, t -> t + "status: agreed\n"),
                        TRAVEL,
                        end,
                        "status",
                        "status",
                        "each key once"),
                broken(
                        "an alias",
                        SHIPPED.change(TRAVEL, replace("partners: []", "partners: &none []\ncosts: *none")),
                        TRAVEL,
                        SHIPPED.line(TRAVEL, "partners") + 1,
                        "",
                        "*none",
                        "the value itself"),
                yaml(
                                "an unknown member",
                                TRAVEL,
                                "members: [KAZ, UZB]",
                                "members: [KZK, UZB]",
                                "members",
                                "KZK",
                                "one of the five")
                        .guess("KAZ"),
                yaml("an unknown status", TRAVEL, "status: proposed", "status: propsed", "status", "propsed", "one of")
                        .guess("proposed"),
                broken(
                        "an id unlike the name of the file",
                        SHIPPED.change(TRAVEL, replace("id: id-cards-uz-kz", "id: id-cards-kz-uz")),
                        TRAVEL,
                        1,
                        "id",
                        "id-cards-kz-uz",
                        "the name of the file, id-cards-uz-kz"),
                broken(
                        "no source",
                        SHIPPED.change(TRAVEL, t -> t.replaceFirst("sources: \\[[^]]*]", "sources: []")),
                        TRAVEL,
                        0,
                        "sources",
                        "",
                        "at least one source"),
                yaml(
                                "an unknown lever",
                                "initiatives/cku-railway.yaml",
                                "  - {type: open-link, link: cku-kashgar-torugart}",
                                "  - {type: open-lnik, link: cku-kashgar-torugart}",
                                "levers.type",
                                "open-lnik",
                                "a lever")
                        .guess("open-link"));
    }

    private static List<Broken> levers() {
        return List.of(
                yaml(
                                "a lever on an unknown link",
                                "initiatives/cku-railway.yaml",
                                "  - {type: open-link, link: cku-kashgar-torugart}",
                                "  - {type: open-link, link: cku-kashgar-torugrat}",
                                "levers.open-link",
                                "cku-kashgar-torugrat",
                                "a name the region has")
                        .guess("cku-kashgar-torugart"),
                yaml(
                                "a lever on an unknown plant",
                                "initiatives/kambarata-1.yaml",
                                "  - {type: commission-plant, plant: kambarata-1}",
                                "  - {type: commission-plant, plant: kambartaa-1}",
                                "levers.commission-plant",
                                "kambartaa-1",
                                "a name the region has")
                        .guess("kambarata-1"),
                yaml(
                        "a lever on something of the name of its initiative",
                        "initiatives/issyk-kul-solar.yaml",
                        "  - {type: commission-plant, plant: issyk-kul-solar}",
                        "  - {type: power-line, line: issyk-kul-solar}",
                        "levers.power-line",
                        "issyk-kul-solar",
                        "a name the region has"),
                yaml(
                                "a lever on an unknown line",
                                "initiatives/casa-1000.yaml",
                                "  - {type: power-line, line: casa-1000",
                                "  - {type: power-line, line: cas-1000",
                                "levers.power-line",
                                "cas-1000",
                                "a name the region has")
                        .guess("casa-1000"),
                yaml(
                                "a lever on an unknown point for people",
                                "initiatives/border-points-kg-tj.yaml",
                                "  - {type: border-point, point: kulundu, action: open}",
                                "  - {type: border-point, point: kulnudu, action: open}",
                                "levers.border-point",
                                "kulnudu",
                                "a name the region has")
                        .guess("kulundu"),
                yaml(
                                "a lever on an unknown point for freight",
                                "shocks/khorgos-closed.yaml",
                                "  - {type: close-border, point: altynkol}",
                                "  - {type: close-border, point: altinkol}",
                                "levers.close-link",
                                "altinkol",
                                "a name the region has")
                        .guess("altynkol"),
                yaml(
                                "a lever on an unknown fund",
                                "initiatives/uz-kg-development-fund.yaml",
                                "  - {type: finance, fund: uzb-kgz-fund, musd: 50}",
                                "  - {type: finance, fund: uzb-kgz-fnud, musd: 50}",
                                "levers.finance",
                                "uzb-kgz-fnud",
                                "a name the region has")
                        .guess("uzb-kgz-fund"),
                yaml(
                        "money for a project instead of a fund",
                        "initiatives/uz-kg-development-fund.yaml",
                        "  - {type: finance, fund: uzb-kgz-fund, musd: 50}",
                        "  - {type: finance, fund: artel-saran, musd: 50}",
                        "levers.finance",
                        "artel-saran",
                        "a name the region has"),
                yaml(
                                "a lever on an unknown basin",
                                "shocks/two-dry-years.yaml",
                                "  - {type: inflow, basin: syr-darya, factor: {low: 0.7, mid: 0.77, high: 0.87}}",
                                "  - {type: inflow, basin: sry-darya, factor: {low: 0.7, mid: 0.77, high: 0.87}}",
                                "levers.inflow",
                                "sry-darya",
                                "a name the region has")
                        .guess("syr-darya"),
                yaml(
                                "a lever on an unknown reservoir",
                                "initiatives/toktogul-summer-releases.yaml",
                                "  - {type: release-contract, reservoir: toktogul,",
                                "  - {type: release-contract, reservoir: toktoglu,",
                                "levers.release-contract",
                                "toktoglu",
                                "a name the region has")
                        .guess("toktogul"),
                yaml(
                        "a factor below zero",
                        "shocks/dearer-capital.yaml",
                        "  - {type: capital-cost, factor: {low: 1.1, mid: 1.25, high: 1.5}}",
                        "  - {type: capital-cost, factor: -1.25}",
                        "levers.type",
                        "capital-cost",
                        "must be above 0"));
    }

    private static List<Broken> references() {
        return List.of(
                broken(
                                "a scenario with an unknown initiative",
                                SHIPPED.change(
                                        "scenarios/promised-package.yaml",
                                        replace("initiatives: all", "initiatives: [rogn]")),
                                "scenarios/promised-package.yaml",
                                SHIPPED.line("scenarios/promised-package.yaml", "initiatives"),
                                "initiatives",
                                "rogn",
                                "one that exists")
                        .guess("rogun"),
                yaml(
                                "an unknown commitment",
                                TRAVEL,
                                "commitments: [m21-id-cards-one-tour]",
                                "commitments: [m21-id-cards-one-tuor]",
                                "commitments",
                                "m21-id-cards-one-tuor",
                                "one that exists")
                        .guess("m21-id-cards-one-tour"),
                yaml(
                                "an unknown source of an initiative",
                                TRAVEL,
                                "sources: [people-idcard-announced,",
                                "sources: [people-idcard-anounced,",
                                "sources",
                                "people-idcard-anounced",
                                "one that exists")
                        .guess("people-idcard-announced"),
                yaml(
                                "an unknown payer",
                                "initiatives/kambarata-1.yaml",
                                "  - {payer: KGZ,",
                                "  - {payer: KGY,",
                                "costs.payer",
                                "KGY",
                                "one that exists")
                        .guess("KGZ"));
    }

    @Test
    void theShippedPackageIsWithoutMistakes() {
        assertThatCode(() -> DataPackage.open(SHIPPED)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenPackages")
    void everyMistakeIsNamedExactly(Broken broken) {
        assertThat(problems(broken.texts()))
                .as(
                        "%s:%d:%s '%s' expected ...%s... guess %s",
                        broken.file(), broken.line(), broken.field(), broken.found(), broken.expected(), broken.guess())
                .anyMatch(broken::isNamedBy);
    }

    @Test
    void thereAreManyWays() {
        assertThat(brokenPackages().map(Broken::name).distinct().count()).isGreaterThanOrEqualTo(40);
    }

    /** A broken cell is one mistake, not a heap of them. */
    @Test
    void aSingleMistakeIsReportedAlone() {
        var texts = SHIPPED.change(LINES, t -> withCell(t, SHIPPED.line(LINES, "kaz-uzb,"), "ntc_mw", "NaN"));
        assertThat(problems(texts)).hasSize(1);
    }

    /** What could not be read is said once, not once more for everything that refers to it. */
    @Test
    void aMissingTableOrARaggedRowIsReportedAlone() {
        assertThat(problems(SHIPPED.without(LINES))).hasSize(1);
        assertThat(problems(SHIPPED.without("sources/trade.csv"))).hasSize(1);
        var ragged = SHIPPED.change(LINES, t -> withCell(t, SHIPPED.line(LINES, "kaz-uzb,"), "ntc_mw", "1,2"));
        assertThat(problems(ragged)).hasSize(1);
    }

    @Test
    void twoMistakesInTwoFilesAreBothReported() {
        var texts = SHIPPED.change(LINES, t -> withCell(t, SHIPPED.line(LINES, "kaz-uzb,"), "ntc_mw", "NaN"))
                .change(TRAVEL, replace("status: proposed", "status: propsed"));
        assertThat(problems(texts)).extracting(Problem::file).containsExactlyInAnyOrder(LINES, TRAVEL);
    }

    @Test
    void twoMistakesInOneRowAreBothReported() {
        int line = SHIPPED.line(LINES, "kaz-uzb,");
        var texts = SHIPPED.change(LINES, t -> withCell(withCell(t, line, "ntc_mw", "NaN"), line, "status", "opne"));
        assertThat(problems(texts)).extracting(Problem::field).containsExactly("ntc_mw", "status");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused(@TempDir Path folder) throws IOException {
        SHIPPED.write(folder);
        Files.write(folder.resolve(LINES), new byte[] {'i', 'd', '\n', (byte) 0xE9, (byte) 0xE8, '\n'});
        assertThat(problems(new DirectoryFiles(folder)))
                .anyMatch(p -> p.file().equals(LINES) && p.expected().contains("UTF-8"));
    }

    @Test
    void aPathOutOfThePackageIsRefused(@TempDir Path folder) throws IOException {
        var inside = folder.resolve("package");
        SHIPPED.change("datapackage.json", replace("\"power/lines.csv\"", "\"../lines.csv\""))
                .write(inside);
        Files.writeString(folder.resolve("lines.csv"), SHIPPED.text(LINES));
        assertThat(problems(new DirectoryFiles(inside)))
                .anyMatch(p -> p.found().equals("../lines.csv") && p.expected().equals("a path inside the package"));
    }

    private static List<Problem> problems(PackageFiles files) {
        var refused = catchThrowableOfType(InputException.class, () -> DataPackage.open(files));
        assertThat(refused).as("a broken package is refused").isNotNull();
        return refused.problems();
    }
}
