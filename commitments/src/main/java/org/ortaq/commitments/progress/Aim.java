package org.ortaq.commitments.progress;

/**
 * A number promised for a year.
 *
 * @param target the promised value
 * @param deadline calendar year at whose end it is due
 */
public record Aim(double target, int deadline) {}
