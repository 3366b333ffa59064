package org.ortaq.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.people.appraisal.Panel;
import org.ortaq.people.appraisal.Scores;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/**
 * Reads the tables of an appraisal.
 *
 * <p>Entries: {@code id, country} (one or several, separated by semicolons) and, where told, {@code institution,
 * title}. Judges: {@code id, country} and, where told, {@code institution, load}. Scores: {@code entry, judge, score}. A judge
 * is in conflict with entries of the own country and of the own institution.
 */
public final class AppraisalTables {

    /**
     * Something to be judged.
     *
     * @param owners countries and institutions whose judges are in conflict
     */
    public record Entry(String id, String title, List<String> owners) {

        public Entry {
            owners = List.copyOf(owners);
        }
    }

    /**
     * A judge.
     *
     * @param load the most entries it takes; empty = not limited
     */
    public record Judge(String id, List<String> owners, Optional<Integer> load) {

        public Judge {
            owners = List.copyOf(owners);
        }

        boolean isInConflict(Entry entry) {
            return owners.stream().anyMatch(entry.owners()::contains);
        }
    }

    private AppraisalTables() {}

    /** Entries sorted by id. */
    public static List<Entry> entries(Table table, Problems problems) {
        table.refuseOtherColumns(List.of("id", "note", "country", "institution", "title"));
        return sorted(table, "entry", problems).stream()
                .map(row -> new Entry(row.text("id"), maybe(row, "title").orElse(""), owners(row)))
                .toList();
    }

    /** Judges sorted by id. */
    public static List<Judge> judges(Table table, Problems problems) {
        table.refuseOtherColumns(List.of("id", "name", "note", "country", "institution", "load"));
        return sorted(table, "judge", problems).stream()
                .map(AppraisalTables::judge)
                .toList();
    }

    private static Judge judge(Row row) {
        Optional<Integer> load = Optional.empty();
        if (row.has("load") && row.maybeInteger("load").isPresent()) {
            load = Optional.of(row.integer("load"));
            if (load.get() < 0) {
                row.reject("load", "a whole number, not negative");
            }
        }
        return new Judge(row.text("id"), owners(row), load);
    }

    private static Optional<String> maybe(Row row, String field) {
        return row.has(field) ? row.maybeText(field) : Optional.empty();
    }

    private static List<String> owners(Row row) {
        var owners = new ArrayList<String>();
        row.list("country").forEach(c -> owners.add("country " + c));
        if (owners.isEmpty()) {
            row.reject("country", "a country: judges do not judge their own");
        }
        maybe(row, "institution").ifPresent(i -> owners.add("institution " + i));
        return owners;
    }

    private static List<Row> sorted(Table table, String what, Problems problems) {
        if (table.rows().isEmpty()) {
            problems.add(table.file(), 0, "", "no row", "at least one " + what);
        }
        var ids = new TreeSet<String>();
        for (var row : table.rows()) {
            var id = row.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                row.reject("id", "an id that no other row has");
            }
        }
        return table.rows().stream()
                .sorted(Comparator.comparing(row -> row.text("id")))
                .toList();
    }

    /** Who may judge what; a judge without a load takes any number. */
    public static Panel panel(List<Entry> entries, List<Judge> judges, int perEntry) {
        var conflict = new boolean[entries.size()][judges.size()];
        int[] load = new int[judges.size()];
        for (int j = 0; j < load.length; j++) {
            load[j] = judges.get(j).load().orElse(entries.size());
            for (int e = 0; e < conflict.length; e++) {
                conflict[e][j] = judges.get(j).isInConflict(entries.get(e));
            }
        }
        return new Panel(conflict, load, perEntry);
    }

    /** The scores of known entries and judges; a score of a judge in conflict is refused. */
    public static Optional<Scores> scores(Table table, List<Entry> entries, List<Judge> judges, Problems problems) {
        var entryOf = new TreeMap<String, Integer>();
        entries.forEach(e -> entryOf.put(e.id(), entryOf.size()));
        var judgeOf = new TreeMap<String, Integer>();
        judges.forEach(j -> judgeOf.put(j.id(), judgeOf.size()));
        int before = problems.count();
        table.refuseOtherColumns(List.of("entry", "judge", "score"));
        var given = new TreeMap<List<Integer>, Double>(
                Comparator.comparing((List<Integer> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1)));
        for (var row : table.rows()) {
            var entry = entryOf.get(row.text("entry"));
            var judge = judgeOf.get(row.text("judge"));
            if (entry == null) {
                row.rejectChoice("entry", "an entry of the entries' file", List.copyOf(entryOf.keySet()));
            }
            if (judge == null) {
                row.rejectChoice("judge", "a judge of the judges' file", List.copyOf(judgeOf.keySet()));
            }
            double value = row.number("score");
            if (entry == null || judge == null) {
                continue;
            }
            if (judges.get(judge).isInConflict(entries.get(entry))) {
                row.reject("judge", "a judge of another country and institution than the entry");
            }
            if (given.put(List.of(entry, judge), value) != null) {
                row.reject("judge", "one score of a judge for an entry");
            }
        }
        if (table.rows().isEmpty()) {
            problems.add(table.file(), 0, "", "no row", "at least one score");
        }
        return problems.count() > before ? Optional.empty() : Optional.of(scores(given, entries.size(), judges.size()));
    }

    private static Scores scores(TreeMap<List<Integer>, Double> given, int entries, int judges) {
        return new Scores(
                entries,
                judges,
                given.keySet().stream().mapToInt(pair -> pair.get(0)).toArray(),
                given.keySet().stream().mapToInt(pair -> pair.get(1)).toArray(),
                given.values().stream().mapToDouble(v -> v).toArray());
    }
}
