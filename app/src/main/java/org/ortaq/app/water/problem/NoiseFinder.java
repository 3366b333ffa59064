package org.ortaq.app.water.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ortaq.solver.LinearProgram;
import org.ortaq.waterpower.sddp.Noise;

/** Finds where the programs of a node's outcomes differ. */
final class NoiseFinder {
    private final List<Numbered> outcomes;
    private final int[] rows;
    private final int[] columns;
    private final int[] priced;
    private final int[] entryRow;
    private final int[] entryColumn;

    NoiseFinder(List<Numbered> outcomes) {
        this.outcomes = outcomes;
        var first = outcomes.getFirst();
        rows = places(first.rowLower().length, i -> differs(o -> o.rowLower()[i]) || differs(o -> o.rowUpper()[i]));
        columns = places(first.cost().length, j -> differs(o -> o.lower()[j]) || differs(o -> o.upper()[j]));
        priced = places(first.cost().length, j -> differs(o -> o.cost()[j]));
        var found = new ArrayList<int[]>();
        for (int i = 0; i < first.rowLower().length; i++) {
            int row = i;
            for (int column : columnsOf(row))
                if (differs(o -> o.entries().get(row).getOrDefault(column, 0.0))) found.add(new int[] {row, column});
        }
        entryRow = found.stream().mapToInt(place -> place[0]).toArray();
        entryColumn = found.stream().mapToInt(place -> place[1]).toArray();
    }

    private static int[] places(int count, IntPredicate wanted) {
        return IntStream.range(0, count).filter(wanted).toArray();
    }

    private TreeSet<Integer> columnsOf(int row) {
        var all = new TreeSet<Integer>();
        for (var outcome : outcomes) all.addAll(outcome.entries().get(row).keySet());
        return all;
    }

    private boolean differs(java.util.function.ToDoubleFunction<Numbered> value) {
        double first = value.applyAsDouble(outcomes.getFirst());
        for (var outcome : outcomes) if (value.applyAsDouble(outcome) != first) return true;
        return false;
    }

    /** The first outcome's program, with a place for every entry of any outcome. */
    LinearProgram template() {
        var first = outcomes.getFirst();
        var builder = LinearProgram.builder();
        for (int j = 0; j < first.cost().length; j++)
            builder.column(first.cost()[j], first.lower()[j], first.upper()[j]);
        for (int i = 0; i < first.rowLower().length; i++) {
            int row = builder.row(first.rowLower()[i], first.rowUpper()[i]);
            for (int column : columnsOf(row))
                builder.set(row, column, first.entries().get(row).getOrDefault(column, 0.0));
        }
        return builder.build();
    }

    Noise noise(Numbered outcome) {
        var entry = new double[entryRow.length];
        for (int k = 0; k < entry.length; k++)
            entry[k] = outcome.entries().get(entryRow[k]).getOrDefault(entryColumn[k], 0.0);
        return Noise.none()
                .withRows(rows, at(rows, outcome.rowLower()), at(rows, outcome.rowUpper()))
                .withColumns(columns, at(columns, outcome.lower()), at(columns, outcome.upper()))
                .withCosts(priced, at(priced, outcome.cost()))
                .withEntries(entryRow, entryColumn, entry);
    }

    private static double[] at(int[] places, double[] values) {
        return IntStream.of(places).mapToDouble(place -> values[place]).toArray();
    }
}
