package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ortaq.numerics.Quantiles;

/**
 * How one metric was predicted, over all its observed values.
 *
 * @param values how many there are
 * @param median of |predicted / observed - 1|; empty when only zeros were observed
 * @param bias of predicted / observed - 1, the median with its sign
 * @param held how many observations lie in the range: of the draws where there are some, else of the corners
 * @param under how many lie below it; the rest lies above
 */
public record ScoreSummary(String metric, int values, OptionalDouble median, OptionalDouble bias, int held, int under) {

    /** One for each metric, sorted by its name. */
    public static List<ScoreSummary> byMetric(List<ScoreRow> rows) {
        var byMetric = new TreeMap<String, List<ScoreRow>>();
        rows.forEach(row ->
                byMetric.computeIfAbsent(row.metric(), _ -> new ArrayList<>()).add(row));
        return byMetric.entrySet().stream()
                .map(metric -> of(metric.getKey(), metric.getValue()))
                .toList();
    }

    /** Of any rows, under a name. */
    public static ScoreSummary of(String name, List<ScoreRow> rows) {
        var errors = rows.stream().flatMapToDouble(r -> r.error().stream()).toArray();
        var sizes = Arrays.stream(errors).map(Math::abs).toArray();
        return new ScoreSummary(
                name,
                rows.size(),
                median(sizes),
                median(errors),
                (int) rows.stream().filter(ScoreRow::isHeld).count(),
                (int) rows.stream().filter(r -> r.observed() < r.bottom()).count());
    }

    private static OptionalDouble median(double[] values) {
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(new Quantiles(values).at(0.5));
    }

    public int over() {
        return values - held - under;
    }
}
