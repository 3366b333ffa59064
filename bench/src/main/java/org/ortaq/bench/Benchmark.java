package org.ortaq.bench;

/**
 * One piece of work to be timed.
 *
 * @param room which room it belongs to
 * @param name what is done
 * @param times how often it is done in a round
 * @param work the work; what it returns is checked to be the same in every round
 */
record Benchmark(String room, String name, int times, Work work) {

    /** Work whose answer can be compared. */
    interface Work {
        double run();
    }
}
