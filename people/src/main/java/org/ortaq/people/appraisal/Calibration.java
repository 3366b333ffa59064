package org.ortaq.people.appraisal;

/**
 * Qualities of entries and leniencies of judges: minimises sum (y - m - q - b)^2 + ridge * (sum b^2) + small * (sum q^2),
 * m being the mean score. Entries are eliminated (each touches few judges), the judges' equations are solved by Cholesky.
 */
final class Calibration {

    /** Keeps entries of unlinked parts near the mean instead of undefined; too small to matter elsewhere. */
    private static final double SMALL = 1e-6;

    private final Scores scores;
    private final double[] perEntry;
    private final double[] perJudge;
    private final double[][] factor;

    /** @param ridge how many scores of a perfectly average judge each judge is worth beforehand, more than 0 */
    Calibration(Scores scores, double ridge) {
        if (!(ridge > 0)) {
            throw new IllegalArgumentException("ridge must be more than 0: " + ridge);
        }
        this.scores = scores;
        this.perEntry = new double[scores.entries()];
        this.perJudge = new double[scores.judges()];
        for (int k = 0; k < scores.count(); k++) {
            perEntry[scores.entry()[k]]++;
            perJudge[scores.judge()[k]]++;
        }
        this.factor = cholesky(reduced(ridge));
    }

    /** What was estimated. */
    record Effects(double mean, double[] quality, double[] leniency) {}

    Effects of(double[] value) {
        var now = scores.withValues(value);
        double mean = now.mean();
        double[] entrySum = new double[perEntry.length];
        double[] judgeSum = new double[perJudge.length];
        for (int k = 0; k < value.length; k++) {
            entrySum[scores.entry()[k]] += value[k] - mean;
            judgeSum[scores.judge()[k]] += value[k] - mean;
        }
        for (int k = 0; k < value.length; k++) {
            int e = scores.entry()[k];
            judgeSum[scores.judge()[k]] -= entrySum[e] / (perEntry[e] + SMALL);
        }
        double[] leniency = solve(judgeSum);
        double[] quality = entrySum;
        for (int k = 0; k < value.length; k++) {
            quality[scores.entry()[k]] -= leniency[scores.judge()[k]];
        }
        for (int e = 0; e < quality.length; e++) {
            quality[e] /= perEntry[e] + SMALL;
        }
        return new Effects(mean, quality, leniency);
    }

    /** Judges by judges, entries eliminated: n_j + ridge on the diagonal, less what they share through entries. */
    private double[][] reduced(double ridge) {
        int[][] judgesOf = judgesOf();
        var a = new double[perJudge.length][perJudge.length];
        for (int j = 0; j < a.length; j++) {
            a[j][j] = perJudge[j] + ridge;
        }
        for (int e = 0; e < judgesOf.length; e++) {
            for (int i : judgesOf[e]) {
                for (int j : judgesOf[e]) {
                    a[i][j] -= 1 / (perEntry[e] + SMALL);
                }
            }
        }
        return a;
    }

    private int[][] judgesOf() {
        var judgesOf = new int[perEntry.length][];
        for (int e = 0; e < judgesOf.length; e++) {
            judgesOf[e] = new int[(int) perEntry[e]];
        }
        int[] filled = new int[judgesOf.length];
        for (int k = 0; k < scores.count(); k++) {
            int e = scores.entry()[k];
            judgesOf[e][filled[e]++] = scores.judge()[k];
        }
        return judgesOf;
    }

    private static double[][] cholesky(double[][] a) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
        }
        return a;
    }

    private double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= factor[i][k] * x[k];
            }
            x[i] /= factor[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= factor[k][i] * x[k];
            }
            x[i] /= factor[i][i];
        }
        return x;
    }
}
