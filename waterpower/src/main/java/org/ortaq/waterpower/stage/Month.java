package org.ortaq.waterpower.stage;

import org.ortaq.waterpower.sddp.Opening;
import org.ortaq.waterpower.sddp.StageProblem;

/**
 * A month as a stage, and where its parts stand in the solution.
 *
 * @param problem states: what is stored by reservoir, then the anomalies of the two rivers
 * @param openings ten equally likely residuals
 * @param turbine column by node, -1 without
 * @param spill column by node
 * @param unserved first and second column by zone
 * @param deficit columns by need and step
 * @param balance row of power by zone
 */
@SuppressWarnings("ArrayRecordComponent") // places in a program, never a key
public record Month(
        StageProblem problem,
        java.util.List<Opening> openings,
        int[] turbine,
        int[] spill,
        int[][] unserved,
        int[][] deficit,
        int[] balance) {}
