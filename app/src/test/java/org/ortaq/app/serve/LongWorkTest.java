package org.ortaq.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Main;
import org.ortaq.app.Run;
import org.ortaq.app.assess.EnsembleFile;
import org.ortaq.app.assess.Shards;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.assessment.DrawStudy;
import org.ortaq.assessment.Monitor;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.region.datapackage.DataPackage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Studies that take long, scenarios that are kept, and a server that stops in the middle of it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LongWorkTest {

    private static final DataPackage DATA =
            DataPackage.open(new DirectoryFiles(Path.of(System.getProperty("ortaq.data"))));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SHORT = """
            {"id":"desk","title":"Short","horizon":[2024,2026],"initiatives":["cku-railway","id-cards-uz-kz"],"without":[],"dates":"likely","shocks":[]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final ServeCommand.Open open = ServeCommand.open(
            DATA, "127.0.0.1", 0, 2, Main::commandLine, false, null, new DrawnRuns(DATA, 2, 5, List.of()));

    @AfterEach
    void down() {
        open.server().close();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + open.server().port() + path))
                        .header("Accept", path.endsWith("/events") ? "text/event-stream" : "*/*")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode object(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    @Test
    void attributeAnswersAsTheCommandDoes() throws Exception {
        var path = "/api/attribute/people.visits-total/UZB/2026";
        var started = send("POST", path, SHORT);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        var study = "/api/studies/" + object(started).get("study").asString();
        assertThat(send("GET", study + "/events", "").body())
                .contains("event: ended")
                .contains("\"state\" : \"done\"");
        var file = Files.writeString(folder.resolve("desk.yaml"), SHORT);
        var command = Run.of(
                "attribute",
                "people.visits-total",
                "UZB",
                "2026",
                "--scenario",
                file.toString(),
                "--json",
                "--data",
                System.getProperty("ortaq.data"));
        assertThat(object(send("GET", study + "/result", ""))).isEqualTo(command.json());
        assertThat(object(send("POST", path, SHORT)).get("state").asString()).isEqualTo("done");
    }

    @Test
    void reachIsBegunToldAndCalledOff() throws Exception {
        var started =
                send("POST", "/api/reach/b06-uz-kz-trade-10bn-2030?probability=0.9", SHORT.replace("2026", "2040"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        var study = "/api/studies/" + object(started).get("study").asString();
        assertThat(send("GET", study + "/result", "").statusCode()).isEqualTo(409);
        assertThat(object(send("DELETE", study, "")).get("state").asString()).isEqualTo("cancelled");
        assertThat(send("GET", study + "/events", "").body()).contains("cancelled");
        assertThat(send("GET", "/api/studies/0123456789abcdef", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void drawsFollowARunAndMakeItsRangesQuantiles() throws Exception {
        var run = "/api/runs/"
                + object(send("POST", "/api/runs", SHORT)).get("run").asString();
        assertThat(send("GET", run + "/events", "").body()).contains("\"state\" : \"done\"");
        assertThat(send("GET", run + "/draws/events", "").body()).contains("\"state\" : \"done\"");
        var said = object(send("GET", run + "/draws", ""));
        assertThat(said.get("draws").asInt()).isEqualTo(5);
        assertThat(said.get("promises").isArray()).isTrue();
        var gain = said.get("gains").get(0).get("value");
        assertThat(gain.get("p5").asDouble())
                .isLessThanOrEqualTo(gain.get("p95").asDouble());
        var years = object(send("GET", run + "/series/trade.turnover-with-region/UZB", ""))
                .get("years");
        assertThat(years.get(1).get("draws").get("p5").asDouble())
                .isLessThan(years.get(1).get("draws").get("p95").asDouble());
        assertThat(object(send("GET", run + "/explain/trade.turnover-with-region/UZB/2025", ""))
                        .get("draws"))
                .isEqualTo(years.get(1).get("draws"));
    }

    @Test
    void drawsOfAFileBelongToTheirRunAlone() throws Exception {
        var file = folder.resolve("draws.parquet");
        var scenario = ScenarioBody.read(DATA, SHORT);
        var plan = new Plan(2, Sampling.LHS, 7, false);
        var ensemble = new DrawStudy(DATA, scenario, plan, 1, Monitor.SILENT).run(Shard.WHOLE);
        Files.write(file, EnsembleFile.bytes(ensemble));
        try (var drawn = new DrawnRuns(DATA, 1, 0, List.of(Shards.join(List.of(file))))) {
            assertThat(drawn.json(ensemble.origin().run()))
                    .containsEntry("state", "done")
                    .containsEntry("draws", 2);
            assertThat(drawn.json("0123456789abcdef")).containsEntry("state", "none");
        }
        assertThat(Run.of("serve", "--ensemble", folder.resolve("none").toString())
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("serve", "--draws=-1").code()).isEqualTo(2);
    }

    @Test
    void wrongQuestionsAreToldBeforeAnythingIsBegun() throws Exception {
        assertThat(send("POST", "/api/attribute/trade.turnover-nominl/KAZ+UZB/2026", SHORT)
                        .body())
                .contains("trade.turnover-nominal");
        assertThat(send("POST", "/api/attribute/trade.turnover-nominal/KAZ+UZB/2050", SHORT)
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "/api/reach/b06-uz-kz-trade-10bn-2031", SHORT).body())
                .contains("b06-uz-kz-trade-10bn-2030");
        assertThat(send("POST", "/api/reach/b06-uz-kz-trade-10bn-2030?probability=2", SHORT)
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "/api/reach/b06-uz-kz-trade-10bn-2030?chance=1", SHORT)
                        .body())
                .contains("probability");
        assertThat(send("POST", "/api/attribute/trade.turnover-nominal/KAZ+UZB/2026", "{")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("PUT", "/api/workspace/desk", SHORT).statusCode()).isEqualTo(403);
    }

    @Test
    void aServerThatStopsEndsWhatIsUnderWay() throws Exception {
        var run = object(send("POST", "/api/runs", SHORT.replace("2026", "2040")))
                .get("run")
                .asString();
        var news = Thread.ofVirtual().start(() -> {
            try {
                send("GET", "/api/runs/" + run + "/events", "");
            } catch (Exception gone) {
                assertThat(gone).isInstanceOf(IOException.class);
            }
        });
        open.server().close();
        assertThat(news.join(java.time.Duration.ofSeconds(30))).isTrue();
        assertThatThrownBy(() -> send("GET", "/health", "")).isInstanceOf(IOException.class);
    }
}
