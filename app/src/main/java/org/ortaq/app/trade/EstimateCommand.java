package org.ortaq.app.trade;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.trade.panel.PanelFile;
import org.ortaq.table.Json;
import org.ortaq.trade.estimation.Fit;
import org.ortaq.trade.estimation.Options;
import org.ortaq.trade.estimation.Ppml;
import org.ortaq.trade.estimation.UnfitFormulaException;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.formula.FormulaException;
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

    @Mixin
    private EquationOptions equation = new EquationOptions();

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
        var formula = equation.formula();
        var options = equation.options(biasCorrect, threads());
        var frame = PanelFile.read(data, Ppml.demand(formula, options));
        var fit = estimate(formula, options, frame);
        double seconds = (System.nanoTime() - start) / 1e9;
        var console = Console.of(spec);
        console.out()
                .print(
                        common.json()
                                ? Json.write(EstimateJson.of(fit, options, frame.firstLine(), seconds))
                                : EstimateText.of(fit, equation.written(), options, seconds));
        return Exit.DONE;
    }

    private static Fit estimate(Formula equation, Options options, org.ortaq.trade.estimation.panel.Frame frame) {
        try {
            return Ppml.estimate(frame, equation, options);
        } catch (FormulaException wrong) {
            throw EquationOptions.mistake("--formula or --where", wrong.found(), wrong.getMessage());
        } catch (UnfitFormulaException wrong) {
            throw EquationOptions.mistake("--bias-correct", wrong.found(), wrong.getMessage());
        }
    }

    private int threads() {
        int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (count < 1) throw EquationOptions.mistake("--threads", String.valueOf(count), "at least 1");
        return count;
    }
}
