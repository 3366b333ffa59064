package org.ortaq.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.app.Run;
import tools.jackson.databind.JsonNode;

/** Shapes, answers and complaints of visits, exchange, recognise and appraise. */
class PeopleCommandsTest {

    private static final String DATA = System.getProperty("ortaq.data");

    private static final String STUDENTS = """
            id,home,wishes,score,group
            ann,TIIAME,Nazarbayev;Manas,80,
            bob,TIIAME,Nazarbayev,70,
            cyd,Manas,Nazarbayev;TIIAME,70,rural
            dan,Nazarbayev,Manas,60,
            eva,Manas,Nazarbayev,90,
            fay,Nazarbayev,TIIAME;Manas,50,
            """;

    private static final String PLACES = """
            id,country,quota,preferences,reserves
            Nazarbayev,KAZ,2,,rural:1
            Manas,KGZ,1,fay;ann,
            TIIAME,UZB,3,,
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.propertyNames().forEach(keys::add);
        return keys;
    }

    private static List<String> found(Run run) {
        var problems = new ArrayList<String>();
        run.json()
                .get("problems")
                .forEach(p -> problems.add(p.get("line").asInt() + ":"
                        + p.get("field").asString() + ":" + p.get("found").asString()));
        return problems;
    }

    @Test
    void exchangeKeepsReservesPreferencesAndSaysWhy() throws IOException {
        var run =
                Run.of("exchange", "--students", file("s.csv", STUDENTS), "--places", file("p.csv", PLACES), "--json");
        assertThat(run.code()).isZero();
        assertThat(keys(run.json())).contains("placed", "rejected", "cutoffs", "imbalance", "comparison");
        var placed = new ArrayList<String>();
        run.json()
                .get("placed")
                .forEach(p -> placed.add(
                        p.get("student").asString() + "-" + p.get("place").asString()));
        assertThat(placed).containsExactly("ann-Manas", "cyd-Nazarbayev", "eva-Nazarbayev", "fay-TIIAME");
        assertThat(run.json().get("rejected").get(0).get("reason").asString())
                .isEqualTo("Nazarbayev: full; score 70.0 against a cutoff of score 90.0");
        assertThat(run.json().get("rejected").get(1).get("reason").asString())
                .isEqualTo("Manas: does not accept the student");
    }

    @Test
    void topTradingCyclesBalance() throws IOException {
        var run = Run.of(
                "exchange",
                "--students",
                file("s.csv", STUDENTS),
                "--places",
                file("p.csv", PLACES),
                "--rule",
                "top-trading-cycles",
                "--json");
        run.json()
                .get("imbalance")
                .forEach(row -> assertThat(row.get("balance").asInt()).isZero());
        assertThat(run.json().get("placed").size()).isPositive();
    }

    @Test
    void orderOfRowsChangesNoPlace() throws IOException {
        var lines = new ArrayList<>(STUDENTS.lines().toList());
        var shuffled = new ArrayList<>(List.of(lines.removeFirst()));
        shuffled.addAll(lines.reversed());
        var places = file("p.csv", PLACES);
        var once = Run.of("exchange", "--students", file("s.csv", STUDENTS), "--places", places, "--json");
        var again = Run.of(
                "exchange",
                "--students",
                file("t.csv", String.join("\n", shuffled) + "\n"),
                "--places",
                places,
                "--json");
        assertThat(again.out()).isEqualTo(once.out());
    }

    @Test
    void everyMistakeOfBothFilesIsSaidAtOnce() throws IOException {
        var run = Run.of(
                "exchange",
                "--students",
                file("s.csv", "id,wishes\nann,Manaz\nann,Manas;Manas\n"),
                "--places",
                file("p.csv", "id,quota\nManas,-1\n"),
                "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(found(run)).contains("3:id:ann");
        var names = Run.of(
                "exchange",
                "--students",
                file("s2.csv", "id,wishes\nann,Manaz\nbob,Manas;Manas\n"),
                "--places",
                file("p2.csv", "id,quota\nManas,-1\n"),
                "--json");
        assertThat(found(names)).contains("2:wishes:Manaz", "3:wishes:Manas;Manas", "2:quota:-1");
    }

    @Test
    void anEmptyScoreIsNotNought() throws IOException {
        var run = Run.of(
                "exchange",
                "--students",
                file("s.csv", "id,wishes,score\nann,Manas,\nbob,Manas,-3\n"),
                "--places",
                file("p.csv", "id,quota\nManas,1\n"),
                "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(found(run)).containsExactly("2:score:");
    }

    @Test
    void whatIsUnknownOfAProgrammeIsNoZero() {
        for (var pair : Run.of("exchange", "--json", "--data", DATA).json().get("pairs")) {
            assertThat(pair.has("placed")).isEqualTo(pair.has("places") && pair.has("enrolled"));
            assertThat(pair.has("balanced")).isEqualTo(pair.has("enrolled"));
        }
    }

    @Test
    void balanceNeedsHomes() throws IOException {
        var run = Run.of(
                "exchange",
                "--students",
                file("s.csv", "id,wishes\nann,Manas\n"),
                "--places",
                file("p.csv", "id,quota\nManas,1\n"),
                "--rule",
                "top-trading-cycles",
                "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("home");
    }

    @Test
    void withoutFilesTheProgrammesOfTheRegionAreRun() {
        var before = Run.of("exchange", "--json", "--data", DATA);
        var with = Run.of("exchange", "--with", "academic-exchange", "--json", "--data", DATA);
        assertThat(keys(before.json())).contains("pairs", "enrolled", "placed", "balanced");
        assertThat(with.json().get("placed").asInt())
                .isGreaterThan(before.json().get("placed").asInt());
        assertThat(before.json().get("balanced").asDouble())
                .isLessThan(0.1 * before.json().get("enrolled").asDouble());
    }

    @Test
    void visitsShowTheWholeRangeOfWhatARuleDoes() {
        var run = Run.of("visits", "--with", "id-cards-uz-kz", "--json", "--data", DATA);
        assertThat(keys(run.json())).containsExactly("year", "with", "unit", "visits", "spend", "waits", "assumptions");
        for (var flow : run.json().get("visits")) {
            if (flow.get("area").asString().equals("UZB-KAZ")
                    && flow.get("purpose").asString().equals("relatives")) {
                var change = flow.get("change");
                assertThat(change.get("low").asDouble()).isZero();
                double visits = flow.get("value").asDouble();
                assertThat(change.get("value").asDouble() / visits).isBetween(0.02, 0.10);
                assertThat(change.get("high").asDouble() / visits).isGreaterThan(0.15);
            }
        }
        assertThat(run.json().get("assumptions").toString()).contains("counter-evidence");
        assertThat(Run.of("visits", "--data", DATA).out()).startsWith("Visits in 2030, as things stand");
    }

    @Test
    void aWrongInitiativeGetsTheNearest() {
        var run = Run.of("visits", "--with", "id-card-uz-kz", "--year", "1999", "--json", "--data", DATA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(found(run)).containsExactly("0:--with:id-card-uz-kz", "0:--year:1999");
        assertThat(run.json().get("problems").get(0).get("guess").asString()).isEqualTo("id-cards-uz-kz");
    }

    @ParameterizedTest
    @CsvSource({
        "UZB, KAZ, TIIAME, automatic",
        "UZB, KAZ, National University of Uzbekistan, automatic",
        "UZB, KAZ, Samarkand State University, nostrification",
        "KGZ, KAZ, Kyrgyz-Turkish Manas University, automatic",
        "KAZ, UZB, Nazarbayev University, nostrification"
    })
    void recognitionRestsOnTheRulesInForce(String from, String to, String institution, String result) {
        var run = Run.of(
                "recognise",
                "--from",
                from,
                "--to",
                to,
                "--institution",
                institution,
                "--level",
                "bachelor",
                "--date",
                "2026-11-01",
                "--json",
                "--data",
                DATA);
        assertThat(run.code()).isZero();
        assertThat(keys(run.json())).contains("result", "missing", "asOf", "instrument", "pending");
        assertThat(run.json().get("result").asString()).isEqualTo(result);
    }

    @Test
    void theDraftAgreementOpensFourColumnsAndNotTheFifth() {
        var run = Run.of(
                "recognise", "matrix", "--year", "2030", "--with", "degree-recognition", "--json", "--data", DATA);
        int automatic = 0;
        for (var cell : run.json().get("matrix")) {
            boolean counts = cell.get("result").asString().equals("automatic");
            automatic += counts && cell.get("level").asString().equals("bachelor") ? 1 : 0;
            assertThat(counts).isEqualTo(!cell.get("area").asString().endsWith("-KAZ"));
        }
        assertThat(automatic).isEqualTo(16);
    }

    @Test
    void recogniseSaysEveryWrongOption() {
        var run = Run.of(
                "recognise",
                "--from",
                "UZ",
                "--to",
                "RUS",
                "--level",
                "bachlor",
                "--date",
                "2026-13-01",
                "--json",
                "--data",
                DATA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(found(run)).containsExactly("0:--date:2026-13-01", "0:--from:UZ", "0:--level:bachlor", "0:--to:RUS");
    }

    @Test
    void anInstitutionOnNoListIsNamedAllTheSame() {
        var run = Run.of(
                "recognise", "--from", "KAZ", "--to", "UZB", "--institution", "Hogwarts", "--json", "--data", DATA);
        assertThat(run.code()).isZero();
        assertThat(run.json().path("institution").stringValue()).isEqualTo("Hogwarts");
    }

    private static final String ENTRIES = "id,country\nalpha,KAZ\nbeta,UZB\ngamma,KGZ\ndelta,TJK;UZB\neps,TKM\n";
    private static final String JUDGES = "id,country,load\nj1,KAZ,4\nj2,UZB,4\nj3,KGZ,4\nj4,TJK,4\nj5,TKM,4\n";

    @Test
    void nobodyJudgesTheOwnCountry() throws IOException {
        var run = Run.of("appraise", "--entries", file("e.csv", ENTRIES), "--judges", file("j.csv", JUDGES), "--json");
        assertThat(run.code()).isZero();
        for (var row : run.json().get("assignments")) {
            assertThat(row.get("judges").size()).isEqualTo(3);
            var panel = row.get("judges").toString();
            switch (row.get("entry").asString()) {
                case "alpha" -> assertThat(panel).doesNotContain("j1");
                case "delta" -> assertThat(panel).doesNotContain("j2").doesNotContain("j4");
                default -> assertThat(panel).contains("j");
            }
        }
    }

    @Test
    void tooFewJudgesAreSaidForEachEntry() throws IOException {
        var run = Run.of(
                "appraise",
                "--entries",
                file("e.csv", ENTRIES),
                "--judges",
                file("j.csv", JUDGES),
                "--per-entry",
                "4",
                "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(found(run)).contains("0:load:3 judges for delta");
    }

    @Test
    void scoresOfTheOwnCountryAreRefusedAndTheRestRanked() throws IOException {
        var entries = file("e.csv", ENTRIES);
        var judges = file("j.csv", JUDGES);
        var good =
                "entry,judge,score\nalpha,j2,7\nalpha,j3,5\nbeta,j1,6\nbeta,j3,3\nbeta,j5,7\ngamma,j1,9\ngamma,j5,9\n";
        var run =
                Run.of("appraise", "--entries", entries, "--judges", judges, "--scores", file("s.csv", good), "--json");
        assertThat(keys(run.json())).containsExactly("mean", "standardError", "parts", "ranking", "judges");
        assertThat(run.json().get("ranking").get(0).get("entry").asString()).isEqualTo("gamma");
        var bad = Run.of(
                "appraise",
                "--entries",
                entries,
                "--judges",
                judges,
                "--scores",
                file("b.csv", good + "delta,j2,8\nbeta,j9,1\nbeta,j1,x\n"),
                "--json");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(found(bad)).contains("9:judge:j2", "10:judge:j9", "11:score:x", "11:judge:j1");
    }
}
