package org.ortaq.waterpower;

/**
 * A calendar year and where it leaves the rivers.
 *
 * @param result the year
 * @param state on 1 October of the year, for the next
 */
public record WaterPowerStep(WaterPowerResult result, WaterPowerState state) {}
