package org.ortaq.region.lever;

import org.ortaq.region.Direction;

/**
 * What a lever must do, for the tests: no lever is dead.
 *
 * @param metric id of the outcome it must move, summed over areas
 * @param direction which way a lever that eases or builds moves it; a shock with the opposite sign moves it back
 */
public record Effect(String metric, Direction direction) {}
