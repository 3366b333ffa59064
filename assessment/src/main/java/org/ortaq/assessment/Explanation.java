package org.ortaq.assessment;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ortaq.region.Fact;
import org.ortaq.region.Metric;
import org.ortaq.region.Parameter;
import org.ortaq.region.Source;
import org.ortaq.region.datapackage.DataPackage;

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
    public record TableUse(String name, String files, int rows, List<String> evidence, List<Source> sources) {

        private static final int SOURCES_SHOWN = 6;

        public TableUse {
            evidence = List.copyOf(evidence);
            sources = List.copyOf(sources);
        }

        /** A table of the package: rows by word of evidence, and the sources of most rows, the first of them first. */
        public static TableUse of(DataPackage data, String name) {
            var table = data.table(name);
            var evidence = new TreeMap<String, Integer>();
            var sources = new TreeMap<String, Integer>();
            for (var row : table.rows()) {
                if (row.has("evidence")) {
                    row.maybeText("evidence").ifPresent(word -> evidence.merge(word, 1, Integer::sum));
                }
                if (row.has("source")) {
                    row.maybeText("source").ifPresent(id -> sources.merge(id, 1, Integer::sum));
                }
            }
            var most = sources.entrySet().stream()
                    .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                    .limit(SOURCES_SHOWN)
                    .map(entry -> Objects.requireNonNull(
                            data.sources().get(entry.getKey()), () -> "no source " + entry.getKey()))
                    .toList();
            var words = evidence.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .toList();
            return new TableUse(name, table.file(), table.rows().size(), words, most);
        }
    }

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
