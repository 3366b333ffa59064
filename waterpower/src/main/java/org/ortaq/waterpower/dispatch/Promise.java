package org.ortaq.waterpower.dispatch;

/**
 * A promised extra release of a reservoir over some months, over what its operator would release alone.
 *
 * @param months true for the months of the window, by month of the water year
 */
@SuppressWarnings("ArrayRecordComponent") // argument of a kernel, never a key
public record Promise(int node, boolean[] months, double hm3) {}
