package org.ortaq.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ortaq.app.Main;
import org.ortaq.assessment.Catalogue;
import org.ortaq.region.datapackage.DataPackage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the server answers, held against the document of its interface, and what it refuses. */
class ServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SHORT = """
            {"id":"desk","title":"Short","horizon":[2024,2025],"initiatives":"all","without":[],"dates":"likely","shocks":[]}
            """;

    private static ServeCommand.Open open = start();

    private static ServeCommand.Open start() {
        var data =
                DataPackage.open(new org.ortaq.app.terminal.DirectoryFiles(Path.of(System.getProperty("ortaq.data"))));
        return ServeCommand.open(data, "127.0.0.1", 0, 2, Main::commandLine, false, null, DrawnRuns.none(data));
    }

    @BeforeAll
    static void up() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void down() {
        open.server().close();
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + open.server().port() + path);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** All news of a run. */
    private static String awaitEnd(String run) throws Exception {
        return CLIENT.send(
                        HttpRequest.newBuilder(at("/api/runs/" + run + "/events"))
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(at(path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode object(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Test
    void documentAndRoutesNameTheSamePaths() throws Exception {
        var document = new YAMLMapper().readTree(get("/openapi.yaml").body());
        var written = new TreeSet<String>();
        for (var path : document.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                written.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
            }
        }
        assertThat(written).containsExactlyElementsOf(new TreeSet<>(open.paths()));
    }

    @Test
    void documentAndCommandsNameTheSameParameters() throws Exception {
        var document = new YAMLMapper().readTree(get("/openapi.yaml").body());
        for (var exposed : Exposed.all()) {
            var names = new TreeSet<String>();
            for (var parameter : document.get("paths")
                    .get("/api" + exposed.path())
                    .get("get")
                    .path("parameters")) {
                names.add(parameter.has("name") ? parameter.get("name").asString() : "id");
            }
            var expected = new TreeSet<>(exposed.options());
            expected.addAll(exposed.positions());
            assertThat(names).as(exposed.path()).isEqualTo(expected);
        }
    }

    @Test
    void aRunIsFollowedToItsEndAndSaysWhatTheDocumentPromises() throws Exception {
        var started = post("/api/runs", SHORT);
        assertThat(started.statusCode()).isEqualTo(202);
        var run = object(started).get("run").asString();
        assertThat(awaitEnd(run)).contains("event: ended").contains("\"state\" : \"done\"");
        has(get("/api/runs/" + run + "/summary"), "Summary");
        has(get("/api/runs/" + run + "/series/trade.turnover-nominal/KAZ+UZB"), "Series");
        has(get("/api/runs/" + run + "/draws"), "Draws");
        assertThat(get("/api/runs/" + run + "/draws").body()).contains("none");
        has(get("/api/runs/" + run + "/explain/trade.turnover-nominal/KAZ%2BUZB/2025"), "Explanation");
        assertThat(object(get("/api/runs/" + run + "/outcomes/waterpower.storage/2025"))
                        .get("outcomes")
                        .size())
                .isGreaterThan(5);
        assertThat(get("/api/runs/" + run + "/explain/trade.turnover-nominal/MARS/2025")
                        .statusCode())
                .isEqualTo(404);
        assertThat(object(post("/api/runs", SHORT)).get("state").asString()).isEqualTo("done");
    }

    @Test
    void theMonthsOfAYearAgreeWithItsOutcomes() throws Exception {
        var run = object(post("/api/runs", SHORT)).get("run").asString();
        awaitEnd(run);
        var months = "/api/runs/" + run + "/months?year=2025";
        has(get(months), "Months");
        var found = object(get(months));
        assertThat(found.get("months").size()).isEqualTo(12);
        assertThat(sum(found, "KGZ", "generation")).isCloseTo(outcome(run, "generation", "KGZ"), within(1e-6));
        assertThat(sum(found, "TJK", "exports")).isCloseTo(outcome(run, "exports", "TJK"), within(1e-6));
        for (var lake : found.get("months").get(9).get("reservoirs")) {
            if (lake.get("id").asString().equals("toktogul")) {
                assertThat(lake.get("begin").asDouble() / 1000)
                        .isCloseTo(outcome(run, "storage-october", "toktogul"), within(1e-9));
                assertThat(lake.get("capacity").asDouble()).isEqualTo(19_500);
            }
        }
        var alone = object(get(months + "&coalition=nobody"));
        assertThat(alone.get("coalition").asString()).isEqualTo("nobody");
        assertThat(object(get(months + "&coalition=KAZ,UZB")).get("coalition").asString())
                .isEqualTo("KAZ+UZB");
        assertThat(get(months + "&coalition=KAZ,UZZ").body()).contains("UZZ", "UZB");
        var wrong = get("/api/runs/" + run + "/months?year=2050&month=3");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("2050", "month");
    }

    private static double sum(JsonNode year, String country, String what) {
        double sum = 0;
        for (var month : year.get("months")) {
            for (var one : month.get("countries")) {
                sum += one.get("id").asString().equals(country) ? one.get(what).asDouble() : 0;
            }
        }
        return sum;
    }

    private static double outcome(String run, String metric, String area) throws Exception {
        for (var one : object(get("/api/runs/" + run + "/outcomes/waterpower." + metric + "/2025"))
                .get("outcomes")) {
            if (one.get("area").asString().equals(area)) {
                return one.get("value").asDouble();
            }
        }
        throw new AssertionError("no " + metric + " of " + area);
    }

    @Test
    void everyKindOfNumberSaysWhatItIsComputedFrom() throws Exception {
        has(get("/api/figures"), "Figures");
        var seen = new TreeSet<String>();
        for (var kind : object(get("/api/figures")).get("figures")) {
            assertThat(seen.add(kind.get("id").asString())).isTrue();
            assertThat(kind.get("equation").asString()).isNotBlank();
            for (var metric : kind.get("metrics")) {
                assertThat(Catalogue.find(metric.asString()).id()).isNotBlank();
            }
        }
        assertThat(seen)
                .hasSizeGreaterThan(30)
                .doesNotContainAnyElementsOf(
                        Catalogue.all().stream().map(m -> m.id()).toList());
        assertThat(AnswerMetrics.all())
                .allMatch(m -> Path.of("..", m.doc()).toFile().isFile());
    }

    @Test
    void theBriefingOfARunIsAPageThatLoadsNothing() throws Exception {
        var run = object(post("/api/runs", SHORT)).get("run").asString();
        awaitEnd(run);
        var brief = get("/api/brief?country=UZB&lang=ru&run=" + run);
        assertThat(brief.statusCode()).as(brief.body()).isEqualTo(200);
        assertThat(brief.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(brief.body()).contains("Узбекистан").contains(run).doesNotContain("<script", " src=");
        assertThat(get("/api/brief/table/xlsx?run=" + run).statusCode()).isEqualTo(200);
        assertThat(get("/api/brief/table/pdf?run=" + run).statusCode()).isEqualTo(400);
        assertThat(get("/api/brief?country=FRA&run=" + run).body()).contains("UZB");
        assertThat(get("/api/brief?language=ru&run=" + run).body()).contains("lang");
        assertThat(get("/api/brief?run=0123456789abcdef").statusCode()).isEqualTo(404);
    }

    @Test
    void tablesComeInEveryFormat() throws Exception {
        assertThat(object(get("/api/tables")).get("tables").size()).isGreaterThan(50);
        for (var format : new String[] {"csv", "xlsx", "parquet", "sdmx", "geojson"}) {
            var file = get("/api/table/network-nodes?format=" + format);
            assertThat(file.statusCode()).as(format).isEqualTo(200);
        }
        assertThat(object(get("/api/table/network-nodes?format=geojson"))
                        .get("features")
                        .size())
                .isGreaterThan(100);
        assertThat(get("/api/table/sources?format=geojson").statusCode()).isEqualTo(400);
        assertThat(get("/api/table/source").body()).contains("sources");
        assertThat(get("/api/table/..%2F..%2Fpom?format=csv").statusCode()).isIn(400, 404);
        var run = object(post("/api/runs", SHORT)).get("run").asString();
        awaitEnd(run);
        assertThat(get("/api/runs/" + run + "/table/gains").body()).startsWith("area,year,part,value,low,high,unit\n");
    }

    private static void has(HttpResponse<String> response, String name) throws Exception {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        var schema = new YAMLMapper()
                .readTree(get("/openapi.yaml").body())
                .at("/components/responses/" + name + "/content/application~1json/schema/required");
        assertThat(schema.size()).isPositive();
        for (var key : schema) {
            assertThat(object(response).has(key.asString()))
                    .as(name + "." + key.asString())
                    .isTrue();
        }
    }

    @Test
    void commandsAnswerAsOnTheCommandLine() throws Exception {
        has(get("/api/promises?party=TJK"), "Promises");
        has(get("/api/levers"), "Levers");
        var degree = object(get("/api/recognise?from=UZB&to=KAZ&level=bachelor"));
        assertThat(degree.get("result").asString()).isNotBlank();
        assertThat(get("/api/ties").body())
                .isEqualTo(org.ortaq.app.Run.of("ties", "--json", "--data", System.getProperty("ortaq.data"))
                        .out());
    }

    @Test
    void wrongInputIsToldWithItsName() throws Exception {
        var cases = new TreeMap<>(Map.of(
                "/api/promises?party=XXX", "UZB",
                "/api/promises?foo=1", "foo",
                "/api/promises?party=100%25x", "request",
                "/api/water/season?inflow=abc", "inflow",
                "/api/route/Xxian/Tashkent", "Xi'an"));
        for (var one : cases.entrySet()) {
            var response = get(one.getKey());
            assertThat(response.statusCode()).as(one.getKey()).isEqualTo(400);
            assertThat(response.body()).as(one.getKey()).contains("problems");
        }
        var body = post("/api/runs", SHORT.replace("likely", "likly").replace("[]", "[\"kambarata-9\"]"));
        assertThat(body.statusCode()).isEqualTo(400);
        assertThat(body.body()).contains("likely");
    }

    @Test
    void noPathReachesTheFileSystem() throws Exception {
        for (var path : new String[] {
            "/%2e%2e/%2e%2e/etc/passwd", "/..%2fpom.xml", "/files.txt%00", "/lib/..%5c..%5cx", "/META-INF/MANIFEST.MF"
        }) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(get("/api/fund?budget=..%2F..%2Fetc%2Fpasswd").statusCode()).isEqualTo(400);
        assertThat(get("/api/promises?party=data.yaml").statusCode()).isEqualTo(400);
        assertThat(get("/api/promises?data=x").statusCode()).isEqualTo(400);
    }

    @Test
    void otherHostsAndOriginsAreRefused() throws Exception {
        assertThat(raw("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        var cross = CLIENT.send(
                HttpRequest.newBuilder(at("/api/runs"))
                        .header("Origin", "http://evil.example")
                        .POST(HttpRequest.BodyPublishers.ofString(SHORT))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(cross.statusCode()).isEqualTo(403);
    }

    private static String raw(String request) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), open.server().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepPagesApart() throws Exception {
        for (var path : new String[] {"/health", "/api/levers", "/nothing"}) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() throws Exception {
        assertThat(post("/api/runs", "x".repeat(300 * 1024)).statusCode()).isEqualTo(413);
    }

    @Test
    void aRunCanBeCalledOff() throws Exception {
        var run = object(post("/api/runs", SHORT.replace("2025", "2040")))
                .get("run")
                .asString();
        var off = CLIENT.send(
                HttpRequest.newBuilder(at("/api/runs/" + run)).DELETE().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(object(off).get("state").asString()).isEqualTo("cancelled");
        assertThat(get("/api/runs/" + run + "/summary").statusCode()).isEqualTo(409);
        assertThat(get("/api/runs/0123456789abcdef").statusCode()).isEqualTo(404);
    }
}
