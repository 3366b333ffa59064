package org.ortaq.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What happens when more is asked than can be computed. */
class WorkbenchTest {

    private static final Answer DONE = Answer.refusal(200, "done");

    @Test
    void tooMuchAtOnceIs429AndPlacesComeBack() throws Exception {
        try (var bench = new Workbench(1, 0, Duration.ofSeconds(20))) {
            var begun = new CountDownLatch(1);
            var go = new CountDownLatch(1);
            var first = Thread.ofVirtual()
                    .start(() -> bench.compute(() -> {
                        begun.countDown();
                        go.await();
                        return DONE;
                    }));
            begun.await();
            assertThatThrownBy(() -> bench.compute(() -> DONE))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.status()).isEqualTo(429));
            go.countDown();
            first.join();
            assertThat(bench.compute(() -> DONE)).isSameAs(DONE);
        }
    }

    @Test
    void impatienceIs504AndInterruptsTheWork() {
        try (var bench = new Workbench(1, 0, Duration.ofMillis(50))) {
            assertThatThrownBy(() -> bench.compute(() -> {
                        Thread.sleep(Duration.ofMinutes(5));
                        return DONE;
                    }))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.status()).isEqualTo(504));
        }
    }
}
