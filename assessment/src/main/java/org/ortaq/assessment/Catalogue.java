package org.ortaq.assessment;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ortaq.people.PeopleMetrics;
import org.ortaq.projects.ProjectsMetrics;
import org.ortaq.region.Metric;
import org.ortaq.table.Nearest;
import org.ortaq.trade.TradeMetrics;
import org.ortaq.transport.TransportMetrics;
import org.ortaq.waterpower.WaterPowerMetrics;

/** Every metric of the house, by id. */
public final class Catalogue {

    private static final TreeMap<String, Metric> BY_ID = new TreeMap<>();

    static {
        Stream.of(
                        TradeMetrics.all(),
                        TransportMetrics.all(),
                        WaterPowerMetrics.all(),
                        PeopleMetrics.all(),
                        ProjectsMetrics.all(),
                        AssessmentMetrics.all())
                .flatMap(List::stream)
                .forEach(metric -> BY_ID.put(metric.id(), metric));
    }

    private Catalogue() {}

    public static List<Metric> all() {
        return List.copyOf(BY_ID.values());
    }

    static boolean has(String id) {
        return BY_ID.containsKey(id);
    }

    /** Whether a metric is a number of the game of the five, known only when all coalitions were run. */
    static boolean isOfTheGame(String id) {
        return find(id).inputs().stream()
                        .map(input -> input.replaceFirst("^metric:", ""))
                        .anyMatch(input -> input.equals(AssessmentMetrics.WORTH.id()))
                || id.equals(AssessmentMetrics.WORTH.id());
    }

    /** @throws IllegalArgumentException naming the nearest metric when there is none of this id */
    public static Metric find(String id) {
        var metric = BY_ID.get(id);
        if (metric == null) {
            throw new IllegalArgumentException("no metric '" + id + "'"
                    + Nearest.to(id, BY_ID.keySet())
                            .map(n -> "; perhaps " + n + "?")
                            .orElse(""));
        }
        return metric;
    }
}
