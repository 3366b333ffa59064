package org.ortaq.waterpower.sddp;

/**
 * A step of a given path: the node entered and what happens there, which need not be one of its openings.
 *
 * @param node number of the node
 * @param noise what happens
 */
public record PathStep(int node, Noise noise) {}
