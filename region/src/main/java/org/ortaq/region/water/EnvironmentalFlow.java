package org.ortaq.region.water;

/**
 * A flow wanted at the end of a river, spread evenly over the days of the year.
 *
 * @param valueUsd1000m3 price of missing it
 */
public record EnvironmentalFlow(String node, double hm3Year, double valueUsd1000m3) {}
