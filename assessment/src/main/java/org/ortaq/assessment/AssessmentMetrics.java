package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Direction;
import org.ortaq.region.Metric;

/** What the whole computes from what the rooms say. */
public final class AssessmentMetrics {

    private static final String DOC = "docs/models/assessment.md";
    private static final String UNIT = "million 2023 US dollars";

    public static final Metric GAIN = new Metric(
            "assessment.gain",
            "Gain of a year over the baseline",
            UNIT,
            Direction.UP,
            "sum over the parts of the welfare account: income + water and power + visits + exchange + cost",
            DOC,
            List.of(
                    "metric:assessment.gain-income",
                    "metric:assessment.gain-water-and-power",
                    "metric:assessment.gain-visits",
                    "metric:assessment.gain-exchange",
                    "metric:assessment.gain-cost"));

    public static final Metric PRESENT_VALUE = new Metric(
            "assessment.present-value",
            "Present value of the gains of all years",
            UNIT,
            Direction.UP,
            "sum over years of gain / (1 + discount rate)^(year - first year), the last year's gain without costs going on after the horizon",
            DOC,
            List.of(
                    "metric:assessment.gain",
                    "parameter:assessment.discount-rate",
                    "parameter:assessment.years-after-horizon"));

    public static final Metric WORTH = new Metric(
            "assessment.worth",
            "Worth of a coalition",
            UNIT,
            Direction.UP,
            "v(S) = present value of the gains of the members of S when S carries out what it promised",
            DOC,
            List.of("metric:assessment.present-value"));

    public static final Metric EXCESS = new Metric(
            "assessment.excess",
            "What a coalition would gain by leaving",
            UNIT,
            Direction.DOWN,
            "v(S) - x(S), x the gains as they fall under the whole package",
            DOC,
            List.of("metric:assessment.worth", "metric:assessment.present-value"));

    public static final Metric TRANSFER = new Metric(
            "assessment.transfer",
            "Smallest transfer that keeps everyone",
            UNIT,
            Direction.NONE,
            "least sum of payments that puts the gains into the core, or into the least core when the core is empty",
            "docs/models/sharing.md",
            List.of("metric:assessment.worth", "metric:assessment.present-value"));

    public static final Metric SHAPLEY = new Metric(
            "assessment.shapley",
            "Share of the total by the Shapley value",
            UNIT,
            Direction.NONE,
            "mean over all orders of joining of what a member adds: sum over S of |S|!(n-|S|-1)!/n! (v(S+i) - v(S))",
            "docs/models/sharing.md",
            List.of("metric:assessment.worth"));

    public static final Metric NUCLEOLUS = new Metric(
            "assessment.nucleolus",
            "Share of the total by the nucleolus",
            UNIT,
            Direction.NONE,
            "the division whose excesses, sorted from the largest, are smallest in that order",
            "docs/models/sharing.md",
            List.of("metric:assessment.worth"));

    private AssessmentMetrics() {}

    /** The metric of one part of a yearly gain. */
    static Metric gain(Part part) {
        return new Metric(
                "assessment.gain-" + part.word(),
                "Gain of a year: " + part.word().replace('-', ' '),
                UNIT,
                Direction.UP,
                equation(part),
                DOC,
                inputs(part));
    }

    /** The metric of one part of the present value. */
    static Metric presentValue(Part part) {
        return new Metric(
                "assessment.present-value-" + part.word(),
                "Present value: " + part.word().replace('-', ' '),
                UNIT,
                Direction.UP,
                "sum over years of the yearly part / (1 + discount rate)^(year - first year)",
                DOC,
                List.of(
                        "metric:assessment.gain-" + part.word(),
                        "parameter:assessment.discount-rate",
                        "parameter:assessment.years-after-horizon"));
    }

    private static String equation(Part part) {
        return switch (part) {
            case INCOME -> "real income with the package - real income of the baseline";
            case WATER_AND_POWER -> "cost of running rivers and plants in the baseline - the same with the package";
            case VISITS ->
                "half (visits of baseline + visits with package) x saving of generalised cost, and the hosts' margin on spending";
            case EXCHANGE -> "places added x value of a place";
            case COST -> "-(payments of the year to the initiatives / deflator)";
        };
    }

    private static List<String> inputs(Part part) {
        return switch (part) {
            case INCOME -> List.of("metric:trade.real-income");
            case WATER_AND_POWER -> List.of("metric:waterpower.system-cost");
            case VISITS -> List.of("metric:people.leisure-visits", "metric:people.spend");
            case EXCHANGE -> List.of("metric:people.exchange-places");
            case COST -> List.of();
        };
    }

    public static List<Metric> all() {
        var all = new ArrayList<>(List.of(GAIN, PRESENT_VALUE, WORTH, EXCESS, TRANSFER, SHAPLEY, NUCLEOLUS));
        for (var part : Part.values()) {
            all.add(gain(part));
            all.add(presentValue(part));
        }
        return List.copyOf(all);
    }
}
