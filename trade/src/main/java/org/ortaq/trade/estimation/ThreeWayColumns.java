package org.ortaq.trade.estimation;

import java.util.List;
import org.ortaq.trade.estimation.formula.Effect;
import org.ortaq.trade.estimation.formula.Formula;

/**
 * Which columns of a three-way equation are exporter, importer and time: {@code exporter^year + importer^year +
 * exporter^importer}, the third effect perhaps as one column.
 */
record ThreeWayColumns(String exporter, String importer, String time) {

    /** @throws UnfitFormulaException when the equation is not three-way */
    static ThreeWayColumns of(Formula formula) {
        var two =
                formula.effects().stream().filter(e -> e.columns().size() == 2).toList();
        for (var a : two) {
            for (var b : two) {
                var shared = a.columns().stream().filter(b.columns()::contains).toList();
                if (!a.equals(b) && shared.size() == 1 && formula.effects().size() == 3) {
                    var time = shared.getFirst();
                    var columns = new ThreeWayColumns(other(a, time), other(b, time), time);
                    if (isPair(third(formula, a, b), columns)) return columns;
                }
            }
        }
        throw new UnfitFormulaException(
                formula.effects().stream().map(Effect::name).toList().toString(),
                "for the bias correction three effects such as exporter^year + importer^year + exporter^importer");
    }

    private static String other(Effect effect, String time) {
        return effect.columns().getFirst().equals(time)
                ? effect.columns().getLast()
                : effect.columns().getFirst();
    }

    private static Effect third(Formula formula, Effect a, Effect b) {
        return formula.effects().stream()
                .filter(e -> !e.equals(a) && !e.equals(b))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPair(Effect third, ThreeWayColumns c) {
        return third.columns().size() == 1
                || (third.columns().size() == 2 && third.columns().containsAll(List.of(c.exporter(), c.importer())));
    }
}
