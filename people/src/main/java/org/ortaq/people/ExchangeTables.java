package org.ortaq.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.people.exchange.Applications;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/**
 * Reads the tables of an exchange.
 *
 * <p>Students: {@code id, wishes} (places, best first, separated by semicolons) and, where known, {@code home} (a place or
 * a country), {@code score} (higher is preferred everywhere and leaves home first), {@code group}. Places: {@code id, quota}
 * and, where known, {@code country}, {@code preferences} (students, best first; {@code a=b} are equal; only those are
 * accepted), {@code reserves} ({@code group:seats}). Scores: {@code student, place, score}; an empty score = not accepted.
 */
public final class ExchangeTables {

    private final Table students;
    private final Table places;
    private final Optional<Table> scores;
    private final Problems problems;

    private ExchangeTables(Table students, Table places, Optional<Table> scores, Problems problems) {
        this.students = students;
        this.places = places;
        this.scores = scores;
        this.problems = problems;
    }

    /**
     * The case of the tables; every mistake goes to {@code problems}, and the case is empty when there is one.
     *
     * @param balanced whether homes must be known
     */
    public static Optional<ExchangeCase> read(
            Table students, Table places, Optional<Table> scores, boolean balanced, Problems problems) {
        return new ExchangeTables(students, places, scores, problems).read(balanced);
    }

    private Optional<ExchangeCase> read(boolean balanced) {
        students.refuseOtherColumns(List.of("id", "name", "note", "wishes", "home", "score", "group"));
        places.refuseOtherColumns(List.of("id", "name", "note", "quota", "country", "preferences", "reserves"));
        scores.ifPresent(table -> table.refuseOtherColumns(List.of("student", "place", "score")));
        var placeRows = sorted(places, "place");
        var studentRows = sorted(students, "student");
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var placeIndex = index(placeRows);
        var studentIndex = index(studentRows);
        int[] quota = placeRows.stream().mapToInt(this::quota).toArray();
        int[][] wishes =
                studentRows.stream().map(row -> wishes(row, placeIndex)).toArray(int[][]::new);
        var groups = groups(studentRows, placeRows);
        int[] group = studentRows.stream().mapToInt(row -> group(row, groups)).toArray();
        int[][] reserve = placeRows.stream().map(row -> reserves(row, groups)).toArray(int[][]::new);
        double[] general = general(studentRows);
        double[][] score = new ExchangeScores(wishes, general, problems)
                .preferences(placeRows, placeIndex, studentIndex)
                .scores(scores, studentIndex, placeIndex);
        var nodes = new ExchangeNodes(studentRows, placeRows, problems).find(balanced);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ExchangeCase(
                    List.copyOf(studentIndex.keySet()),
                    List.copyOf(placeIndex.keySet()),
                    nodes.names(),
                    nodes.home(),
                    nodes.node(),
                    general,
                    List.copyOf(groups.keySet()),
                    new Applications(wishes, score, quota, group, reserve)));
        } catch (IllegalArgumentException refused) {
            problems.add(places.file(), 0, "", "", String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private List<Row> sorted(Table table, String what) {
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

    private static TreeMap<String, Integer> index(List<Row> rows) {
        var index = new TreeMap<String, Integer>();
        rows.forEach(row -> index.put(row.text("id"), index.size()));
        return index;
    }

    private int quota(Row row) {
        int quota = row.integer("quota");
        if (quota < 0) {
            row.reject("quota", "a whole number, not negative");
        }
        return Math.max(0, quota);
    }

    private static int[] wishes(Row row, TreeMap<String, Integer> places) {
        var named = row.list("wishes");
        int[] wishes = new int[named.size()];
        for (int k = 0; k < wishes.length; k++) {
            var place = places.get(named.get(k));
            if (place == null) {
                row.rejectChoice(
                        "wishes",
                        "places of the other file; " + named.get(k) + " is none",
                        List.copyOf(places.keySet()));
                return new int[0];
            }
            wishes[k] = place;
        }
        if (Arrays.stream(wishes).distinct().count() < wishes.length) {
            row.reject("wishes", "each place once");
        }
        return wishes;
    }

    private static TreeMap<String, Integer> groups(List<Row> students, List<Row> places) {
        var names = new TreeSet<String>();
        students.stream()
                .filter(r -> r.has("group"))
                .forEach(r -> r.maybeText("group").ifPresent(names::add));
        for (var row : places) {
            if (row.has("reserves")) {
                row.list("reserves").forEach(part -> names.add(part.split(":", -1)[0].strip()));
            }
        }
        var index = new TreeMap<String, Integer>();
        names.forEach(name -> index.put(name, index.size()));
        return index;
    }

    private static int group(Row row, TreeMap<String, Integer> groups) {
        return row.has("group")
                ? row.maybeText("group")
                        .map(g -> groups.getOrDefault(g, Applications.NO_GROUP))
                        .orElse(Applications.NO_GROUP)
                : Applications.NO_GROUP;
    }

    private static int[] reserves(Row row, TreeMap<String, Integer> groups) {
        int[] reserve = new int[groups.size()];
        if (!row.has("reserves")) {
            return reserve;
        }
        for (var part : row.list("reserves")) {
            var halves = part.split(":", -1);
            if (halves.length != 2 || !halves[1].strip().matches("[0-9]{1,9}")) {
                row.reject("reserves", "group:seats, several separated by semicolons");
            } else {
                reserve[groups.getOrDefault(halves[0].strip(), 0)] += Integer.parseInt(halves[1].strip());
            }
        }
        if (Arrays.stream(reserve).asLongStream().sum()
                > Math.max(0, row.maybeInteger("quota").orElse(0))) {
            row.reject("reserves", "no more reserved seats than the quota");
        }
        return reserve;
    }

    private static double[] general(List<Row> students) {
        var scores = new ArrayList<Double>(students.size());
        for (var row : students) {
            // Without the column all are equal; an empty cell in it is not a score of nought.
            scores.add(row.has("score") ? row.number("score") : 0);
        }
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
