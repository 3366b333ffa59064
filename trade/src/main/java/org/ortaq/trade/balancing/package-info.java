/**
 * Fills a table of flows from a seed so that known cells stand and rows and columns add up.
 *
 * <p>Free cells are X_ij = r_i s_j seed_ij with r, s found by alternate scaling (RAS, Stone 1961; the cross-entropy
 * nearest table to the seed), the margins being what the fixed cells leave over.
 *
 * <p>Limits: where fixed cells exceed a margin the margin gives way (the change is reported); zeros of the seed stay
 * zero. This package knows arrays only, never the Region.
 */
@NullMarked
package org.ortaq.trade.balancing;

import org.jspecify.annotations.NullMarked;
