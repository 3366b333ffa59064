package org.ortaq.region.network;

/**
 * A standing transit rule from a year on.
 *
 * @param rule what is taken
 * @param fromYear first year
 */
public record Premium(TransitRule rule, int fromYear) {}
