package org.ortaq.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ortaq.app.Main;
import org.ortaq.app.serve.LoadUser.Answered;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.numerics.Quantiles;
import org.ortaq.region.datapackage.DataPackage;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fifty people drag levers, a third begin runs and walk away, some send nonsense, some send or read drop by drop. Short here; ten minutes
 * with {@code -Dortaq.load.seconds=600}, whose figures stand in docs/reliability.md.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class ServerLoadTest {

    private static final int USERS = Integer.getInteger("ortaq.load.users", 50);
    private static final int SLOW_OF_EACH = 3;
    private static final int SECONDS = Integer.getInteger("ortaq.load.seconds", 12);

    /** From here on what is kept is as full as it gets, so that growth would be a leak. */
    private static final int LONG_SECONDS = 300;

    private static final int QUARTERS = 4;

    private static final DataPackage DATA =
            DataPackage.open(new DirectoryFiles(Path.of(System.getProperty("ortaq.data"))));
    private static final ServeCommand.Open OPEN =
            ServeCommand.open(DATA, "127.0.0.1", 0, 2, Main::commandLine, false, null, DrawnRuns.none(DATA));
    private static final int PORT = OPEN.server().port();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AfterAll
    static void down() {
        CLIENT.close();
        OPEN.server().close();
    }

    /** What the program holds, garbage collected: MB of the heap, and threads of the platform. */
    private record Held(long megabytes, int threads) {

        static Held now() {
            System.gc();
            return new Held(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                    ManagementFactory.getThreadMXBean().getThreadCount());
        }
    }

    private static int status(String path, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                .POST(body)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static long underWay() throws IOException, InterruptedException {
        var health = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/health"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(health.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(health.body()).get("underWay").asLong();
    }

    private static void warm() throws IOException, InterruptedException {
        var body = HttpRequest.BodyPublishers.ofString(LoadUser.promisedAs(1, List.of()));
        while (status("/api/preview/2030", body) == 503) {
            Thread.sleep(200);
        }
    }

    @Test
    void nothingButTooMuchIsRefusedAndNothingIsLeftBehind() throws Exception {
        warm();
        var held = new ArrayList<>(List.of(Held.now()));
        var answers = new ArrayList<Answered>();
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = slow(pool, until);
            var users = users(pool, until);
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                Thread.sleep(SECONDS * 1000L / QUARTERS);
                held.add(Held.now());
            }
            for (var user : users) {
                answers.addAll(user.get());
            }
            System.out.println(told(answers) + "\n" + toldSlow(slow));
        }
        awaitNothingUnderWay();
        held.add(Held.now());
        System.out.println("MB and threads at the start, after each quarter and when all have left: " + held);
        assertThat(answers).allSatisfy(ServerLoadTest::isInOrder);
        isFlat(held);
    }

    private static List<Future<Integer>> slow(ExecutorService pool, long until) {
        var slow = new ArrayList<Future<Integer>>();
        for (var kind : SlowClient.values()) {
            for (int k = 0; k < SLOW_OF_EACH; k++) {
                slow.add(pool.submit(() -> kind.until(PORT, until)));
            }
        }
        return slow;
    }

    private static List<Future<List<Answered>>> users(ExecutorService pool, long until) {
        var users = new ArrayList<Future<List<Answered>>>();
        for (int u = 1; u <= USERS; u++) {
            var user = new LoadUser(PORT, CLIENT, u);
            users.add(pool.submit(() -> user.until(until)));
        }
        return users;
    }

    private static void isInOrder(Answered answer) {
        assertThat(answer.status())
                .as("%s", answer)
                .isIn(
                        switch (answer.what()) {
                            case "preview" -> List.of(200, 429);
                            case "read" -> List.of(200);
                            case "run" -> List.of(202, 429);
                            // Others may have pushed it out since, and some is known only later.
                            case "follow", "call off" -> List.of(200, 404);
                            case "refined" -> List.of(200, 404, 409);
                            case "unknown" -> List.of(404);
                            case "broken" -> List.of(400);
                            case "large" -> List.of(413);
                            default -> throw new IllegalStateException(answer.what());
                        });
    }

    /** Those who walked away are noticed within the grace they have. */
    private static void awaitNothingUnderWay() throws IOException, InterruptedException {
        long patience = System.nanoTime() + 60_000_000_000L;
        while (underWay() > 0) {
            assertThat(System.nanoTime()).as("work nobody waits for").isLessThan(patience);
            Thread.sleep(500);
        }
    }

    /** What is kept on purpose (256 MB of years, 64 MB of answers, eight runs) fills at first; from the middle on nothing grows. */
    private static void isFlat(List<Held> held) {
        var first = held.getFirst();
        var middle = held.get(1 + QUARTERS / 2);
        var last = held.getLast();
        assertThat(last.threads()).isLessThan(first.threads() + 40);
        assertThat(last.megabytes()).isLessThan(first.megabytes() + 600);
        if (SECONDS >= LONG_SECONDS) {
            assertThat(last.threads()).isLessThanOrEqualTo(middle.threads() + 5);
            assertThat(last.megabytes()).isLessThan(middle.megabytes() + 64);
        }
    }

    private static String toldSlow(List<Future<Integer>> slow) throws ExecutionException, InterruptedException {
        var lines = new ArrayList<String>();
        for (var kind : SlowClient.values()) {
            int cut = 0;
            for (int k = 0; k < SLOW_OF_EACH; k++) {
                cut += slow.get(kind.ordinal() * SLOW_OF_EACH + k).get();
            }
            lines.add(SLOW_OF_EACH + " slow with " + kind + " were cut off " + cut + " times");
        }
        return String.join("\n", lines);
    }

    private static String told(List<Answered> answers) {
        var lines = new TreeMap<String, String>();
        answers.stream()
                .map(Answered::what)
                .distinct()
                .forEach(what -> lines.put(
                        what,
                        line(
                                what,
                                answers.stream()
                                        .filter(a -> a.what().equals(what))
                                        .toList())));
        return String.join("\n", lines.values());
    }

    private static String line(String what, List<Answered> answers) {
        var millis =
                new Quantiles(answers.stream().mapToDouble(Answered::millis).toArray());
        var statuses = new TreeMap<Integer, Integer>();
        answers.forEach(a -> statuses.merge(a.status(), 1, Integer::sum));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %.0f | %.0f |",
                what,
                statuses,
                millis.at(0.5),
                millis.at(0.95),
                millis.at(0.99),
                millis.at(1));
    }
}
