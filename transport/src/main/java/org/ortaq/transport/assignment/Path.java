package org.ortaq.transport.assignment;

/**
 * One route of a demand.
 *
 * <p>Owned arrays.
 *
 * @param arcs in order
 * @param cost generalised, when nothing waits beyond the usual, US dollars a tonne
 * @param hours when nothing waits beyond the usual
 * @param limited the servers of limited capacity on it, with repetition
 */
record Path(int[] arcs, double cost, double hours, int[] limited) {}
