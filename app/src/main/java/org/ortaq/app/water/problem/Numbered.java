package org.ortaq.app.water.problem;

import java.util.List;
import java.util.TreeMap;

/**
 * The program of one stage, state of the chain and outcome, in numbers.
 *
 * @param cost by column
 * @param lower by column
 * @param upper by column
 * @param rowLower by row
 * @param rowUpper by row
 * @param entries by row, coefficient by column
 */
@SuppressWarnings("ArrayRecordComponent")
record Numbered(
        double[] cost,
        double[] lower,
        double[] upper,
        double[] rowLower,
        double[] rowUpper,
        List<TreeMap<Integer, Double>> entries) {}
