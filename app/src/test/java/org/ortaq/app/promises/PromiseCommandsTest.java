package org.ortaq.app.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Run;
import tools.jackson.databind.JsonNode;

/** Shapes, answers and complaints of promises, promise, claims and ties. */
class PromiseCommandsTest {

    private static final String DATA = System.getProperty("ortaq.data");

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** A copy of the package that may be changed. */
    private String copy() throws IOException {
        var from = Path.of(DATA);
        var to = folder.resolve("package");
        try (var tree = Files.walk(from)) {
            for (var path : tree.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return to.toString();
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.propertyNames().forEach(keys::add);
        return keys;
    }

    private static List<String> texts(JsonNode rows, String key) {
        var texts = new ArrayList<String>();
        rows.forEach(row -> texts.add(row.get(key).asString()));
        return texts;
    }

    @Test
    void theRegisterHasTheKeysOfTheContract() {
        var run = Run.of("promises", "--json", "--data", DATA);
        assertThat(run.code()).isZero();
        var promises = run.json().get("promises");
        assertThat(promises.size()).isGreaterThan(100);
        for (var promise : promises) {
            assertThat(keys(promise)).contains("id", "kind", "parties", "text", "status", "repeats", "source");
        }
        assertThat(texts(promises, "kind")).contains("meeting", "treaty", "target");
    }

    @Test
    void pairTargetsDoNotAddUpToTheRegionalOne() {
        var adding = Run.of("promises", "--json", "--data", DATA).json().get("addingUp");
        assertThat(adding.get("sum").asDouble()).isEqualTo(22500);
        assertThat(adding.get("regionalTarget").asDouble()).isEqualTo(20000);
        assertThat(adding.get("undated").size()).isEqualTo(3);
        assertThat(adding.get("sentence").asString())
                .contains("2,500 more")
                .contains("Without a date: b24-uz-kg-trade-2bn-again");
    }

    @Test
    void queriesRestrictAndWrongWordsGetTheNearest() {
        var late = Run.of(
                "promises", "--party", "UZB", "--domain", "trade", "--status", "missed", "--json", "--data", DATA);
        assertThat(texts(late.json().get("promises"), "id")).contains("b01-uz-kz-trade-5bn-2020");
        assertThat(texts(late.json().get("promises"), "status")).containsOnly("missed");
        var wrong =
                Run.of("promises", "--party", "UZ", "--domain", "trad", "--status", "lat", "--json", "--data", DATA);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(texts(wrong.json().get("problems"), "field")).containsExactly("--domain", "--party", "--status");
        assertThat(texts(wrong.json().get("problems"), "guess")).containsExactly("trade", "UZB", "late");
    }

    @Test
    void aPromiseTellsItsHistoryAndBothWorlds() {
        var run = Run.of("promise", "b06-uz-kz-trade-10bn-2030", "--json", "--data", DATA);
        assertThat(run.code()).isZero();
        assertThat(texts(run.json().get("history"), "id"))
                .containsExactly("b01-uz-kz-trade-5bn-2020", "b03-uz-kz-trade-10bn", "b06-uz-kz-trade-10bn-2030");
        var models = run.json().get("models");
        assertThat(models.get("with").get("projected").asDouble())
                .isGreaterThan(models.get("without").get("projected").asDouble());
        assertThat(run.json().get("stable").asBoolean()).isFalse();
        assertThat(run.json().get("likelyDate").get("likely").asDouble()).isGreaterThan(2031);
        assertThat(Run.of("promise", "b06-uz-kz-trade", "--json", "--data", DATA)
                        .json()
                        .get("problems")
                        .get(0)
                        .get("guess"))
                .isNotNull();
    }

    @Test
    void claimsOfTheArticleKeepTheirVerdictsAndTheDoubledNumberIsFound() {
        var json = Run.of("claims", "--json", "--data", DATA).json();
        assertThat(json.get("claims").size()).isEqualTo(38);
        for (var claim : json.get("claims")) {
            assertThat(keys(claim)).contains("id", "verdict", "why", "sources");
        }
        assertThat(json.get("sameNumbers").toString()).contains("c10").contains("c11");
    }

    @Test
    void claimsOfOnesOwnAreHeldAgainstFactsAndEachOther() throws IOException {
        var claims = file("claims.csv", """
                id,subject,indicator,value,unit,year,text
                a,KAZ+UZB,trade.turnover,4.5,busd,2023,
                b,UZB,trade.turnover-with-region,4500,musd,2023,
                c,KAZ+UZB,trade.turnovr,4.5,busd,2023,
                d,UZB,people.visits-total,6.6,million_persons,2023,
                e,UZB,people.visits-total,8,million_persons,2023,
                f,UZB,people.visits-total,,,2023,many came
                g,KAZ+UZB,trade.turnover,4.5,km,2023,
                """);
        var json = Run.of("claims", claims, "--json", "--data", DATA).json();
        assertThat(texts(json.get("claims"), "verdict"))
                .containsExactly(
                        "agrees",
                        "contradicts",
                        "cannot-check",
                        "inconsistent",
                        "inconsistent",
                        "not-measurable",
                        "cannot-check");
        assertThat(json.get("claims").get(0).get("why").asString()).contains("said of UZB (b)");
        assertThat(json.get("claims").get(2).get("why").asString()).contains("perhaps trade.turnover?");
    }

    @Test
    void oneBrokenClaimNeverHidesAnother() throws IOException {
        var claims = file(
                "bad.csv", "subject,indicator,value,unit,year\n,x,1,musd,2023\nUZB,y,zwei,musd,2023\nUZB,z,1,,20x\n");
        var run = Run.of("claims", claims, "--json", "--data", DATA);
        assertThat(run.code()).isEqualTo(2);
        var fields = new ArrayList<String>();
        run.json()
                .get("problems")
                .forEach(p -> fields.add(p.get("line").asInt() + p.get("field").asString()));
        assertThat(fields).containsExactly("2subject", "3value", "4unit", "4year");
    }

    @Test
    void tiesCountPromisesAndOpenMatters() {
        var json = Run.of("ties", "--json", "--data", DATA).json();
        assertThat(json.get("pairs").size()).isEqualTo(10);
        assertThat(texts(json.get("pairs"), "area")).startsWith("KAZ+KGZ").endsWith("TKM+UZB");
        for (var pair : json.get("before")) {
            if (pair.get("area").asString().equals("KGZ+TJK")) {
                assertThat(pair.get("openMatters").asInt()).isPositive();
            }
            if (pair.get("area").asString().equals("KGZ+TKM")) {
                assertThat(pair.has("openMatters")).as("no common border").isFalse();
            }
        }
        var pairs = json.path("pairs");
        for (int k = 0; k < pairs.size(); k++) {
            assertThat(pairs.get(k).path("missions").size())
                    .as(pairs.get(k).toString())
                    .isEqualTo(2);
            if (pairs.get(k).path("area").stringValue().equals("KAZ+UZB")) {
                // Uzbekistan joined the Organization of Turkic States in 2019
                assertThat(pairs.get(k).path("bodies").toString()).contains("SCO", "OTS");
                assertThat(json.path("before").get(k).path("bodies").toString())
                        .contains("SCO")
                        .doesNotContain("OTS", "CSTO");
            }
        }
        assertThat(Run.of("ties", "--year", "1999", "--data", DATA).code()).isEqualTo(2);
    }

    @Test
    void anUpdateIsCheckedShownAndWrittenAsOneLine() throws IOException {
        var data = copy();
        var register = Path.of(data).resolve("promises/commitments.csv");
        var before = Files.readAllLines(register);
        var refused = Run.of(
                "promise", "update", "b64-rogun-kazakhstan", "status=lat", "source=nobody", "--json", "--data", data);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(texts(refused.json().get("problems"), "field")).contains("source", "status");
        assertThat(Files.readAllLines(register)).isEqualTo(before);
        var dry = Run.of("promise", "update", "b64-rogun-kazakhstan", "status=late", "--dry-run", "--data", data);
        assertThat(dry.out())
                .contains("- status: signed")
                .contains("+ status: late")
                .contains("nothing written");
        assertThat(Files.readAllLines(register)).isEqualTo(before);
        var done = Run.of("promise", "update", "b64-rogun-kazakhstan", "status=late", "--json", "--data", data);
        assertThat(done.json().get("written").asBoolean()).isTrue();
        var after = new ArrayList<>(Files.readAllLines(register));
        after.removeAll(before);
        assertThat(after).hasSize(1);
        assertThat(after.getFirst()).startsWith("b64-rogun-kazakhstan,").contains(",late,");
    }

    @Test
    void aDryRunWritesNothingAtAll() throws IOException {
        var data = copy();
        var run = Run.of("promise", "update", "b64-rogun-kazakhstan", "status=late", "--dry-run", "--data", data);
        assertThat(run.code()).isZero();
        try (var files = Files.walk(Path.of(data));
                var shipped = Files.walk(Path.of(DATA))) {
            assertThat(files.count()).isEqualTo(shipped.count());
        }
        assertThat(Run.of("promise", "update", "b64-rogun-kazakhstan", "status=late", "--data", data + "-none")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void noSourceNoRow() throws IOException {
        var data = copy();
        var run = Run.of(
                "promise",
                "add",
                "id=z99-new-promise",
                "date=2026-03-01",
                "forum=Test",
                "parties=KAZ;UZB",
                "domain=trade",
                "text=A promise",
                "kind=proposal",
                "status=proposed",
                "status_text=Proposed",
                "status_date=2026-03",
                "--json",
                "--data",
                data);
        assertThat(run.code()).isEqualTo(2);
        assertThat(texts(run.json().get("problems"), "field")).contains("source", "evidence");
    }

    @Test
    void rowsAddedAtOnceAreAllThere() throws Exception {
        var data = copy();
        try (var pool = Executors.newFixedThreadPool(3)) {
            var runs = new ArrayList<Future<Run>>();
            for (int k = 0; k < 3; k++) {
                int number = k;
                runs.add(pool.submit(() -> add(data, number)));
            }
            for (var run : runs) {
                assertThat(run.get().err()).isEmpty();
                assertThat(run.get().code()).isZero();
            }
        }
        var ids = texts(Run.of("promises", "--json", "--data", data).json().get("promises"), "id");
        assertThat(ids).contains("z90-new", "z91-new", "z92-new");
    }

    private static Run add(String data, int number) {
        return Run.of(
                "promise",
                "add",
                "id=z9" + number + "-new",
                "date=2026-03-01",
                "forum=Test",
                "parties=KAZ;UZB",
                "domain=trade",
                "text=A promise",
                "kind=proposal",
                "status=proposed",
                "status_text=Proposed",
                "status_date=2026-03",
                "source=promises-memory",
                "evidence=memory",
                "--json",
                "--data",
                data);
    }
}
