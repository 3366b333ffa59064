package org.ortaq.app.serve;

import io.avaje.jex.http.sse.SseClient;
import java.util.Optional;
import java.util.function.Function;
import org.ortaq.table.Json;

/**
 * News of something long, until it has ended or the reader has gone.
 *
 * @param path its route
 * @param name of the part of the route that holds the id
 * @param find by id
 */
record Events(String path, String name, Function<String, ? extends Optional<? extends Job<?>>> find) {

    private static final long PAUSE_MILLIS = 15_000;

    void send(SseClient client) {
        var found = find.apply(Request.of(path, client.ctx().uri()).value(name));
        if (found.isEmpty()) {
            client.sendEvent("failed", "{\"error\":\"no such " + name + "\"}");
            return;
        }
        try {
            follow(client, found.get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void follow(SseClient client, Job<?> job) throws InterruptedException {
        long seen = -1;
        while (!client.terminated()) {
            long newest = job.await(seen, PAUSE_MILLIS);
            if (newest == seen) {
                client.sendComment("waiting");
                continue;
            }
            seen = newest;
            boolean ended = job.ended();
            client.sendEvent(
                    ended ? "ended" : "progress", Json.write(job.json()).replaceAll("\\s*\n\\s*", ""));
            if (ended) {
                return;
            }
        }
    }
}
