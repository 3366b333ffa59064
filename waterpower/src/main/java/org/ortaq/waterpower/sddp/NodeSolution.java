package org.ortaq.waterpower.sddp;

/**
 * The best decision of a node for an incoming state and an opening. Arrays are fresh.
 *
 * @param stageCost cost of the stage alone
 * @param costToGo approximate cost of all that follows, discounted; 0 at the end
 * @param x value by column of the node's program
 * @param rowDual by row of the node's program: change of stageCost + costToGo per unit of the active bound
 * @param outgoing the state handed on
 * @param gradient change of stageCost + costToGo per unit of each incoming state (minus the value of water)
 */
@SuppressWarnings("ArrayRecordComponent")
public record NodeSolution(
        double stageCost, double costToGo, double[] x, double[] rowDual, double[] outgoing, double[] gradient) {}
