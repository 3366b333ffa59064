package org.ortaq.app.serve;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ortaq.assessment.Monitor;

/**
 * Long things of one kind, one computed at a time; the same id is the same thing. The oldest that have ended are forgotten.
 *
 * @param <R> what they find
 */
final class Jobs<R> implements AutoCloseable {

    private static final int KEPT = 8;
    private static final int WAITING = 4;

    /** What is to be computed; it tells how far it is, and stops where that throws. */
    interface Task<R> {
        /** @param early to be run when something can be told before the end */
        R run(Monitor monitor, Runnable early);
    }

    private final String kind;
    private final LinkedHashMap<String, Job<R>> jobs = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService worker;

    /** @param kind key of their ids in the objects that tell of them */
    Jobs(String kind) {
        this.kind = kind;
        this.worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(kind).daemon().factory());
    }

    /** @throws Refusal 429 when too many are waiting */
    synchronized Job<R> start(String id, Task<R> task) {
        var known = jobs.get(id);
        if (known != null && (!known.ended() || known.found().isPresent())) {
            known.asked();
            return known;
        }
        if (jobs.values().stream().filter(j -> !j.ended()).count() > WAITING) {
            throw new Refusal(429, "Too much is waiting; call something off or ask again in a moment.");
        }
        var job = new Job<R>(kind, id);
        jobs.put(id, job);
        forget();
        worker.execute(() -> compute(job, task));
        return job;
    }

    private void forget() {
        var oldest = jobs.values().iterator();
        while (jobs.size() > KEPT && oldest.hasNext()) {
            if (oldest.next().ended()) {
                oldest.remove();
            }
        }
    }

    /** Asking for it shows that somebody wants it. */
    synchronized Optional<Job<R>> find(String id) {
        var found = Optional.ofNullable(jobs.get(id));
        found.ifPresent(Job::asked);
        return found;
    }

    /** Whether it is remembered; no sign that anybody wants it. */
    synchronized boolean knows(String id) {
        return jobs.containsKey(id);
    }

    /** How many are computed or wait. */
    synchronized long underWay() {
        return jobs.values().stream().filter(j -> !j.ended()).count();
    }

    private void compute(Job<R> job, Task<R> task) {
        if (!job.begin()) {
            return;
        }
        try {
            job.finish(task.run(job::progress, job::early));
        } catch (RuntimeException failed) {
            job.fail(String.valueOf(failed.getMessage()));
        } finally {
            // A call-off may have come after the last wait: its interrupt must not reach the next one.
            Thread.interrupted();
        }
    }

    @Override
    public synchronized void close() {
        jobs.values().forEach(Job::cancel);
        worker.shutdownNow();
    }
}
