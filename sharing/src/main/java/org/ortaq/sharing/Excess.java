package org.ortaq.sharing;

/**
 * What a coalition would gain by leaving an allocation.
 *
 * @param coalition bit mask
 * @param value v(S) - x(S); above 0, the coalition does better alone
 */
public record Excess(int coalition, Rational value) {}
