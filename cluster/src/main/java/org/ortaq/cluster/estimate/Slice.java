package org.ortaq.cluster.estimate;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Rows that can take part, columns by columns.
 *
 * @param file the number of the file they are from; after joining that of the first
 * @param y outcome
 * @param x regressors (columns x rows)
 * @param offset empty when there is none
 * @param weights empty when there are none
 * @param effects levels of each effect
 * @param clusters levels of the way to cluster; empty when there is none
 */
// Owned by whoever made them, sent and not changed.
@SuppressWarnings("ArrayRecordComponent")
record Slice(int file, double[] y, double[][] x, double[] offset, double[] weights, Levels[] effects, Levels[] clusters)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    int rows() {
        return y.length;
    }

    Slice take(int[] rows) {
        return new Slice(
                file,
                taken(y, rows),
                Arrays.stream(x).map(column -> taken(column, rows)).toArray(double[][]::new),
                taken(offset, rows),
                taken(weights, rows),
                Arrays.stream(effects).map(levels -> levels.take(rows)).toArray(Levels[]::new),
                Arrays.stream(clusters).map(levels -> levels.take(rows)).toArray(Levels[]::new));
    }

    private static double[] taken(double[] values, int[] rows) {
        if (values.length == 0) {
            return values;
        }
        double[] out = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            out[k] = values[rows[k]];
        }
        return out;
    }

    /** Slices one below the other, in their order. */
    static Slice join(List<Slice> slices) {
        var first = slices.getFirst();
        var x = new double[first.x.length][];
        for (int k = 0; k < x.length; k++) {
            int column = k;
            x[k] = joined(slices, slice -> slice.x[column]);
        }
        return new Slice(
                first.file,
                joined(slices, Slice::y),
                x,
                joined(slices, Slice::offset),
                joined(slices, Slice::weights),
                levels(slices, Slice::effects),
                levels(slices, Slice::clusters));
    }

    private interface Part<T> {
        T of(Slice slice);
    }

    private static double[] joined(List<Slice> slices, Part<double[]> part) {
        return slices.stream().flatMapToDouble(s -> Arrays.stream(part.of(s))).toArray();
    }

    private static Levels[] levels(List<Slice> slices, Part<Levels[]> part) {
        var out = new Levels[part.of(slices.getFirst()).length];
        for (int k = 0; k < out.length; k++) {
            int effect = k;
            out[k] = joinedLevels(slices.stream().map(s -> part.of(s)[effect]).toList());
        }
        return out;
    }

    private static Levels joinedLevels(List<Levels> all) {
        var numbers = new TreeMap<String, Integer>();
        int[] of = new int[all.stream().mapToInt(l -> l.of().length).sum()];
        int at = 0;
        for (var levels : all) {
            int[] number = new int[levels.names().length];
            for (int level = 0; level < number.length; level++) {
                number[level] = numbers.computeIfAbsent(levels.names()[level], _ -> numbers.size());
            }
            for (int level : levels.of()) {
                of[at++] = number.length == 0 ? level : number[level];
            }
        }
        var names = new String[numbers.size()];
        numbers.forEach((name, number) -> names[number] = name);
        return new Levels(of, names);
    }
}
