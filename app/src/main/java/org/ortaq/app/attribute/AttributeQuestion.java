package org.ortaq.app.attribute;

import java.util.Map;
import java.util.OptionalInt;
import org.ortaq.assessment.AttributionStudy;
import org.ortaq.assessment.Catalogue;
import org.ortaq.assessment.Monitor;
import org.ortaq.region.Metric;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.sharing.Orders;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/**
 * The question of {@code attribute}, asked over HTTP.
 *
 * @param orders of joining to sample; empty as the command decides
 */
public record AttributeQuestion(String metric, String area, int year, OptionalInt orders) {

    /** @throws InputException with everything that is no question of the scenario */
    public static AttributeQuestion of(String metric, String area, int year, OptionalInt orders, Scenario scenario) {
        var problems = new Problems();
        var known = Catalogue.all().stream().map(Metric::id).toList();
        if (!known.contains(metric)) {
            problems.addChoice("request", 0, "metric", metric, "a metric, such as trade.turnover", known);
        }
        if (year < scenario.from() || year > scenario.to()) {
            problems.add(
                    "request",
                    0,
                    "year",
                    String.valueOf(year),
                    "a year from " + scenario.from() + " to " + scenario.to());
        }
        if (orders.isPresent() && (orders.getAsInt() < Orders.FEWEST || orders.getAsInt() % 2 != 0)) {
            problems.add(
                    "request",
                    0,
                    "permutations",
                    String.valueOf(orders.getAsInt()),
                    "an even number from " + Orders.FEWEST);
        }
        problems.throwIfAny();
        return new AttributeQuestion(metric, area, year, orders);
    }

    /**
     * The object of {@code attribute --json}.
     *
     * @throws IllegalArgumentException when the run has no such number
     */
    public Map<String, Object> answer(DataPackage data, Scenario scenario, int threads, Monitor monitor) {
        var study = new AttributionStudy(data, scenario, threads, monitor);
        return AttributeJson.of(study.of(metric, area, year, orders), scenario);
    }
}
