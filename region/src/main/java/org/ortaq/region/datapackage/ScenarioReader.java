package org.ortaq.region.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.region.initiative.Change;
import org.ortaq.region.initiative.Dates;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Fields;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;
import org.ortaq.table.TreeReader;

/** Reads a scenario from YAML, strictly. */
public final class ScenarioReader {

    private ScenarioReader() {}

    /** The scenario of a text, or empty (and problems) when it is not one. */
    public static Optional<Scenario> read(String text, String file, Problems problems) {
        return TreeReader.yaml(text, file, problems).flatMap(tree -> scenario(tree, file, problems));
    }

    private static Optional<Scenario> scenario(Tree tree, String file, Problems problems) {
        int before = problems.count();
        var f = Fields.of(tree, file, "", problems);
        try {
            f.maybe("summary");
            f.maybe("remark");
            var horizon = f.texts("horizon").stream()
                    .map(y -> org.ortaq.table.Numbers.integer(y).orElse(0))
                    .toList();
            if (horizon.size() != 2) {
                f.reject("horizon", String.valueOf(horizon), "the first and the last year, as [2024, 2040]");
            }
            var initiatives = initiatives(f);
            refuseDoubles(f);
            var word = f.text("dates");
            if (!Dates.words().contains(word)) {
                f.rejectChoice("dates", word, "one of " + Dates.words(), Dates.words());
            }
            var scenario = new Scenario(
                    f.text("id"),
                    f.text("title"),
                    horizon.isEmpty() ? 0 : horizon.getFirst(),
                    horizon.isEmpty() ? 0 : horizon.getLast(),
                    initiatives,
                    f.texts("without"),
                    word.equals("promised") ? Dates.PROMISED : Dates.LIKELY,
                    f.texts("shocks"),
                    changes(f));
            f.reportUnknown();
            return problems.count() == before ? Optional.of(scenario) : Optional.empty();
        } catch (IllegalArgumentException refusal) {
            problems.add(file, tree.line(), "", "", String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    /** The sizes and starts under the key {@code changes}; none when it is not there. */
    public static TreeMap<String, Change> changes(Fields f) {
        var changes = new TreeMap<String, Change>();
        f.nested("changes").ifPresent(byId -> {
            try (byId) {
                for (var id : byId.keys()) {
                    byId.nested(id).ifPresent(one -> change(one).ifPresent(change -> changes.put(id, change)));
                }
            }
        });
        return changes;
    }

    private static Optional<Change> change(Fields f) {
        try (f) {
            var size = f.maybeNumber("size");
            var start = f.maybe("start").isPresent() ? OptionalInt.of(f.integer("start")) : OptionalInt.empty();
            if (size.isPresent() && !Change.isSize(size.getAsDouble())) {
                f.reject("size", String.valueOf(size.getAsDouble()), "above 0 and at most " + Change.LARGEST);
            } else if (start.isPresent() && !Change.isStart(start.getAsInt())) {
                f.reject("start", String.valueOf(start.getAsInt()), "a year from 2000 to 2100");
            } else if (size.isEmpty() && start.isEmpty()) {
                f.reject("size", "", "a size, a start or both");
            } else {
                return Optional.of(new Change(size, start));
            }
            return Optional.empty();
        }
    }

    /** Reports what stands twice in a list of a scenario. */
    public static void refuseDoubles(Fields f) {
        for (var key : List.of("initiatives", "without", "shocks")) {
            if (f.maybe(key).orElse(null) instanceof Tree.Sequence) {
                var seen = new TreeSet<String>();
                f.texts(key).stream().filter(id -> !seen.add(id)).forEach(id -> f.reject(key, id, "each of them once"));
            }
        }
    }

    private static Optional<List<String>> initiatives(Fields f) {
        if (f.maybe("initiatives").isEmpty()) {
            f.reject("initiatives", "", "all, or a list of initiatives, which may be empty: []");
        }
        return f.maybe("initiatives").orElse(null) instanceof Tree.Scalar all
                        && all.text().equals("all")
                ? Optional.empty()
                : Optional.of(f.texts("initiatives"));
    }
}
