package org.ortaq.trade.estimation.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.trade.estimation.panel.Column;
import org.ortaq.trade.estimation.panel.Frame;

class FormulaTest {

    private static List<String> terms(String formula) {
        return Formula.parse(formula).terms().stream().map(Term::name).toList();
    }

    private static List<String> effects(String formula) {
        return Formula.parse(formula).effects().stream().map(Effect::name).toList();
    }

    @Test
    void gravityAsEconomistsWriteIt() {
        var formula = "exports ~ rta + log(dist) | exporter^year + importer^year + pair";
        assertThat(terms(formula)).containsExactly("rta", "log(dist)");
        assertThat(effects(formula)).containsExactly("exporter^year", "importer^year", "pair");
    }

    @Test
    void productsAndPowers() {
        assertThat(terms("y ~ a*b")).containsExactly("a", "b", "a:b");
        assertThat(terms("y ~ a:b + log(d)^2 + I(x^2) + a")).containsExactly("a:b", "I(log(d)^2)", "I(x^2)", "a");
        assertThat(terms("y ~ (a + b):c - b:c")).containsExactly("a:c");
        assertThat(effects("y ~ x | a*b + c:d")).containsExactly("a", "b", "a^b", "c^d");
    }

    @Test
    void interceptAndNoRegressor() {
        assertThat(Formula.parse("y ~ x - 1").intercept()).isFalse();
        assertThat(Formula.parse("y ~ 0 + x").intercept()).isFalse();
        assertThat(Formula.parse("y ~ 1").intercept()).isTrue();
        assertThat(terms("y ~ 1 | a")).isEmpty();
        assertThat(effects("y ~ x | 0")).isEmpty();
    }

    @Test
    void columnsMayBeNamedLikeFunctions() {
        assertThat(terms("log ~ exp + `any time` + log(exp)")).containsExactly("exp", "any time", "log(exp)");
        assertThat(effects("y ~ x | exp^time + any + in")).containsExactly("exp^time", "any", "in");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            y + x;one ~
            y ~ x | a | b ~ c;one ~
            y ~ x | a | b;instruments
            y ~ x +;a name or a number
            y ~ (x;)
            y ~ x | a[b];varying slopes
            y ~ x ? z;operator
            y ~ 3;intercept
            y ~ `x;closing
            """)
    void whatIsNoFormulaIsSaidSo(String formula, String expected) {
        assertThatThrownBy(() -> Formula.parse(formula))
                .isInstanceOf(FormulaException.class)
                .hasMessageContaining(expected);
    }

    private static Frame frame() {
        var columns = new LinkedHashMap<String, Column>();
        columns.put("year", Column.ofTexts(List.of("1986", "1990", "1994", "", "1998.0")));
        columns.put("exporter", Column.ofTexts(List.of("USA", "CAN", "MEX", "USA", "CAN")));
        columns.put("importer", Column.ofTexts(List.of("CAN", "CAN", "USA", "MEX", "MEX")));
        columns.put("any", new Column.OfNumbers(new double[] {1, 0, Double.NaN, 2, 5}));
        return new Frame("test", 2, 5, columns);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            year in (1986, 1998);10001
            year in (1986, 1990) and exporter != importer;10000
            exporter == USA;10010
            exporter == 'USA' or importer == "MEX";10011
            not (exporter == importer);10111
            !(year > 1986);10000
            year not in (1986, 1990);00101
            year %in% c(1990:1998);01101
            year >= 1990 & year < 1998;01100
            any > 0;10011
            any;10011
            any != 0 and exporter in (CAN, MEX);00001
            log(any) <= 0;11000
            year = 1998;00001
            """)
    void conditions(String condition, String rows) {
        boolean[] truths = new Evaluation(frame()).truths(Condition.parse(condition));
        var found = new StringBuilder();
        for (boolean t : truths) found.append(t ? '1' : '0');
        assertThat(found).hasToString(rows);
    }

    @Test
    void levelsBecomeColumns() {
        var evaluation = new Evaluation(frame());
        var columns = evaluation.regressors(
                Formula.parse("y ~ i(exporter, ref = USA)").terms().getFirst());
        assertThat(columns.stream().map(Evaluation.Regressor::name)).containsExactly("exporter::CAN", "exporter::MEX");
        assertThat(columns.getFirst().values()).containsExactly(0, 1, 0, 0, 1);
        var slopes = evaluation.regressors(
                Formula.parse("y ~ i(exporter, any)").terms().getFirst());
        assertThat(slopes.stream().map(Evaluation.Regressor::name))
                .containsExactly("exporter::CAN:any", "exporter::MEX:any", "exporter::USA:any");
    }

    @Test
    void anUnknownWordOppositeAColumnIsNotTakenForAValue() {
        assertThatThrownBy(() -> new Evaluation(frame()).truths(Condition.parse("exporter != importr")))
                .isInstanceOf(FormulaException.class)
                .hasMessageContaining("importer");
    }
}
