package org.ortaq.waterpower.dispatch;

/**
 * A plant that burns.
 *
 * @param max GWh by month
 * @param cost USD per MWh
 * @param co2 tonnes per MWh
 * @param fuel index of its fuel class, for the reports
 */
@SuppressWarnings("ArrayRecordComponent") // argument of a kernel, never a key
public record Unit(int zone, double[] max, double cost, double co2, int fuel) {}
