package org.ortaq.waterpower.dispatch;

/**
 * An irrigation need.
 *
 * @param need gross hm3 by month
 * @param returned share of a withdrawal that flows back at once
 * @param value USD per 1000 m3 in the middle step of deficits
 * @param zone power zone whose load holds the pumping, -1 without
 * @param pump GWh that lift one hm3; a deficit saves them
 */
@SuppressWarnings("ArrayRecordComponent") // argument of a kernel, never a key
public record Need(int node, int owner, double[] need, double returned, double value, int zone, double pump) {}
