/**
 * Initiatives and shocks (dated sets of levers with partners, cost and sources), scenarios (which of them), and the
 * Timeline: the Regions of all years under one scenario, coalition and corner.
 *
 * <p>An initiative that is in force at the as-of date belongs to the baseline and is never taken away; what it changed up
 * to the base year is already in the facts. A planned one is in force only while its members are in the coalition.
 */
@NullMarked
package org.ortaq.region.initiative;

import org.jspecify.annotations.NullMarked;
