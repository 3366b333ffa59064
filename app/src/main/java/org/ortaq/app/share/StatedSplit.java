package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.table.Problems;

/**
 * How the owners of a joint asset said they share it.
 *
 * @param owners ISO codes, in the order of the table
 * @param percent by owner, 100 in all
 * @param sources by owner
 * @param notes by owner, empty where there is none
 */
record StatedSplit(List<String> owners, double[] percent, List<String> sources, List<String> notes) {
    private static final String TABLE = "stated-splits";
    private static final double ROUNDING = 1e-6;

    StatedSplit {
        owners = List.copyOf(owners);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** The initiative of an asset that has a stated split. @throws InputException with the nearest id when there is none */
    static Initiative asset(DataPackage data, String id) {
        var known = new TreeSet<String>();
        data.table(TABLE).rows().forEach(row -> known.add(row.text("asset")));
        var initiative = data.initiative(id);
        var problems = new Problems();
        if (initiative.isEmpty() || !known.contains(id)) {
            var planned = data.initiatives().stream().map(Initiative::id).toList();
            problems.addChoice(
                    "command line",
                    0,
                    "--asset",
                    id,
                    (planned.contains(id) ? "an initiative whose split is stated" : "a joint asset") + ": "
                            + String.join(", ", known) + " (table promises/stated_splits.csv)",
                    List.copyOf(known));
        }
        problems.throwIfAny();
        return initiative.orElseThrow();
    }

    /** The split of an asset. @throws InputException if it does not add up to 100 */
    static StatedSplit of(DataPackage data, String id) {
        var owners = new ArrayList<String>();
        var percent = new ArrayList<Double>();
        var sources = new ArrayList<String>();
        var notes = new ArrayList<String>();
        var problems = new Problems();
        for (var row : data.table(TABLE).rows()) {
            if (!row.text("asset").equals(id)) continue;
            owners.add(row.text("owner"));
            percent.add(row.number("percent"));
            sources.add(row.text("source"));
            notes.add(row.maybeText("note").orElse(""));
            if (row.number("percent") <= 0) row.reject("percent", "above 0");
        }
        double sum = percent.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 100) > ROUNDING)
            problems.add(data.table(TABLE).file(), 0, "percent", sum + " for " + id, "100 in all");
        problems.throwIfAny();
        return new StatedSplit(
                owners, percent.stream().mapToDouble(Double::doubleValue).toArray(), sources, notes);
    }
}
