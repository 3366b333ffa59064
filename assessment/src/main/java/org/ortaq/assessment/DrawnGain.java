package org.ortaq.assessment;

import org.ortaq.numerics.Quantiles;

/**
 * The present value of what a member gains over the draws, million 2023 US dollars.
 *
 * @param part a part of the account, or {@code total}
 * @param losing share of draws in which it is below zero
 */
public record DrawnGain(String area, String part, double losing, Quantiles value) {}
