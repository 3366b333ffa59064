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

/** Shape, answer and complaints of fund. */
class FundCommandTest {

    private static final String DATA = System.getProperty("ortaq.data");

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<String> texts(JsonNode rows, String key) {
        var texts = new ArrayList<String>();
        rows.forEach(row -> texts.add(row.get(key).asString()));
        return texts;
    }

    @Test
    void theProjectsOfTheRegionAreChosenWithinTheBudget() {
        var run = Run.of("fund", "--budget", "200", "--draws", "10", "--json", "--data", DATA);
        assertThat(run.code()).isZero();
        var keys = new ArrayList<String>();
        run.json().propertyNames().forEach(keys::add);
        assertThat(keys).contains("chosen", "value", "low", "high", "gap", "always", "never");
        double spent = 0;
        for (var project : run.json().get("chosen")) {
            spent += project.get("cost").asDouble();
            assertThat(project.get("years").size()).isPositive();
        }
        assertThat(spent).isPositive().isLessThanOrEqualTo(200 + 1e-9);
        assertThat(run.json().get("gap").asDouble()).isLessThan(1e-5);
    }

    @Test
    void aTextbookKnapsackOfOnesOwn() throws IOException {
        var projects = file("p.csv", """
                id,cost_musd,value_musd
                a,23,92
                b,31,57
                c,29,49
                d,44,68
                e,53,60
                f,38,43
                g,63,67
                h,85,84
                i,89,87
                j,82,72
                """);
        var run = Run.of(
                "fund",
                "--budget",
                "165",
                "--years",
                "2026-2026",
                "--projects",
                projects,
                "--draws",
                "0",
                "--json",
                "--data",
                DATA);
        assertThat(texts(run.json().get("chosen"), "id")).containsExactly("a", "b", "c", "d", "f");
        assertThat(run.json().get("value").asDouble()).isEqualTo(309);
    }

    @Test
    void rulesBind() throws IOException {
        var projects = file("p.csv", "id,cost_musd,value_musd,country\na,1,5,KAZ\nb,1,4,UZB\nc,1,1,TJK\n");
        var rules = file("r.csv", "kind,a,b,value_musd\nexcludes,a,b,\ntogether,b,c,10\n");
        var run = Run.of(
                "fund",
                "--budget",
                "2",
                "--years",
                "2026-2026",
                "--projects",
                projects,
                "--rules",
                rules,
                "--draws",
                "0",
                "--json",
                "--data",
                DATA);
        assertThat(texts(run.json().get("chosen"), "id")).containsExactly("b", "c");
        assertThat(run.json().get("value").asDouble()).isEqualTo(15);
    }

    @Test
    void everyMistakeIsSaid() throws IOException {
        var projects = file("p.csv", "id,cost_musd,value_musd,country\na,-1,5,KAZ\nb,1,x,UZ\nb,1,1,\n");
        var run = Run.of("fund", "--budget", "1", "--projects", projects, "--json", "--data", DATA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(texts(run.json().get("problems"), "field")).contains("cost_musd", "value_musd", "country", "id");
        var options = Run.of(
                "fund",
                "--budget",
                "1,2",
                "--years",
                "2030-2026",
                "--floor",
                "UZ=1",
                "--party",
                "RUS",
                "--json",
                "--data",
                DATA);
        assertThat(options.code()).isEqualTo(2);
        assertThat(texts(options.json().get("problems"), "field"))
                .contains("--floor", "--party", "--years", "--budget");
    }

    @Test
    void floorsThatCannotBeKeptAreRefused() throws IOException {
        var projects = file("p.csv", "id,cost_musd,value_musd,country\na,1,5,KAZ\n");
        var run = Run.of("fund", "--budget", "1", "--projects", projects, "--floor", "UZB=1", "--json", "--data", DATA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("stands in UZB");
    }

    @Test
    void anImpossibleFloorSaysHowMuchCouldBeSpent() throws IOException {
        var projects = file("p.csv", "id,cost_musd,value_musd,country\na,10,5,KAZ\nb,20,4,UZB\n");
        var run = Run.of(
                "fund",
                "--budget",
                "25",
                "--projects",
                projects,
                "--floor",
                "UZB=22",
                "--floor",
                "TJK=1",
                "--json",
                "--data",
                DATA);
        assertThat(run.code()).isEqualTo(2);
        var problems = run.json().get("problems");
        assertThat(texts(problems, "found")).containsExactlyInAnyOrder("UZB=22.0", "TJK=1.00");
        assertThat(texts(problems, "expected").toString())
                .contains("at most 20")
                .contains("no project of the list that could be paid stands in TJK");
    }

    @Test
    void aValueThatIsNotPositiveIsRefused() throws IOException {
        var projects = file("p.csv", "id,cost_musd,value_musd\na,10,0\nb,20,-4\n");
        var run = Run.of("fund", "--budget", "25", "--projects", projects, "--json", "--data", DATA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().get("problems")).hasSize(2);
    }

    @Test
    void pairsComeFromRunsOfTheModelAndWhatWasNotRunIsSaid() {
        var run = Run.of("fund", "--budget", "100", "--draws", "0", "--json", "--data", DATA);
        assertThat(run.code()).as(run.err()).isZero();
        var interactions = run.json().get("interactions");
        assertThat(texts(interactions.get("projects"), "id")).contains("tajik-reconnection");
        assertThat(interactions.get("runs").asInt())
                .isGreaterThan(interactions.get("projects").size());
        assertThat(interactions.get("notRun")).isNotEmpty();
        var without =
                Run.of("fund", "--budget", "100", "--draws", "0", "--interactions", "none", "--json", "--data", DATA);
        assertThat(without.json().has("interactions")).isFalse();
    }
}
