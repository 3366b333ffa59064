package org.ortaq.assessment.reach;

/**
 * A number as the sum of what each thing does alone and what pairs do together beyond that. Things come at levels, 0 being
 * left out; a pair was measured at the top levels, and at lower ones acts in proportion to the single effects.
 *
 * @param none the number without anything
 * @param single [thing][level], the change alone; zero at level 0
 * @param pair [thing][thing], symmetric, the change beyond the singles at the top levels; zero where not measured
 */
// Built once and only read.
@SuppressWarnings("ArrayRecordComponent")
public record Surrogate(double none, double[][] single, double[][] pair) {

    public int things() {
        return single.length;
    }

    public int levels(int thing) {
        return single[thing].length;
    }

    /** @param set the level of each thing */
    public double of(int[] set) {
        double sum = none;
        for (int i = 0; i < set.length; i++) {
            if (set[i] > 0) {
                sum += single[i][set[i]];
                for (int j = 0; j < i; j++) {
                    sum += pair[i][j] * part(i, set[i]) * part(j, set[j]);
                }
            }
        }
        return sum;
    }

    private double part(int thing, int level) {
        double top = single[thing][single[thing].length - 1];
        return level == 0 ? 0 : top == 0 ? 1 : single[thing][level] / top;
    }
}
