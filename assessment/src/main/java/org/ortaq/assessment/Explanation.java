package org.ortaq.assessment;

import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.region.Fact;
import org.ortaq.region.Metric;
import org.ortaq.region.Parameter;
import org.ortaq.region.Source;

/**
 * Where one outcome comes from.
 *
 * @param value in the package at the centre of the ranges
 * @param baseline the same without the package
 * @param low the smallest of the three corners
 * @param high the largest
 * @param inputs outcomes it was computed from, explained in their turn
 * @param tables tables it was computed from
 * @param levers what the package changes on the way to it
 */
public record Explanation(
        Metric metric,
        String area,
        int year,
        double value,
        OptionalDouble baseline,
        OptionalDouble low,
        OptionalDouble high,
        List<Explanation> inputs,
        List<Parameter> parameters,
        List<Cited> facts,
        List<Fact> rivals,
        List<TableUse> tables,
        List<LeverUse> levers) {

    /** A fact with its source. */
    public record Cited(Fact fact, Source source) {}

    /** A table: how many rows, how well known, from where. */
    public record TableUse(String name, String files, int rows, List<String> evidence, List<Source> sources) {}

    /** A lever in force and the initiative it belongs to. */
    public record LeverUse(String initiative, String lever, int since, List<Source> sources) {}

    public Explanation {
        inputs = List.copyOf(inputs);
        parameters = List.copyOf(parameters);
        facts = List.copyOf(facts);
        rivals = List.copyOf(rivals);
        tables = List.copyOf(tables);
        levers = List.copyOf(levers);
    }
}
