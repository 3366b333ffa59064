package org.ortaq.app.serve;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.table.Json;

/**
 * Something long that is being computed, or was. Readers wait on it for news.
 *
 * @param <R> what it finds
 */
final class Job<R> {

    /** How far it is. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    private final String kind;
    private final String id;
    private State state = State.WAITING;
    private int done;
    private int of;
    private String what = "";
    private long news;
    private String failure = "";
    private boolean early;
    private @Nullable R found;
    private @Nullable Thread worker;
    private boolean lasting;
    private int listeners;
    private long lastAsked = System.nanoTime();

    /** @param kind key of its id in the objects that tell of it */
    Job(String kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    String id() {
        return id;
    }

    synchronized State state() {
        return state;
    }

    /** Whether nothing more will happen. */
    synchronized boolean ended() {
        return switch (state) {
            case WAITING, RUNNING -> false;
            case DONE, CANCELLED, FAILED -> true;
        };
    }

    synchronized Optional<R> found() {
        return Optional.ofNullable(found);
    }

    /** Something can be told before the end. */
    synchronized void early() {
        if (state == State.RUNNING) {
            early = true;
            news++;
            notifyAll();
        }
    }

    /** The server wants it itself, whoever listens. */
    synchronized void last() {
        lasting = true;
    }

    /** Somebody asks how far it is. */
    synchronized void asked() {
        lastAsked = System.nanoTime();
    }

    synchronized void listen() {
        listeners++;
    }

    synchronized void leave() {
        listeners--;
        lastAsked = System.nanoTime();
    }

    /** Calls it off when nobody has listened or asked for so many milliseconds. */
    void cancelWhenForgotten(long millis) {
        if (isForgotten(millis)) {
            cancel();
        }
    }

    private synchronized boolean isForgotten(long millis) {
        return !lasting && listeners == 0 && System.nanoTime() - lastAsked >= millis * 1_000_000;
    }

    /** @return false when it was called off before it began */
    synchronized boolean begin() {
        if (state != State.WAITING) {
            return false;
        }
        worker = Thread.currentThread();
        change(State.RUNNING);
        return true;
    }

    synchronized void progress(String counted, int finished, int pieces) {
        if (state != State.RUNNING) {
            throw new Cancelled();
        }
        what = counted;
        done = finished;
        of = pieces;
        news++;
        notifyAll();
    }

    synchronized void finish(R result) {
        if (state == State.RUNNING) {
            found = result;
            change(State.DONE);
        }
    }

    synchronized void fail(String why) {
        if (!ended()) {
            failure = why;
            change(State.FAILED);
        }
    }

    /** Calls it off; what is under way is interrupted. */
    synchronized void cancel() {
        if (ended()) {
            return;
        }
        // Ending forgets the worker, so it is asked for before.
        var working = worker;
        change(State.CANCELLED);
        if (working != null) {
            working.interrupt();
        }
    }

    private void change(State next) {
        state = next;
        news++;
        notifyAll();
        if (next != State.RUNNING) {
            worker = null;
        }
    }

    /** Waits for something newer than what was seen, so many milliseconds at most; gives what is newest. */
    synchronized long await(long seen, long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        while (news == seen && !ended()) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return news;
    }

    synchronized Map<String, Object> json() {
        return Json.object()
                .put(kind, id)
                .put("state", state.name().toLowerCase(java.util.Locale.ROOT))
                .put("what", what.isEmpty() ? null : what)
                .put("done", of == 0 ? null : done)
                .put("of", of == 0 ? null : of)
                .put("refined", early ? true : null)
                .put("error", failure.isEmpty() ? null : failure)
                .build();
    }

    /** Thrown where something that was called off reports its progress. */
    static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1;

        Cancelled() {
            super("called off", null, false, false);
        }
    }
}
