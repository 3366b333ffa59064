package org.ortaq.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.json.JsonMapper;

/**
 * One who drags levers as the page does. Every third begins runs, hears some of their news and calls them off or is gone; some send nonsense.
 * The same number does the same things in the same order.
 */
final class LoadUser {

    private static final List<String> INITIATIVES =
            List.of("cku-railway", "id-cards-uz-kz", "kambarata-1", "single-energy-market", "one-tour-whole-region");
    private static final int FIRST_HEARD = 200;
    private static final int MOST_HEARD = 4000;

    private final int port;
    private final HttpClient client;
    private final SplittableRandom dice;
    private final boolean begins;
    private final List<Answered> answers = new ArrayList<>();

    LoadUser(int port, HttpClient client, int number) {
        this.port = port;
        this.client = client;
        this.dice = new SplittableRandom(number);
        this.begins = number % 3 == 0;
    }

    /** One answer: what was asked, its status, and how long it took. */
    record Answered(String what, int status, double millis) {}

    /** A scenario nobody has dragged before these users. */
    static String promisedAs(double size, List<String> without) {
        var left = without.stream().map(id -> '"' + id + '"').toList();
        return "{\"id\":\"desk\",\"title\":\"Load\",\"horizon\":[2024,2040],\"initiatives\":\"all\",\"without\":" + left
                + ",\"dates\":\"likely\",\"shocks\":[],\"changes\":{\"uz-kz-trade-10bn\":{\"size\":" + size + "}}}";
    }

    /** Goes on until then, with a tenth to four tenths of a second between two things. */
    List<Answered> until(long end) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            act();
            Thread.sleep(100 + dice.nextInt(300));
        }
        return answers;
    }

    private void act() throws IOException, InterruptedException {
        int what = dice.nextInt(20);
        if (begins && what < 4) {
            beginAndLeave();
            return;
        }
        switch (what) {
            case 4 -> answers.add(timed("broken", post("/api/preview/2030", "{\"id\":")));
            case 5 -> answers.add(timed("large", post("/api/preview/2030", "x".repeat(300 * 1024))));
            case 6 -> answers.add(timed("read", get(dice.nextInt(2) == 0 ? "/api/levers" : "/api/map")));
            case 7 -> answers.add(timed("unknown", get("/api/runs/0123456789abcdef/summary")));
            case 8 -> askAndTurnAway();
            default -> answers.add(timed("preview", post("/api/preview/2030", scenario())));
        }
    }

    /** The promised package without some, or with one at another size: a lever that is dragged. */
    private String scenario() {
        var without = INITIATIVES.stream().filter(_ -> dice.nextInt(4) == 0).toList();
        return promisedAs((1 + dice.nextInt(20)) / 10.0, without);
    }

    /** The next question comes before the answer: the page closes the connection. */
    private void askAndTurnAway() throws InterruptedException {
        var asked = client.sendAsync(post("/api/preview/2030", scenario()), HttpResponse.BodyHandlers.ofString());
        Thread.sleep(dice.nextInt(40));
        asked.cancel(true);
    }

    /** Begins a run and hears some of its news; then one half say that they want it no more, the others close the connection. */
    private void beginAndLeave() throws IOException, InterruptedException {
        long from = System.nanoTime();
        var begun = send(post("/api/runs", scenario()));
        answers.add(new Answered("run", begun.statusCode(), (System.nanoTime() - from) / 1e6));
        if (begun.statusCode() != 202) {
            return;
        }
        var run = JsonMapper.shared().readTree(begun.body()).get("run").asString();
        try (var socket = open("/api/runs/" + run + "/events")) {
            hear(socket.getInputStream(), FIRST_HEARD + dice.nextInt(MOST_HEARD));
        } catch (SocketTimeoutException nothingNew) {
            answers.add(timed("follow", get("/api/runs/" + run)));
        }
        answers.add(timed("refined", get("/api/runs/" + run + "/refined")));
        if (dice.nextInt(2) == 0) {
            answers.add(timed("call off", to("/api/runs/" + run).DELETE().build()));
        }
    }

    private Socket open(String path) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(3000);
        var head = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: text/event-stream\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void hear(InputStream news, int bytes) throws IOException {
        news.readNBytes(bytes);
    }

    private Answered timed(String what, HttpRequest request) throws IOException, InterruptedException {
        long from = System.nanoTime();
        int status = send(request).statusCode();
        return new Answered(what, status, (System.nanoTime() - from) / 1e6);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(2));
    }

    private HttpRequest get(String path) {
        return to(path).build();
    }

    private HttpRequest post(String path, String body) {
        return to(path).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }
}
