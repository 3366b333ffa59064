package org.ortaq.app.trade;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.ortaq.table.InputException;
import org.ortaq.trade.estimation.Errors;
import org.ortaq.trade.estimation.Options;
import org.ortaq.trade.estimation.formula.Condition;
import org.ortaq.trade.estimation.formula.Effect;
import org.ortaq.trade.estimation.formula.Expression;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.formula.FormulaException;
import org.ortaq.trade.estimation.inference.SmallSample;
import org.ortaq.trade.estimation.likelihood.Accuracy;

/** What the options of an equation say in words; empty where one is not given. Another machine reads the same from them. */
public record EquationTexts(String formula, String cluster, String where, String offset, String weights)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** @throws InputException when it is none */
    public Formula equation() {
        return parsed("--formula", formula, Formula::parse);
    }

    /** @throws InputException when one of the texts is no expression */
    public Options options(
            Errors errors, SmallSample smallSample, Accuracy accuracy, boolean biasCorrect, int threads) {
        return new Options(
                expression("--where", where),
                cluster.isEmpty() ? List.<Effect>of() : parsed("--cluster", cluster, Formula::parseEffects),
                errors,
                smallSample,
                accuracy,
                expression("--offset", offset),
                expression("--weights", weights),
                biasCorrect,
                threads,
                () -> Thread.currentThread().isInterrupted());
    }

    private static Optional<Expression> expression(String option, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(parsed(option, text, Condition::parse));
    }

    private interface Reader<T> {
        T read(String text);
    }

    private static <T> T parsed(String option, String text, Reader<T> reader) {
        try {
            return reader.read(text);
        } catch (FormulaException wrong) {
            throw EquationOptions.mistake(option, wrong.found(), wrong.getMessage());
        }
    }
}
