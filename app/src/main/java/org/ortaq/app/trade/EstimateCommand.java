package org.ortaq.app.trade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.trade.panel.PanelFile;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Nearest;
import org.ortaq.table.Problem;
import org.ortaq.trade.estimation.Errors;
import org.ortaq.trade.estimation.Fit;
import org.ortaq.trade.estimation.Options;
import org.ortaq.trade.estimation.Ppml;
import org.ortaq.trade.estimation.UnfitFormulaException;
import org.ortaq.trade.estimation.formula.Condition;
import org.ortaq.trade.estimation.formula.Effect;
import org.ortaq.trade.estimation.formula.Expression;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.formula.FormulaException;
import org.ortaq.trade.estimation.inference.SmallSample;
import org.ortaq.trade.estimation.likelihood.Accuracy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq trade estimate}. */
@Command(
        name = "estimate",
        description = "Estimate a gravity equation by Poisson pseudo-maximum likelihood with absorbed effects.",
        footer = {
            "",
            "Example:",
            "  ortaq trade estimate --data panel.csv.gz --cluster pair \\",
            "    --formula 'exports ~ rta + log(dist) | exporter^year + importer^year + pair'"
        })
public final class EstimateCommand implements WithCommon {

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "Panel: CSV, CSV.gz or Parquet.")
    private Path data = Path.of("");

    @Option(
            names = "--formula",
            required = true,
            paramLabel = "FORMULA",
            description = "outcome ~ regressors | effects, as in fixest.")
    private String formula = "";

    @Option(names = "--cluster", paramLabel = "COLUMNS", description = "Cluster the errors: pair, a + b, a^b.")
    private @Nullable String cluster;

    @Option(names = "--se", paramLabel = "KIND", description = "Without --cluster: robust (default) or iid.")
    private String se = "robust";

    @Option(names = "--where", paramLabel = "CONDITION", description = "Rows to take, e.g. 'year in (1986, 1990)'.")
    private @Nullable String where;

    @Option(names = "--ssc", paramLabel = "WHOSE", description = "Small-sample factors: fixest (default) or ppmlhdfe.")
    private String ssc = "fixest";

    @Option(names = "--tolerance", paramLabel = "HOW", description = "default or tight.")
    private String tolerance = "default";

    @Option(names = "--offset", paramLabel = "EXPRESSION", description = "Added to the linear predictor.")
    private @Nullable String offset;

    @Option(names = "--weights", paramLabel = "EXPRESSION", description = "Positive weights of the rows.")
    private @Nullable String weights;

    @Option(names = "--bias-correct", description = "Correct a three-way equation (Weidner and Zylkin 2021).")
    private boolean biasCorrect;

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: all processors); same result.")
    private @Nullable Integer threads;

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        var equation = parsed("--formula", formula, Formula::parse);
        var options = options();
        var frame = PanelFile.read(data, Ppml.demand(equation, options));
        var fit = estimate(equation, options, frame);
        double seconds = (System.nanoTime() - start) / 1e9;
        var console = Console.of(spec);
        console.out()
                .print(
                        common.json()
                                ? Json.write(EstimateJson.of(fit, options, frame.firstLine(), seconds))
                                : EstimateText.of(fit, formula, options, seconds));
        return Exit.DONE;
    }

    private static Fit estimate(Formula equation, Options options, org.ortaq.trade.estimation.panel.Frame frame) {
        try {
            return Ppml.estimate(frame, equation, options);
        } catch (FormulaException wrong) {
            throw mistake("--formula or --where", wrong.found(), wrong.getMessage());
        } catch (UnfitFormulaException wrong) {
            throw mistake("--bias-correct", wrong.found(), wrong.getMessage());
        }
    }

    private Options options() {
        return new Options(
                expression("--where", where),
                cluster == null ? List.<Effect>of() : parsed("--cluster", cluster, Formula::parseEffects),
                choice("--se", se, List.of("robust", "iid")).equals("iid") ? Errors.PLAIN : Errors.ROBUST,
                choice("--ssc", ssc, List.of("fixest", "ppmlhdfe")).equals("fixest")
                        ? SmallSample.FIXEST
                        : SmallSample.PPMLHDFE,
                choice("--tolerance", tolerance, List.of("default", "tight")).equals("tight")
                        ? Accuracy.TIGHT
                        : Accuracy.DEFAULT,
                expression("--offset", offset),
                expression("--weights", weights),
                biasCorrect,
                threads(),
                () -> Thread.currentThread().isInterrupted());
    }

    private int threads() {
        int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (count < 1) throw mistake("--threads", String.valueOf(count), "at least 1");
        return count;
    }

    private static Optional<Expression> expression(String option, @Nullable String text) {
        if (text == null) return Optional.empty();
        return Optional.of(parsed(option, text, Condition::parse));
    }

    private interface Reader<T> {
        T read(String text);
    }

    private static <T> T parsed(String option, String text, Reader<T> reader) {
        try {
            return reader.read(text);
        } catch (FormulaException wrong) {
            throw mistake(option, wrong.found(), wrong.getMessage());
        }
    }

    private static String choice(String option, String found, List<String> choices) {
        if (choices.contains(found)) return found;
        throw new InputException(List.of(new Problem(
                "command line", 0, option, found, String.join(" or ", choices), Nearest.to(found, choices))));
    }

    private static InputException mistake(String option, String found, @Nullable String expected) {
        return InputException.of("command line", 0, option, found, String.valueOf(expected));
    }
}
