package org.ortaq.app.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Run;
import tools.jackson.databind.JsonNode;

/** Shapes, answers and complaints of projects, project, projects export and projects import. */
class ProjectsCommandTest {

    private static final String DATA = System.getProperty("ortaq.data");

    @TempDir
    private Path folder = Path.of("");

    private static List<String> texts(JsonNode rows, String key) {
        var texts = new ArrayList<String>();
        rows.forEach(row -> texts.add(row.get(key).asString()));
        return texts;
    }

    private static JsonNode projects(String... filters) {
        var arguments = new ArrayList<>(List.of("projects", "--json", "--data", DATA));
        arguments.addAll(List.of(filters));
        return Run.of(arguments.toArray(String[]::new)).json();
    }

    @Test
    void nothingMissingIsZeroAndEveryInvestmentHasAValueOrAnInterval() {
        var all = projects();
        assertThat(all.get("projects").size()).isEqualTo(57);
        int intervals = 0;
        for (var project : all.get("projects")) {
            if (project.get("value") != null
                    && !project.get("value").get("printed").asBoolean()) {
                intervals++;
                assertThat(project.get("value").get("low").asDouble()).isPositive();
                assertThat(project.get("value").get("high").asDouble())
                        .isGreaterThan(project.get("value").get("low").asDouble());
            }
            assertThat(project.get("source").asString()).isNotEmpty();
        }
        assertThat(intervals).isEqualTo(36);
    }

    @Test
    void stagesByCountryAndBySectorAddUpToTheWhole() {
        var all = projects();
        double whole = sum(all.get("total"), "projects");
        assertThat(sum(all.get("bySector"), "projects")).isEqualTo(whole);
        assertThat(sum(all.get("byCountry"), "projects")).isCloseTo(whole, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(sum(all.get("byCountry"), "high"))
                .isCloseTo(sum(all.get("total"), "high"), org.assertj.core.data.Offset.offset(1e-6));
    }

    private static double sum(JsonNode sums, String key) {
        double sum = 0;
        for (var part : sums) {
            sum += part.get(key).asDouble();
        }
        return sum;
    }

    @Test
    void theStatedPortfolioTheDoubtedValueAndTheCentreStartedTwiceAreThere() {
        var all = projects();
        var august = new ArrayList<JsonNode>();
        all.get("portfolios").forEach(p -> {
            if (p.get("date").asString().equals("2024-08-07")) {
                august.add(p);
            }
        });
        assertThat(august).hasSize(1);
        assertThat(august.getFirst().get("projects").asInt()).isEqualTo(69);
        assertThat(august.getFirst().get("done").asInt()).isEqualTo(12);
        assertThat(august.getFirst().get("underWay").asInt()).isEqualTo(3);
        assertThat(texts(all.get("doubts"), "project")).containsExactly("chevrolet-kostanay");
        assertThat(all.get("doubts").get(0).get("taken").asBoolean()).isFalse();
        assertThat(all.get("duplicates").get(0).get("a").asString()).isEqualTo("logistics-centre-tashkent");
    }

    @Test
    void filtersRestrictAndWrongWordsGetTheNearest() {
        assertThat(texts(projects("--status", "talked-about").get("projects"), "stage"))
                .containsOnly("talked-about");
        assertThat(texts(projects("--sector", "energy", "--country", "TJK").get("projects"), "id"))
                .contains("rogun", "yavan-hydropower")
                .doesNotContain("kambarata-1");
        var wrong = Run.of("projects", "--country", "UZ", "--sector", "enrgy", "--json", "--data", DATA);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(texts(wrong.json().get("problems"), "guess")).containsExactly("UZB", "energy");
        assertThat(Run.of("project", "kambarata", "--json", "--data", DATA).out())
                .contains("kambarata-1");
    }

    @Test
    void oc4idsAndTheWorkbookComeBackUnchanged() {
        for (var name : List.of("p.json", "p.xlsx")) {
            var file = folder.resolve(name).toString();
            assertThat(Run.of("projects", "export", "--out", file, "--data", DATA)
                            .code())
                    .isZero();
            var back = Run.of(
                    "projects", "import", file, "--into", folder.resolve("own").toString(), "--json", "--data", DATA);
            assertThat(back.code()).as(back.err()).isZero();
            assertThat(back.json().get("changes").size()).isZero();
        }
    }

    @Test
    void activitiesGoIntoAPackageOfOnesOwnAsAWholeOrNotAtAll() throws IOException {
        var good = Files.writeString(folder.resolve("a.xml"), """
                <iati-activities version="2.03"><iati-activity default-currency="EUR" last-updated-datetime="2026-01-15">
                <iati-identifier>XM-2</iati-identifier><reporting-org ref="XM-9"><narrative>A bank</narrative></reporting-org>
                <title><narrative>Solar park of Navoi</narrative></title><activity-status code="1"/>
                <recipient-country code="UZ" percentage="75"/><recipient-country code="KZ" percentage="25"/><sector code="23230"/>
                <budget><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/><value>10000000</value></budget>
                </iati-activity></iati-activities>
                """);
        var into = folder.resolve("own");
        var bad = Files.writeString(
                folder.resolve("b.xml"), Files.readString(good).replace("code=\"1\"", "code=\"7\""));
        var refused = Run.of("projects", "import", bad.toString(), "--into", into.toString(), "--json", "--data", DATA);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(texts(refused.json().get("problems"), "field")).containsExactly("activity-status");
        assertThat(into).doesNotExist();
        var done = Run.of(
                "projects",
                "import",
                good.toString(),
                "--into",
                into.toString(),
                "--rate",
                "EUR=1.1",
                "--json",
                "--data",
                DATA);
        assertThat(done.code()).isZero();
        assertThat(done.json().get("changes").size()).isEqualTo(2);
        var project =
                Run.of("project", "xm-2", "--json", "--data", into.toString()).json();
        assertThat(project.get("value").get("mid").asDouble()).isEqualTo(11);
        assertThat(project.get("hostPercent").toString()).contains("25", "75");
        assertThat(Run.of("data", "check", into.toString()).code()).isZero();
    }
}
