package org.ortaq.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Run;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.region.Corner;
import org.ortaq.trade.TradeInputs;
import org.ortaq.trade.TradeModel;

class ImportBaciTest {

    @TempDir
    private Path folder = Path.of("");

    private Path into() {
        return folder.resolve("own");
    }

    private Run run(Path file, String... more) {
        var args = new java.util.ArrayList<>(
                List.of("data", "import", "baci", file.toString(), "--into", into().toString(), "--json"));
        args.addAll(List.of("--data", BaciFiles.SHIPPED.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private void assertNothingLeft() throws IOException {
        try (var left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString()).filter(n -> n.startsWith(".ortaq") || n.equals("own")))
                    .isEmpty();
        }
    }

    @Test
    void aReleaseBecomesTheBaseOfTheTradeModel() throws IOException {
        var run = run(BaciFiles.zip(folder, BaciFiles.release(2024)));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        var json = run.json();
        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder("into", "created", "what", "read", "kept", "dropped", "tables", "notes");
        assertThat(json.get("created").asBoolean()).isTrue();
        assertThat(json.get("read").asLong() - json.get("kept").asLong()).isEqualTo(3);
        var reasons = new TreeMap<String, Long>();
        json.get("dropped")
                .forEach(d ->
                        reasons.put(d.get("reason").asString(), d.get("rows").asLong()));
        assertThat(reasons)
                .isEqualTo(
                        new TreeMap<>(Map.of("another year", 1L, "inside the rest of the world", 1L, "no value", 1L)));
        assertThat(Run.of("data", "check", into().toString()).out()).isEmpty();
        checkBase();
    }

    /** Every pair of the file is known, at its value; the model solves on it. */
    private void checkBase() {
        var data = PackageOption.open(into());
        var region = data.region(Corner.CENTRAL);
        var model = new TradeModel();
        var base = model.start(region);
        var pairs = new TreeMap<String, Double>();
        PackageOption.open(BaciFiles.SHIPPED)
                .table("trade-shape")
                .rows()
                .forEach(row -> pairs.merge(
                        row.text("exporter") + " " + row.text("importer"),
                        1.5 * row.number("value_musd"),
                        Double::sum));
        assertThat(pairs).hasSizeGreaterThan(1200);
        pairs.forEach((pair, musd) -> {
            int from = data.countries().of(pair.substring(0, 3));
            int to = data.countries().of(pair.substring(4));
            assertThat(base.isKnown(from, to)).as(pair).isTrue();
            assertThat(base.balanced().flow()[from][to]).as(pair).isCloseTo(musd, within(1e-6 * musd));
        });
        int uzb = data.countries().of("UZB");
        int tkm = data.countries().of("TKM");
        assertThat(base.balanced().flow()[uzb][tkm]).isPositive(); // reported by the press, missing in the file
        var result =
                model.run(region, base, TradeInputs.unchanged(data.countries().size()));
        assertThat(result.converged()).isTrue();
    }

    @Test
    void anOldReleaseIsAPatternOnly() throws IOException {
        var run = run(BaciFiles.zip(folder, BaciFiles.release(2018)));
        assertThat(run.code()).isZero();
        assertThat(run.json().get("notes").toString()).contains("pattern only");
        var region = PackageOption.open(into()).region(Corner.CENTRAL);
        var base = new TradeModel().start(region);
        assertThat(base.isKnown(region.countries().of("DEU"), region.countries().of("CHN")))
                .isFalse();
    }

    @Test
    void aPlainTableFindsItsCodesBesideIt() throws IOException {
        var file = Files.writeString(folder.resolve("BACI_HS17_Y2023_V202501.csv"), BaciFiles.rows(2023));
        assertThat(run(file).json().get("problems").get(0).get("field").asString())
                .isEqualTo("--countries");
        Files.writeString(folder.resolve("country_codes_V202501.csv"), BaciFiles.countryCodes());
        assertThat(run(file).code()).isZero();
        assertThat(Run.of("trade", "indicators", "--pair", "UZB-KAZ", "--json", "--data", into().toString())
                        .json()
                        .get("indicators")
                        .get(0)
                        .get("evidence")
                        .asString())
                .isEqualTo("study");
    }

    @Test
    void aBadRowLeavesNothingAndEveryBadRowIsNamed() throws IOException {
        var release = BaciFiles.release(2024);
        release.computeIfPresent(
                "BACI_HS17_Y2024_V202601.csv",
                (name, rows) -> rows + "2024,1,999,270900,5,1\n2024,1,2,270900,many,1\n2024,1,2,270900,-5,1\n2024,1\n");
        var run = run(BaciFiles.zip(folder, release));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().get("problems")).hasSize(4);
        assertThat(run.json().get("problems").get(0).get("line").asInt()).isPositive();
        assertNothingLeft();
    }

    @Test
    void anExistingPackageStaysAsItWasWhenAnImportFails() throws IOException {
        assertThat(run(BaciFiles.zip(folder, BaciFiles.release(2024))).code()).isZero();
        var before = Files.readString(into().resolve("trade/shape.csv"));
        var broken = BaciFiles.release(2024);
        broken.computeIfPresent("BACI_HS17_Y2024_V202601.csv", (name, rows) -> rows + "2024,1,2,270900,x,1\n");
        assertThat(run(BaciFiles.zip(folder, broken)).code()).isEqualTo(2);
        assertThat(Files.readString(into().resolve("trade/shape.csv"))).isEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left.filter(p -> p.getFileName().toString().startsWith(".ortaq")))
                    .isEmpty();
        }
        assertThat(run(BaciFiles.zip(folder, BaciFiles.release(2023)))
                        .json()
                        .get("created")
                        .asBoolean())
                .isFalse();
        assertThat(Files.readString(into().resolve("trade/shape.csv"))).contains("2023,UZB,KAZ");
    }

    @Test
    void archivesThatLeadOutOrGrowBeyondMeasureAreRefused() throws IOException {
        var out = BaciFiles.release(2024);
        out.put("../escaped.csv", "x");
        var led = run(BaciFiles.zip(folder, out));
        assertThat(led.code()).isEqualTo(2);
        assertThat(led.json().get("problems").get(0).get("found").asString()).isEqualTo("../escaped.csv");
        var bomb = BaciFiles.release(2024);
        bomb.put("BACI_HS17_Y2024_V202601.csv", "t,i,j,k,v,q\n" + "\n".repeat(17_000_000));
        var grown = run(BaciFiles.zip(folder, bomb));
        assertThat(grown.code()).isEqualTo(2);
        assertThat(grown.out()).contains("times its packed size");
        assertNothingLeft();
    }

    @Test
    void aCutArchiveIsRefused() throws IOException {
        var whole = Files.readAllBytes(BaciFiles.zip(folder, BaciFiles.release(2024)));
        var cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        var run = run(cut);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertNothingLeft();
    }

    @Test
    void wrongTargetsAndYears() throws IOException {
        var zip = BaciFiles.zip(folder, BaciFiles.release(2024));
        assertThat(run(zip, "--year", "2011")
                        .json()
                        .get("problems")
                        .get(0)
                        .get("expected")
                        .asString())
                .contains("2024");
        Files.createDirectory(into());
        Files.writeString(into().resolve("letter.txt"), "mine");
        assertThat(run(zip).json().get("problems").get(0).get("field").asString())
                .isEqualTo("--into");
        assertThat(Files.readString(into().resolve("letter.txt"))).isEqualTo("mine");
        assertThat(run(folder.resolve("absent.zip")).code()).isEqualTo(2);
    }

    @Test
    void theTextCountsRows() throws IOException {
        var zip = BaciFiles.zip(folder, BaciFiles.release(2024));
        var run = Run.of(
                "data",
                "import",
                "baci",
                zip.toString(),
                "--into",
                into().toString(),
                "--data",
                BaciFiles.SHIPPED.toString());
        assertThat(run.out())
                .startsWith("Imported BACI_HS17_Y2024_V202601.csv, goods of 2024 into ")
                .contains("begun as a copy of the shipped package")
                .contains("dropped: no value")
                .contains("written to trade-shape");
    }
}
