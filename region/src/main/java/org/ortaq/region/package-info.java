/**
 * The region as the models may know it: facts with their sources, the choice between rival values, the snapshot of one
 * year ({@link org.ortaq.region.Region}), and what can change it (levers, initiatives, shocks, scenarios).
 *
 * <p>A section of the Region (economy, network, water ...) lives in a package of its own with its reader and its lever
 * methods. An initiative is a function Region to Region, a model a function Region to outcomes; neither sees the other.
 *
 * <p>Limits: uncertain parameters are read at one of three corners (adverse, central, favourable), not yet by draws.
 */
@NullMarked
package org.ortaq.region;

import org.jspecify.annotations.NullMarked;
