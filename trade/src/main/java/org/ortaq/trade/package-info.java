/**
 * Trade of the five with each other and the world: who sells what to whom, and what a change of barriers, transport,
 * growth or productivity does.
 *
 * <p>The door is {@link org.ortaq.trade.TradeModel}: calibrate on a base year, then run a year. Calibration scales the
 * shape of 2015 to the base year, lets every known bilateral figure stand and balances the rest, and splits it into
 * fifteen industries around pair totals that stand; a run solves that world with its input-output links and duties in exact hat form. Adapters
 * here know the Region; the kernels in the sub-packages know arrays only.
 *
 * <p>Limits: industries are imputed, services do not cross borders, imbalances keep their share; see docs/models/trade.md.
 */
@NullMarked
package org.ortaq.trade;

import org.jspecify.annotations.NullMarked;
