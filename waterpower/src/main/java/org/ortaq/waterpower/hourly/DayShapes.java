package org.ortaq.waterpower.hourly;

/**
 * Mean days by calendar month, each hour over the mean of the month.
 *
 * @param load {@code [zone][month - 1][hour]}
 * @param given {@code [zone][month - 1][hour]} of sun, wind and small hydro together
 */
@SuppressWarnings("ArrayRecordComponent") // argument of a kernel, never a key
public record DayShapes(double[][][] load, double[][][] given) {}
