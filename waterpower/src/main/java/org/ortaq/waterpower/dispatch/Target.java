package org.ortaq.waterpower.dispatch;

/**
 * A flow wanted at the end of a river.
 *
 * @param hm3 by month
 * @param value USD per 1000 m3 missed
 */
@SuppressWarnings("ArrayRecordComponent") // argument of a kernel, never a key
public record Target(int node, double[] hm3, double value) {}
