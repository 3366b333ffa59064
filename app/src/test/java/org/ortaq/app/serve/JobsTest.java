package org.ortaq.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Long things: how many wait, how they are called off, what is the same. */
class JobsTest {

    private static String endless(CountDownLatch begun) {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "never told";
    }

    @Test
    void moreThanMayWaitAre429() throws Exception {
        try (var jobs = new Jobs<String>("thing")) {
            var begun = new CountDownLatch(1);
            jobs.start("0", (_, _) -> endless(begun));
            begun.await();
            for (int waiting = 1; waiting <= 4; waiting++) {
                jobs.start(String.valueOf(waiting), (_, _) -> "done");
            }
            assertThatThrownBy(() -> jobs.start("one too many", (_, _) -> "done"))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.status()).isEqualTo(429));
            assertThat(jobs.start("0", (_, _) -> "again").state()).isEqualTo(Job.State.RUNNING);
        }
    }

    @Test
    void whatIsCalledOffEndsAndTheNextBegins() throws Exception {
        try (var jobs = new Jobs<String>("thing")) {
            var begun = new CountDownLatch(1);
            var first = jobs.start("a", (_, _) -> endless(begun));
            begun.await();
            var second = jobs.start("b", (monitor, _) -> {
                monitor.progress("courses", 1, 2);
                return "found";
            });
            first.cancel();
            for (long seen = -1; !second.ended(); seen = second.await(seen, 20_000)) {}
            assertThat(first.found()).isEmpty();
            assertThat(first.state()).isEqualTo(Job.State.CANCELLED);
            assertThat(second.found()).contains("found");
            assertThat(second.json()).containsEntry("thing", "b").containsEntry("what", "courses");
            assertThat(jobs.start("b", (_, _) -> "twice")).isSameAs(second);
        }
    }

    @Test
    void aFailureIsToldAndMayBeAskedAgain() throws Exception {
        try (var jobs = new Jobs<String>("thing")) {
            var failed = jobs.start("a", (_, _) -> {
                throw new IllegalArgumentException("no such number");
            });
            for (long seen = -1; !failed.ended(); seen = failed.await(seen, 20_000)) {}
            assertThat(failed.json()).containsEntry("error", "no such number");
            assertThat(jobs.start("a", (_, _) -> "done")).isNotSameAs(failed);
        }
    }

    @Test
    void closingCallsEverythingOff() throws Exception {
        var jobs = new Jobs<String>("thing");
        var begun = new CountDownLatch(1);
        var job = jobs.start("a", (_, _) -> endless(begun));
        begun.await();
        jobs.close();
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
    }
}
