package org.ortaq.app.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortaq.region.statistics.CountedFlow;
import org.ortaq.region.statistics.Tally;
import org.ortaq.table.InputException;

/** Writes what countries counted as facts: each count a fact of its reporter, rival to all others. */
final class CountedFlows {

    private CountedFlows() {}

    /**
     * Writes and commits.
     *
     * @param by short word for the origin, part of the ids of facts
     * @param citation the row of the source, its id first
     */
    static Imported write(
            TargetPackage copy,
            ImportTarget into,
            String what,
            String by,
            List<String> citation,
            List<CountedFlow> flows,
            Tally tally) {
        if (flows.isEmpty()) {
            throw InputException.of(
                    what, 0, "", reasons(tally), "whole-year goods trade in which one of the five takes part");
        }
        var facts = flows.stream().map(f -> f.fact(by, citation.getFirst())).toList();
        copy.upsert("sources", 1, List.of(citation));
        copy.upsert("facts", 1, facts);
        copy.commit();
        Map<String, Integer> written = new TreeMap<>(Map.of("facts", facts.size()));
        return new Imported(
                into.folder(),
                copy.created(),
                what,
                tally,
                written,
                List.of(
                        "Every count is a fact of its reporter and stands beside those of others. Whole years up to three years"
                                + " before the base year are what the trade model is calibrated on."));
    }

    private static String reasons(Tally tally) {
        return tally.rowsRead() + " rows, none to keep: " + tally.dropped();
    }
}
