package org.ortaq.trade.indicators;

import java.util.OptionalDouble;

/**
 * One line of a negotiation list: a good one country can sell and the other buys elsewhere.
 *
 * @param sector code of the good
 * @param size {@code min(X_as - X_abs, M_bs - X_abs)}: what the seller now sells elsewhere and the buyer now buys
 *     elsewhere, in the unit of the matrix; the most that could be turned towards each other
 * @param present what the seller sells the buyer now; empty when nobody counted it
 * @param presentShare the seller's share in the buyer's imports of the good; empty when the flow is missing
 * @param advantage the seller's revealed comparative advantage in the good
 */
public record NegotiationItem(
        String sector, double size, OptionalDouble present, OptionalDouble presentShare, OptionalDouble advantage) {

    /** Sells more of it than its size in world trade says. */
    public boolean isComplementary() {
        return advantage.isPresent() && advantage.getAsDouble() >= 1;
    }
}
