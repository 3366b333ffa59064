package org.ortaq.trade.estimation.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.table.Table;
import org.ortaq.trade.Reference;
import org.ortaq.trade.estimation.absorption.Layout;
import org.ortaq.trade.estimation.absorption.Team;
import org.ortaq.trade.estimation.panel.Codes;
import org.ortaq.trade.estimation.panel.Column;

/** The test sets of Correia, Guimaraes and Zylkin, with the truth in their column "separated". */
class SeparationTest {

    private static final class Case {

        final Table table;
        final double[] y;
        final List<Codes> effects;
        final double[][] regressors;

        Case(String name) {
            table = Reference.table("trade/separation/" + name + ".csv");
            y = numbers("y");
            effects = columns("id")
                    .map(c -> Codes.of(new Column.OfNumbers(numbers(c))))
                    .toList();
            var found = columns("x").map(this::numbers).toList();
            var all = new java.util.ArrayList<>(found);
            if (effects.isEmpty())
                all.addFirst(IntStream.range(0, y.length).mapToDouble(_ -> 1).toArray());
            regressors = all.toArray(double[][]::new);
        }

        java.util.stream.Stream<String> columns(String prefix) {
            return table.header().stream().filter(c -> c.startsWith(prefix));
        }

        double[] numbers(String column) {
            return table.rows().stream()
                    .mapToDouble(r -> Double.parseDouble(r.text(column)))
                    .toArray();
        }

        int[][] codes() {
            return effects.stream().map(Codes::of).toArray(int[][]::new);
        }

        int[] levels() {
            return effects.stream().mapToInt(Codes::count).toArray();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"})
    void exactEliminationFindsAllAndNoMore(String name) {
        var set = new Case(name);
        check(set, new ExactSeparation(set.codes(), set.levels(), set.regressors).find(set.y));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"})
    void heavyWeightsFindTheSame(String name) {
        var set = new Case(name);
        var layout = new Layout(set.y.length, set.codes(), set.levels());
        double[][] columns =
                java.util.Arrays.stream(set.regressors).map(layout::permuted).toArray(double[][]::new);
        double[] y = layout.permuted(set.y);
        boolean[] suspects = new boolean[y.length];
        for (int i = 0; i < y.length; i++) suspects[i] = y[i] == 0;
        try (var team = new Team(1)) {
            double[] found = new LargeSeparation(layout, team, columns, () -> false).find(suspects);
            double[] byRow = new double[y.length];
            for (int i = 0; i < y.length; i++) byRow[layout.order()[i]] = found[i];
            check(set, byRow);
        }
    }

    private static void check(Case set, double[] certificate) {
        double[] truth = set.numbers("separated");
        for (int i = 0; i < truth.length; i++) {
            assertThat(certificate[i] > 0).as("row " + (i + 1)).isEqualTo(truth[i] == 1);
        }
    }
}
