/**
 * Descriptive indicators of trade: advantage, complementarity, similarity, intensity, intra-industry trade, concentration,
 * mirror gap; complexity of countries and products, their proximity and density; what a pair could trade and does not.
 *
 * <p>Definitions of Mikic and Gilbert, Trade Statistics in Policymaking (ESCAP 2009); Hidalgo and Hausmann (2009) and
 * Hausmann and others (2014) for the complexity indices; Tacchella and others (2012) for fitness. Each class gives its
 * equation. Arrays and records only, no Region.
 *
 * <p>A flow nobody counted is missing: what would rest on it alone has no value. Sums over partners run over the flows that
 * are there. Sums run in the order of codes, so the order of rows changes no bit. Limits: descriptive, no price and no
 * causal meaning; indices move with the level of detail of the goods.
 */
@NullMarked
package org.ortaq.trade.indicators;

import org.jspecify.annotations.NullMarked;
