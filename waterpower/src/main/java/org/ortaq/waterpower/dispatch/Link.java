package org.ortaq.waterpower.dispatch;

/**
 * A link between two zones; a partner country has an index below -1.
 *
 * @param max GWh by month, either way
 * @param loss share lost
 */
@SuppressWarnings("ArrayRecordComponent") // argument of a kernel, never a key
public record Link(int from, int to, double[] max, double loss) {}
