package org.ortaq.app.brief;

import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.assessment.ScoreRow;
import org.ortaq.assessment.ScoreSummary;

/**
 * How predictions made from what was known before did.
 *
 * @param from first year predicted
 * @param to last year predicted
 * @param inside observed values inside the predicted range
 * @param all observed values
 * @param median of the absolute errors, 0.1 is ten percent; empty when there is none
 */
public record Tested(int from, int to, long inside, int all, OptionalDouble median) {

    public static Tested of(List<ScoreRow> rows) {
        var all = ScoreSummary.of("all", rows);
        return new Tested(
                rows.stream().mapToInt(ScoreRow::year).min().orElse(0),
                rows.stream().mapToInt(ScoreRow::year).max().orElse(0),
                all.held(),
                rows.size(),
                all.median());
    }
}
