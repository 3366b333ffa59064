package org.ortaq.app.water;

import java.time.Duration;

/** Wall time and processor time of this program from its making on; the second is what to compare on a busy machine. */
final class Stopwatch {
    private final long wall = System.nanoTime();
    private final double used = used();

    double seconds() {
        return (System.nanoTime() - wall) / 1e9;
    }

    double processorSeconds() {
        return used() - used;
    }

    private static double used() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }
}
