package org.ortaq.app.serve;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.assessment.Assessed;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Json;

/** A scenario that is being computed, or was. Readers wait on it for news. */
final class Run {

    /** How far it is. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    private final String id;
    private final Scenario scenario;
    private State state = State.WAITING;
    private int done;
    private int of;
    private long news;
    private String failure = "";
    private @Nullable Centre centre;
    private @Nullable Assessed assessed;
    private @Nullable Thread worker;

    Run(String id, Scenario scenario) {
        this.id = id;
        this.scenario = scenario;
    }

    String id() {
        return id;
    }

    Scenario scenario() {
        return scenario;
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

    synchronized Optional<Assessed> assessed() {
        return Optional.ofNullable(assessed);
    }

    /** What is known before the rest. */
    synchronized Optional<Centre> centre() {
        return Optional.ofNullable(centre);
    }

    synchronized void refine(Centre first) {
        if (state == State.RUNNING) {
            centre = first;
            news++;
            notifyAll();
        }
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

    synchronized void progress(int finished, int pieces) {
        if (state != State.RUNNING) {
            throw new Cancelled();
        }
        done = finished;
        of = pieces;
        news++;
        notifyAll();
    }

    synchronized void finish(Assessed result) {
        if (state == State.RUNNING) {
            assessed = result;
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
        change(State.CANCELLED);
        if (worker != null) {
            worker.interrupt();
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
                .put("run", id)
                .put("state", state.name().toLowerCase(java.util.Locale.ROOT))
                .put("done", of == 0 ? null : done)
                .put("of", of == 0 ? null : of)
                .put("refined", centre != null)
                .put("error", failure.isEmpty() ? null : failure)
                .build();
    }

    /** Thrown where a run that was called off reports its progress. */
    static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1;

        Cancelled() {
            super("called off", null, false, false);
        }
    }
}
