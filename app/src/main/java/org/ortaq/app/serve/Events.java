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

    private static final long PAUSE_MILLIS = 5_000;

    /** A reader that was cut off has this long to come back before what nobody else waits for is called off. */
    private static final long GRACE_MILLIS = 10_000;

    void send(SseClient client) {
        var found = find.apply(Request.of(path, client.ctx().uri()).value(name));
        if (found.isEmpty()) {
            client.sendEvent("failed", "{\"error\":\"no such " + name + "\"}");
            return;
        }
        var job = found.get();
        job.listen();
        try {
            try {
                follow(client, job);
            } finally {
                job.leave();
            }
            if (!job.ended()) {
                Thread.sleep(GRACE_MILLIS);
                job.cancelWhenForgotten(GRACE_MILLIS);
            }
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
