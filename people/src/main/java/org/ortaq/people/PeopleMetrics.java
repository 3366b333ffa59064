package org.ortaq.people;

import java.util.List;
import org.ortaq.region.Direction;
import org.ortaq.region.Metric;

/** What the room computes. */
public final class PeopleMetrics {

    private static final String DOC = "docs/models/people.md";

    public static final Metric VISITS = new Metric(
            "people.visits",
            "Visits from one country to another",
            "thousand_persons",
            Direction.UP,
            "visits of the base year x growth x shock x documents^response x access x (GC(w)/GC(w0))^-elasticity",
            DOC,
            List.of(
                    "table:visits",
                    "table:travel-documents",
                    "table:people-border-points",
                    "fact:people.visits",
                    "parameter:people.document-id-card",
                    "parameter:people.document-e-visa",
                    "parameter:people.document-visa",
                    "parameter:people.document-opening",
                    "parameter:people.point-access",
                    "parameter:people.trend",
                    "parameter:people.trend-decay",
                    "parameter:people.income-elasticity-relatives",
                    "parameter:people.cost-elasticity-relatives",
                    "metric:people.border-wait"));

    public static final Metric VISITS_TOTAL = new Metric(
            "people.visits-total",
            "Visits to a country from all known origins",
            "thousand_persons",
            Direction.UP,
            "sum of people.visits over origins; each country counts in its own concept",
            DOC,
            List.of("metric:people.visits", "fact:people.visits-total"));

    public static final Metric LEISURE_VISITS = new Metric(
            "people.leisure-visits",
            "Leisure visits to a country from all known origins",
            "thousand_persons",
            Direction.UP,
            "people.visits of the purpose leisure x (1 - s + s x mean over partners of tour cost^-elasticity)",
            DOC,
            List.of(
                    "metric:people.visits",
                    "table:visits",
                    "fact:people.leisure-visits",
                    "parameter:people.multi-country-share",
                    "parameter:people.cost-elasticity-leisure",
                    "parameter:people.income-elasticity-leisure"));

    public static final Metric BORDER_WAIT = new Metric(
            "people.border-wait",
            "Mean wait at a border point",
            "hours",
            Direction.DOWN,
            "fluid queue over the slots of a peak and of a quiet day, in fixed point with demand",
            DOC,
            List.of(
                    "table:people-border-points",
                    "metric:people.visits",
                    "parameter:people.peak-share",
                    "parameter:people.peak-factor",
                    "parameter:people.time-value",
                    "parameter:people.trip-cost-near",
                    "parameter:people.trip-hours"));

    public static final Metric SPEND = new Metric(
            "people.spend",
            "Spending of visitors in a country",
            "musd",
            Direction.UP,
            "sum over purposes of visits x dollars a visit (assumed)",
            DOC,
            List.of(
                    "metric:people.visits",
                    "fact:people.spend",
                    "parameter:people.spend-relatives",
                    "parameter:people.spend-leisure",
                    "parameter:people.spend-business",
                    "parameter:people.spend-medical",
                    "parameter:people.spend-study",
                    "parameter:people.spend-other"));

    public static final Metric LEISURE_SURPLUS = new Metric(
            "people.leisure-surplus",
            "Consumer surplus of leisure visits against the base, by origin",
            "musd",
            Direction.UP,
            "sum over destinations of (visits0 + visits1)/2 x (cost0 - cost1)",
            DOC,
            List.of(
                    "metric:people.leisure-visits",
                    "parameter:people.trip-cost-near",
                    "parameter:people.trip-cost-far",
                    "parameter:people.cost-elasticity-leisure"));

    public static final Metric STUDENTS_COVERED = new Metric(
            "people.students-covered",
            "Share of students of the five in another of the five whose degree counts at home automatically",
            "ratio",
            Direction.UP,
            "enrolled students with an automatic bachelor rule host -> origin over all enrolled students known",
            DOC,
            List.of("table:students", "table:recognition"));

    public static final Metric RECOGNISED_PAIRS = new Metric(
            "people.recognised-pairs",
            "Directed pairs of the five with automatic recognition of ordinary bachelor degrees",
            "count",
            Direction.UP,
            "number of ordered pairs, 0 to 20, whose best rule in force is automatic for an accredited institution",
            DOC,
            List.of("table:recognition"));

    public static final Metric EXCHANGE_PLACES = new Metric(
            "people.exchange-places",
            "Exchange and scholarship places taken",
            "places",
            Direction.UP,
            "places x share taken",
            DOC,
            List.of("table:quotas", "parameter:people.exchange-fill"));

    public static final Metric EXCHANGE_VALUE = new Metric(
            "people.exchange-value",
            "Value of the exchange places taken",
            "musd",
            Direction.UP,
            "places taken x value of a place (assumed)",
            DOC,
            List.of("metric:people.exchange-places", "parameter:people.exchange-value"));

    public static final Metric DEPARTURES = new Metric(
            "people.departures",
            "Departures for tourism as the origin counts them",
            "thousand_persons",
            Direction.NONE,
            "departures of the base year x people.visits over people.visits of the base year",
            DOC,
            List.of("fact:people.departures", "metric:people.visits"));

    private PeopleMetrics() {}

    /** All metrics of the room, sorted by id. */
    public static List<Metric> all() {
        return List.of(
                BORDER_WAIT,
                DEPARTURES,
                EXCHANGE_PLACES,
                EXCHANGE_VALUE,
                LEISURE_SURPLUS,
                LEISURE_VISITS,
                RECOGNISED_PAIRS,
                SPEND,
                STUDENTS_COVERED,
                VISITS,
                VISITS_TOTAL);
    }
}
