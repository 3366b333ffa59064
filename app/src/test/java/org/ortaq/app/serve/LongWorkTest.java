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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Main;
import org.ortaq.app.Run;
import org.ortaq.app.terminal.DirectoryFiles;
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

    private final ServeCommand.Open open = ServeCommand.open(DATA, "127.0.0.1", 0, 2, Main::commandLine, false, null);

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
