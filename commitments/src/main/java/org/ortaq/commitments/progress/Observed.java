package org.ortaq.commitments.progress;

/**
 * Two observations of one series.
 *
 * @param baseYear year of the base
 * @param base value in the base year
 * @param year later year
 * @param value value in the later year
 */
public record Observed(int baseYear, double base, int year, double value) {}
