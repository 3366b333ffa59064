package org.ortaq.transport.assignment;

/** Hears of the goods on one route. */
@FunctionalInterface
public interface PathFlow {

    /**
     * @param demand number of the demand
     * @param arcs of the route, in order; not to be changed
     * @param mt million tonnes a year on it
     */
    void on(int demand, int[] arcs, double mt);
}
