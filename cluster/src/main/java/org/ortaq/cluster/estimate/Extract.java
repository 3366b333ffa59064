package org.ortaq.cluster.estimate;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ortaq.app.trade.EquationTexts;
import org.ortaq.app.trade.panel.PanelFile;
import org.ortaq.table.InputException;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import org.ortaq.trade.estimation.Errors;
import org.ortaq.trade.estimation.Options;
import org.ortaq.trade.estimation.Ppml;
import org.ortaq.trade.estimation.Variables;
import org.ortaq.trade.estimation.formula.Effect;
import org.ortaq.trade.estimation.formula.Evaluation.Regressor;
import org.ortaq.trade.estimation.formula.FormulaException;
import org.ortaq.trade.estimation.inference.SmallSample;
import org.ortaq.trade.estimation.likelihood.Accuracy;
import org.ortaq.trade.estimation.panel.Frame;
import org.ortaq.trade.estimation.sample.Fate;

/**
 * What a file gives: its rows, and what all must know of them.
 *
 * @param source the file, for messages
 * @param numeric by column of effects and clusters, whether it holds numbers only
 * @param problems mistakes; where there are some the rest is empty
 */
record Extract(
        String source,
        int read,
        int filtered,
        int missing,
        boolean positive,
        List<String> regressors,
        TreeMap<String, Boolean> numeric,
        List<Slice> slice,
        List<Mistake> problems)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A problem that can be sent. */
    record Mistake(String source, int line, String field, String found, String expected, String guess)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        static Mistake of(Problem problem) {
            return new Mistake(
                    problem.file(),
                    problem.line(),
                    problem.field(),
                    problem.found(),
                    problem.expected(),
                    problem.guess().orElse(""));
        }

        Problem problem() {
            return new Problem(
                    source, line, field, found, expected, guess.isEmpty() ? Optional.empty() : Optional.of(guess));
        }
    }

    /** Without its rows: what is sent to the driver. */
    Extract survey() {
        var bare = slice.stream().map(Extract::namesOnly).toList();
        return new Extract(source, read, filtered, missing, positive, regressors, numeric, bare, problems);
    }

    private static Slice namesOnly(Slice slice) {
        var none = new double[0];
        return new Slice(
                slice.file(),
                new double[slice.rows() > 0 ? 1 : 0],
                new double[0][],
                none,
                none,
                Arrays.stream(slice.effects())
                        .map(l -> new Levels(new int[0], l.names()))
                        .toArray(Levels[]::new),
                Arrays.stream(slice.clusters())
                        .map(l -> new Levels(new int[0], l.names()))
                        .toArray(Levels[]::new));
    }

    /** Reads a file; its mistakes are told as values, since a failed task would be tried again. */
    static Extract read(String file, int number, EquationTexts texts) {
        try {
            var formula = texts.equation();
            var options = options(texts);
            var frame = PanelFile.read(Path.of(file), Ppml.demand(formula, options));
            Ppml.demand(formula, options).among(frame.source(), frame.names());
            return of(frame, number, new Variables(frame, formula, options), formula.effects(), options.clusters());
        } catch (InputException known) {
            return failed(file, known.problems().stream().map(Mistake::of).toList());
        } catch (FormulaException wrong) {
            return failed(
                    file,
                    List.of(new Mistake(
                            "command line",
                            0,
                            "--formula or --where",
                            wrong.found(),
                            String.valueOf(wrong.getMessage()),
                            "")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Errors and accuracy concern the driver only. */
    private static Options options(EquationTexts texts) {
        return texts.options(Errors.ROBUST, SmallSample.FIXEST, Accuracy.DEFAULT, false, 1);
    }

    private static Extract failed(String file, List<Mistake> problems) {
        return new Extract(file, 0, 0, 0, false, List.of(), new TreeMap<>(), List.of(), problems);
    }

    private static Extract of(Frame frame, int number, Variables all, List<Effect> effects, List<Effect> clusters) {
        var problems = new Problems();
        all.check(problems);
        all.regressors().stream()
                .filter(x -> x.name().contains("::"))
                .findFirst()
                .ifPresent(x -> problems.add(
                        "command line",
                        0,
                        "--formula",
                        x.name(),
                        "a number in every row: on a cluster write levels as columns of 0 and 1"));
        if (problems.count() > 0) {
            return failed(
                    frame.source(), problems.all().stream().map(Mistake::of).toList());
        }
        int[] rows = IntStream.range(0, frame.rows())
                .filter(i -> all.fates()[i] == Fate.USED)
                .toArray();
        var slice = new Slice(
                        number,
                        all.outcome(),
                        all.regressors().stream().map(Regressor::values).toArray(double[][]::new),
                        all.offset(),
                        all.weights(),
                        new Levels[0],
                        new Levels[0])
                .take(rows);
        var withLevels = new Slice(
                number,
                slice.y(),
                slice.x(),
                slice.offset(),
                slice.weights(),
                levels(frame, effects, all.effects(), rows),
                levels(frame, clusters, all.clusters(), rows));
        return new Extract(
                frame.source(),
                frame.rows(),
                count(all.fates(), Fate.FILTERED),
                count(all.fates(), Fate.MISSING),
                Arrays.stream(slice.y()).anyMatch(y -> y > 0),
                List.copyOf(all.regressors().stream().map(Regressor::name).toList()),
                numeric(frame, effects, clusters),
                List.of(withLevels),
                List.of());
    }

    private static Levels[] levels(
            Frame frame, List<Effect> effects, List<org.ortaq.trade.estimation.panel.Codes> codes, int[] rows) {
        var out = new ArrayList<Levels>();
        for (int k = 0; k < effects.size(); k++) {
            out.add(Levels.of(frame, effects.get(k), codes.get(k), rows));
        }
        return out.toArray(Levels[]::new);
    }

    private static int count(Fate[] fates, Fate wanted) {
        return Math.toIntExact(Arrays.stream(fates).filter(f -> f == wanted).count());
    }

    private static TreeMap<String, Boolean> numeric(Frame frame, List<Effect> effects, List<Effect> clusters) {
        var numeric = new TreeMap<String, Boolean>();
        for (var all : List.of(effects, clusters)) {
            for (var effect : all) {
                effect.columns().forEach(c -> numeric.put(c, frame.column(c).isNumeric()));
            }
        }
        return numeric;
    }
}
