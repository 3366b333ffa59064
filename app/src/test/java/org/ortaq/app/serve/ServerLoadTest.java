package org.ortaq.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ortaq.app.Main;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.numerics.Quantiles;
import org.ortaq.region.datapackage.DataPackage;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fifty people drag levers, some begin runs and walk away, some send nonsense, some send their request drop by drop. Short here; ten minutes
 * with {@code -Dortaq.load.seconds=600}, whose figures stand in docs/reliability.md.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class ServerLoadTest {

    private static final int USERS = Integer.getInteger("ortaq.load.users", 50);
    private static final int SLOW = 5;
    private static final int SECONDS = Integer.getInteger("ortaq.load.seconds", 12);
    private static final List<String> INITIATIVES =
            List.of("cku-railway", "id-cards-uz-kz", "kambarata-1", "single-energy-market", "one-tour-whole-region");

    private static final ServeCommand.Open OPEN = ServeCommand.open(
            DataPackage.open(new DirectoryFiles(Path.of(System.getProperty("ortaq.data")))),
            "127.0.0.1",
            0,
            2,
            Main::commandLine,
            false,
            null);
    private static final int PORT = OPEN.server().port();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AfterAll
    static void down() {
        OPEN.server().close();
    }

    /** One answer: what was asked, its status, and how long it took. */
    private record Answered(String what, int status, double millis) {}

    /** The promised package without some, or with one at another size: a lever that is dragged. */
    private static String scenario(SplittableRandom dice) {
        var left = INITIATIVES.stream()
                .filter(_ -> dice.nextInt(4) == 0)
                .map(id -> '"' + id + '"')
                .toList();
        double size = (1 + dice.nextInt(20)) / 10.0;
        return "{\"id\":\"desk\",\"title\":\"Load\",\"horizon\":[2024,2040],\"initiatives\":\"all\",\"without\":" + left
                + ",\"dates\":\"likely\",\"shocks\":[],\"changes\":{\"uz-kz-trade-10bn\":{\"size\":" + size + "}}}";
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                .timeout(Duration.ofSeconds(120));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest post(String path, String body) {
        return to(path).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private static Answered timed(String what, HttpRequest request) throws IOException, InterruptedException {
        long from = System.nanoTime();
        int status = send(request).statusCode();
        return new Answered(what, status, (System.nanoTime() - from) / 1e6);
    }

    private static List<Answered> user(int number, long until) throws IOException, InterruptedException {
        var dice = new SplittableRandom(number);
        var answers = new ArrayList<Answered>();
        while (System.nanoTime() < until) {
            switch (dice.nextInt(20)) {
                case 0 -> answers.add(beginsAndWalksAway(dice));
                case 1 -> answers.add(timed("bad", post("/api/preview/2030", "{\"id\":")));
                case 2 -> answers.add(timed("large", post("/api/preview/2030", "x".repeat(300 * 1024))));
                case 3 -> answers.add(timed("read", to("/api/levers").build()));
                default -> answers.add(timed("preview", post("/api/preview/2030", scenario(dice))));
            }
            Thread.sleep(100 + dice.nextInt(300));
        }
        return answers;
    }

    /** Begins a run, hears a little of it, and closes the connection. */
    private static Answered beginsAndWalksAway(SplittableRandom dice) throws IOException, InterruptedException {
        long from = System.nanoTime();
        var begun = send(post("/api/runs", scenario(dice)));
        var answered = new Answered("run", begun.statusCode(), (System.nanoTime() - from) / 1e6);
        if (begun.statusCode() == 202) {
            var run = JsonMapper.shared().readTree(begun.body()).get("run").asString();
            try (var socket = new Socket("127.0.0.1", PORT)) {
                socket.getOutputStream()
                        .write(("GET /api/runs/" + run + "/events HTTP/1.1\r\nHost: 127.0.0.1:" + PORT
                                        + "\r\nAccept: text/event-stream\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readNBytes(200);
            }
        }
        return answered;
    }

    /** Sends a request of which the end never comes. */
    private static boolean dropByDrop(long until) throws InterruptedException {
        while (System.nanoTime() < until) {
            try (var socket = new Socket("127.0.0.1", PORT)) {
                for (var drop :
                        ("GET /health HTTP/1.1\r\nX-Slow: " + "a".repeat(5000)).getBytes(StandardCharsets.US_ASCII)) {
                    socket.getOutputStream().write(drop);
                    if (System.nanoTime() > until) {
                        return true;
                    }
                    Thread.sleep(500);
                }
            } catch (IOException cut) {
                // The server has had enough, as it should; another try.
                Thread.sleep(100);
            }
        }
        return true;
    }

    private static long heap() throws InterruptedException {
        System.gc();
        Thread.sleep(200);
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    private static long underWay() throws IOException, InterruptedException {
        var health = send(to("/health").build());
        assertThat(health.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(health.body()).get("underWay").asLong();
    }

    private static void warm() throws IOException, InterruptedException {
        while (send(post("/api/preview/2030", scenario(new SplittableRandom(0))))
                        .statusCode()
                == 503) {
            Thread.sleep(200);
        }
    }

    @Test
    void nothingButTooMuchIsRefusedAndNothingIsLeftBehind() throws Exception {
        warm();
        long heapBefore = heap();
        int threadsBefore = threads();
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        var answers = new ArrayList<Answered>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = new ArrayList<Future<Boolean>>();
            for (int k = 0; k < SLOW; k++) {
                slow.add(pool.submit(() -> dropByDrop(until)));
            }
            var users = new ArrayList<Future<List<Answered>>>();
            for (int u = 1; u <= USERS; u++) {
                int number = u;
                users.add(pool.submit(() -> user(number, until)));
            }
            for (var user : users) {
                answers.addAll(user.get());
            }
            for (var one : slow) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(answers).allSatisfy(ServerLoadTest::isInOrder);
        System.out.println(told(answers));
        awaitNothingUnderWay();
        long heapAfter = heap();
        System.out.println(
                "heap " + heapBefore + " -> " + heapAfter + " MB, threads " + threadsBefore + " -> " + threads());
        assertThat(threads()).isLessThan(threadsBefore + 40);
        assertThat(heapAfter).isLessThan(heapBefore + 600);
        assertThat(timed("after", to("/health").build()).status()).isEqualTo(200);
    }

    private static void isInOrder(Answered answer) {
        switch (answer.what()) {
            case "preview", "read" ->
                assertThat(answer.status()).as("%s", answer).isIn(200, 429);
            case "run" -> assertThat(answer.status()).as("%s", answer).isIn(202, 429);
            case "bad" -> assertThat(answer.status()).as("%s", answer).isIn(400, 429);
            case "large" -> assertThat(answer.status()).as("%s", answer).isIn(413, 429);
            default -> throw new IllegalStateException(answer.what());
        }
    }

    /** Those who walked away are noticed within the grace they have. */
    private static void awaitNothingUnderWay() throws IOException, InterruptedException {
        long patience = System.nanoTime() + 60_000_000_000L;
        while (underWay() > 0) {
            assertThat(System.nanoTime()).as("work nobody waits for").isLessThan(patience);
            Thread.sleep(500);
        }
    }

    private static String told(List<Answered> answers) {
        var lines = new TreeMap<String, String>();
        answers.stream().map(Answered::what).distinct().forEach(what -> {
            var of = answers.stream().filter(a -> a.what().equals(what)).toList();
            var quantiles =
                    new Quantiles(of.stream().mapToDouble(Answered::millis).toArray());
            var statuses = new TreeMap<Integer, Integer>();
            of.forEach(a -> statuses.merge(a.status(), 1, Integer::sum));
            lines.put(
                    what,
                    String.format(
                            java.util.Locale.ROOT,
                            "%s %s p50 %.0f p95 %.0f p99 %.0f largest %.0f ms",
                            what,
                            statuses,
                            quantiles.at(0.5),
                            quantiles.at(0.95),
                            quantiles.at(0.99),
                            quantiles.at(1)));
        });
        return String.join("\n", lines.values());
    }
}
