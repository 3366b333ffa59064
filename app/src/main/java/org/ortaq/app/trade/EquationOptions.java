package org.ortaq.app.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.table.InputException;
import org.ortaq.table.Nearest;
import org.ortaq.table.Problem;
import org.ortaq.trade.estimation.Errors;
import org.ortaq.trade.estimation.Options;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.inference.SmallSample;
import org.ortaq.trade.estimation.likelihood.Accuracy;
import picocli.CommandLine.Option;

/** An equation to be estimated, and how. */
public final class EquationOptions {

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

    /** The formula as it was written. */
    public String written() {
        return formula;
    }

    public Formula formula() {
        return texts().equation();
    }

    public Options options(boolean biasCorrect, int threads) {
        return texts().options(
                        choice("--se", se, List.of("robust", "iid")).equals("iid") ? Errors.PLAIN : Errors.ROBUST,
                        choice("--ssc", ssc, List.of("fixest", "ppmlhdfe")).equals("fixest")
                                ? SmallSample.FIXEST
                                : SmallSample.PPMLHDFE,
                        choice("--tolerance", tolerance, List.of("default", "tight"))
                                        .equals("tight")
                                ? Accuracy.TIGHT
                                : Accuracy.DEFAULT,
                        biasCorrect,
                        threads);
    }

    public EquationTexts texts() {
        return new EquationTexts(
                formula,
                given("--cluster", cluster),
                given("--where", where),
                given("--offset", offset),
                given("--weights", weights));
    }

    private static String given(String option, @Nullable String text) {
        if (text != null && text.isBlank()) throw mistake(option, text, "columns or an expression");
        return text == null ? "" : text;
    }

    private static String choice(String option, String found, List<String> choices) {
        if (choices.contains(found)) return found;
        throw new InputException(List.of(new Problem(
                "command line", 0, option, found, String.join(" or ", choices), Nearest.to(found, choices))));
    }

    /** A mistake in an option of the command line. */
    public static InputException mistake(String option, String found, @Nullable String expected) {
        return InputException.of("command line", 0, option, found, String.valueOf(expected));
    }
}
