package org.ortaq.cluster.estimate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ortaq.table.InputException;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import org.ortaq.trade.estimation.formula.Effect;

/**
 * How the rows are laid out: which effect they are kept together by, into how many blocks, and the numbers of the levels of
 * the others.
 *
 * @param blocks how many
 * @param pivot the effect whose levels are never split; -1 when nothing is absorbed
 * @param effects sorted names of the levels of each effect; empty for the pivot, which blocks number themselves
 * @param clusters the same of the way to cluster; empty when that is the pivot, or there is none
 * @param clustered whether there is a way to cluster
 * @param clusteredByPivot whether it is the pivot
 */
// Sent and not changed.
@SuppressWarnings("ArrayRecordComponent")
record Plan(int blocks, int pivot, String[][] effects, String[] clusters, boolean clustered, boolean clusteredByPivot)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Rows of a block, unless the user asks for a number of blocks; does not depend on the cluster, so the answer does not. */
    private static final int ROWS_OF_A_BLOCK = 50_000;

    private static final int LEAST_BLOCKS = 2;
    private static final int MOST_BLOCKS = 4096;

    /**
     * @param surveys of all files, in their order
     * @param asked how many blocks; 0 for as many as suit the rows
     * @throws InputException when the files do not go together, or nothing takes part
     */
    static Plan of(List<Extract> surveys, int asked, List<Effect> effects, List<Effect> clusters, String outcome) {
        requireUsable(surveys, outcome);
        var names = new ArrayList<String[]>();
        for (int k = 0; k < effects.size(); k++) {
            int effect = k;
            names.add(names(surveys, s -> s.effects()[effect]));
        }
        int pivot = -1;
        for (int k = 0; k < names.size(); k++) {
            if (pivot < 0 || names.get(k).length > names.get(pivot).length) {
                pivot = k;
            }
        }
        boolean clustered = !clusters.isEmpty();
        boolean byPivot = clustered && pivot >= 0 && effects.get(pivot).equals(clusters.getFirst());
        var ways = clustered && !byPivot ? names(surveys, s -> s.clusters()[0]) : new String[0];
        if (pivot >= 0) {
            names.set(pivot, new String[0]);
        }
        int blocks = asked > 0 ? asked : blocks(surveys, names);
        return new Plan(blocks, pivot, names.toArray(String[][]::new), ways, clustered, byPivot);
    }

    /** Every block gives a number for each level in every pass: these must not outweigh its rows. */
    private static int blocks(List<Extract> surveys, List<String[]> names) {
        long rows = surveys.stream().mapToLong(Extract::read).sum();
        long levels = names.stream().mapToLong(n -> n.length).sum();
        long most = Math.min(MOST_BLOCKS, 2 * rows / Math.max(1, levels));
        return Math.toIntExact(Math.max(LEAST_BLOCKS, Math.min(rows / ROWS_OF_A_BLOCK, most)));
    }

    private interface Part {
        Levels of(Slice slice);
    }

    private static String[] names(List<Extract> surveys, Part part) {
        var all = new TreeSet<String>();
        for (var survey : surveys) {
            survey.slice()
                    .forEach(slice -> all.addAll(Arrays.asList(part.of(slice).names())));
        }
        return all.toArray(String[]::new);
    }

    private static void requireUsable(List<Extract> surveys, String outcome) {
        var mistakes = new TreeSet<Problem>();
        surveys.forEach(s -> s.problems().forEach(m -> mistakes.add(m.problem())));
        if (!mistakes.isEmpty()) {
            throw new InputException(List.copyOf(mistakes));
        }
        var problems = new Problems();
        requireAlike(surveys, problems);
        var first = surveys.getFirst().source();
        if (surveys.stream().allMatch(s -> s.read() == s.filtered() + s.missing())) {
            problems.add(first, 0, "", "no row", "a row with all cells that takes part, here or in another file");
        } else if (surveys.stream().noneMatch(Extract::positive)) {
            problems.add(first, 0, outcome, "only zeros", "a positive value, here or in another file");
        }
        problems.throwIfAny();
    }

    /** A column of numbers in one file and of texts in another would name its levels in two ways. */
    private static void requireAlike(List<Extract> surveys, Problems problems) {
        var first = new TreeMap<String, Extract>();
        for (var survey : surveys) {
            survey.numeric().forEach((column, numeric) -> {
                @Nullable Extract before = first.putIfAbsent(column, survey);
                if (before != null && !numeric.equals(before.numeric().get(column))) {
                    problems.add(new Problem(
                            survey.source(),
                            0,
                            column,
                            numeric ? "numbers only" : "texts",
                            (numeric ? "texts" : "numbers only") + " as in " + before.source(),
                            Optional.empty()));
                }
            });
        }
    }

    /** The block of each row. */
    int[] homes(Slice slice) {
        int[] homes = new int[slice.rows()];
        if (pivot < 0) {
            for (int i = 0; i < homes.length; i++) {
                homes[i] = i % blocks;
            }
            return homes;
        }
        var levels = slice.effects()[pivot];
        int[] home = new int[levels.names().length];
        for (int level = 0; level < home.length; level++) {
            home[level] = home(levels.names()[level]);
        }
        for (int i = 0; i < homes.length; i++) {
            homes[i] = home[levels.of()[i]];
        }
        return homes;
    }

    /** The hash of a text is fixed by Java's specification; spread, since neighbours have near ones. */
    private int home(String name) {
        int hash = name.hashCode() * 0x9E3779B1;
        return Math.floorMod(hash ^ (hash >>> 15), blocks);
    }

    /** With the numbers of all files in place of names, but for the pivot. */
    Slice numbered(Slice slice) {
        var numbered = new Levels[effects.length];
        for (int k = 0; k < numbered.length; k++) {
            numbered[k] = k == pivot ? slice.effects()[k] : slice.effects()[k].numbered(effects[k]);
        }
        var ways =
                clustered && !clusteredByPivot ? new Levels[] {slice.clusters()[0].numbered(clusters)} : new Levels[0];
        return new Slice(slice.file(), slice.y(), slice.x(), slice.offset(), slice.weights(), numbered, ways);
    }

    /** The parts of a slice by block; those without rows are left out. */
    TreeMap<Integer, Slice> split(Slice slice) {
        var numbered = numbered(slice);
        int[] homes = homes(slice);
        var count = new int[blocks];
        for (int home : homes) {
            count[home]++;
        }
        var rows = new int[blocks][];
        for (int b = 0; b < blocks; b++) {
            rows[b] = new int[count[b]];
        }
        var at = new int[blocks];
        for (int i = 0; i < homes.length; i++) {
            rows[homes[i]][at[homes[i]]++] = i;
        }
        var parts = new TreeMap<Integer, Slice>();
        for (int b = 0; b < blocks; b++) {
            if (rows[b].length > 0) {
                parts.put(b, numbered.take(rows[b]));
            }
        }
        return parts;
    }
}
