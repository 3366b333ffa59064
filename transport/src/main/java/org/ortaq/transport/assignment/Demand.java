package org.ortaq.transport.assignment;

import java.util.OptionalDouble;
import org.ortaq.numerics.Exponential;

/**
 * Goods between two states, both directions together.
 *
 * @param from state
 * @param to state
 * @param mt million tonnes a year; for goods with a way round, the tonnes open to both
 * @param insideMask the blocs that hold {@code from}
 * @param otherWay generalised cost of a way round the network, US dollars a tonne
 */
public record Demand(int from, int to, double mt, int insideMask, OptionalDouble otherWay) {

    /** Million tonnes a year below which a demand takes one route and crowds nobody. */
    private static final double CROWDS_NOBODY = 1e-4;

    public Demand {
        if (!(mt >= 0)) {
            throw new IllegalArgumentException("mt of a demand must not be negative: " + mt);
        }
    }

    boolean crowds() {
        return mt >= CROWDS_NOBODY;
    }

    /** Tonnes that take the network: all, or a logit share against the way round. */
    double onNetwork(double cost, double scale) {
        if (cost == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return otherWay.isEmpty() ? mt : mt / (1 + Exponential.of((cost - otherWay.getAsDouble()) / scale));
    }
}
