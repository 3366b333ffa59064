package org.ortaq.trade.estimation.absorption;

/**
 * Where the rows of a panel lie: sorted by the pivot effect, cut into chunks (whole pivot groups, about {@value #CHUNK}
 * rows) and blocks (whole chunks, one partial sum each). The cuts depend on the panel only, never on the threads.
 *
 * <p>Arrays are owned by this object: read them, do not change them.
 */
public final class Layout {

    private static final int CHUNK = 512;
    private static final int MOST_BLOCKS = 8;
    private static final int ROWS_OF_A_BLOCK = 8192;

    private final int rows;
    private final boolean absorbs;
    private final int[] order;
    private final int[][] codes;
    private final int[] levels;
    private final int[] offsets;
    private final int[] groupStart;
    private final int[] chunkGroup;
    private final int[] blockChunk;
    private final int widest;
    private final int others;

    /**
     * @param rows number of rows
     * @param effects codes from 0 of each effect for each row (effects x rows); none means nothing is absorbed
     * @param levels number of codes of each effect
     */
    public Layout(int rows, int[][] effects, int[] levels) {
        this(rows, effects, levels, widestEffect(levels));
    }

    /** @param pivot the effect to sort by; -1 for none, when there is none */
    public Layout(int rows, int[][] effects, int[] levels, int pivot) {
        this.rows = rows;
        this.absorbs = effects.length > 0;
        this.order = sorted(rows, effects, levels, pivot);
        this.codes = new int[Math.max(0, effects.length - 1)][];
        this.levels = new int[codes.length];
        this.offsets = new int[codes.length];
        int at = 0;
        for (int k = 0, o = 0; k < effects.length; k++) {
            if (k != pivot) {
                codes[o] = permuted(effects[k]);
                this.levels[o] = levels[k];
                offsets[o++] = at;
                at += levels[k];
            }
        }
        this.others = at;
        this.groupStart = absorbs ? groups(effects[pivot]) : evenly();
        this.chunkGroup = chunks();
        this.widest = widestChunk();
        this.blockChunk = cutBlocks();
    }

    private static int widestEffect(int[] levels) {
        int best = -1;
        for (int k = 0; k < levels.length; k++) {
            if (best < 0 || levels[k] > levels[best]) best = k;
        }
        return best;
    }

    /** A stable counting sort. */
    private static int[] sorted(int rows, int[][] effects, int[] levels, int pivot) {
        int[] order = new int[rows];
        if (pivot < 0) {
            for (int i = 0; i < rows; i++) order[i] = i;
            return order;
        }
        int[] next = new int[levels[pivot] + 1];
        for (int code : effects[pivot]) next[code + 1]++;
        for (int l = 0; l < levels[pivot]; l++) next[l + 1] += next[l];
        for (int i = 0; i < rows; i++) order[next[effects[pivot][i]]++] = i;
        return order;
    }

    private int[] groups(int[] pivotCodes) {
        int count = 0;
        for (int i = 0; i < rows; i++) {
            if (i == 0 || pivotCodes[order[i]] != pivotCodes[order[i - 1]]) count++;
        }
        int[] start = new int[count + 1];
        for (int i = 0, g = 0; i < rows; i++) {
            if (i == 0 || pivotCodes[order[i]] != pivotCodes[order[i - 1]]) start[g++] = i;
        }
        start[count] = rows;
        return start;
    }

    private int[] evenly() {
        int count = (rows + CHUNK - 1) / CHUNK;
        int[] start = new int[count + 1];
        for (int g = 0; g <= count; g++) start[g] = Math.min(rows, g * CHUNK);
        return start;
    }

    private int[] chunks() {
        int[] found = new int[groupStart.length];
        int count = 0;
        for (int g = 0; g < groupStart.length - 1; g++) {
            if (g == 0 || groupStart[g] - groupStart[found[count - 1]] >= CHUNK) found[count++] = g;
        }
        found[count++] = groupStart.length - 1;
        return java.util.Arrays.copyOf(found, count);
    }

    private int widestChunk() {
        int most = 0;
        for (int c = 0; c + 1 < chunkGroup.length; c++) most = Math.max(most, last(c) - first(c));
        return most;
    }

    private int[] cutBlocks() {
        int chunks = chunkGroup.length - 1;
        int count = Math.max(1, Math.min(Math.min(MOST_BLOCKS, rows / ROWS_OF_A_BLOCK), chunks));
        // Partial sums must not outweigh the rows.
        while (count > 1 && (long) count * others > 2L * rows) count /= 2;
        int[] start = new int[count + 1];
        for (int b = 0; b <= count; b++) start[b] = (int) ((long) chunks * b / count);
        return start;
    }

    /** Values in the order of the original rows, brought into the order of this layout. */
    public double[] permuted(double[] values) {
        double[] out = new double[rows];
        for (int i = 0; i < rows; i++) out[i] = values[order[i]];
        return out;
    }

    /** Codes in the order of the original rows, brought into the order of this layout. */
    public int[] permuted(int[] values) {
        int[] out = new int[rows];
        for (int i = 0; i < rows; i++) out[i] = values[order[i]];
        return out;
    }

    public int rows() {
        return rows;
    }

    /** Whether there is a pivot effect; without one the groups are mere pieces and nothing is subtracted. */
    public boolean absorbs() {
        return absorbs;
    }

    /** The original row at each place; a fresh array. */
    public int[] order() {
        return order.clone();
    }

    /** The number of effects besides the pivot. */
    public int effects() {
        return codes.length;
    }

    public int[] codes(int effect) {
        return codes[effect];
    }

    int offset(int effect) {
        return offsets[effect];
    }

    public int levels(int effect) {
        return levels[effect];
    }

    /** The number of levels of all effects besides the pivot. */
    public int others() {
        return others;
    }

    public int groups() {
        return groupStart.length - 1;
    }

    public int groupStart(int group) {
        return groupStart[group];
    }

    int chunkGroup(int chunk) {
        return chunkGroup[chunk];
    }

    int first(int chunk) {
        return groupStart[chunkGroup[chunk]];
    }

    int last(int chunk) {
        return groupStart[chunkGroup[chunk + 1]];
    }

    int blocks() {
        return blockChunk.length - 1;
    }

    int blockChunk(int block) {
        return blockChunk[block];
    }

    int widest() {
        return widest;
    }
}
