package org.ortaq.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** How each place ranks who wishes for it: by its own list, by a table of scores, or by the general score. */
final class ExchangeScores {

    private final int[][] wishes;
    private final double[][] score;
    private final Problems problems;

    ExchangeScores(int[][] wishes, double[] general, Problems problems) {
        this.wishes = wishes;
        this.problems = problems;
        this.score = new double[wishes.length][];
        for (int s = 0; s < wishes.length; s++) {
            score[s] = new double[wishes[s].length];
            Arrays.fill(score[s], general[s]);
        }
    }

    /** Places with a list of their own accept only who is on it, in its order. */
    ExchangeScores preferences(List<Row> places, Map<String, Integer> placeIndex, TreeMap<String, Integer> students) {
        var ranks = new TreeMap<Integer, Map<Integer, Double>>();
        for (var row : places) {
            if (row.has("preferences") && row.maybeText("preferences").isPresent()) {
                ranks.put(placeIndex.getOrDefault(row.text("id"), -1), ranks(row, students));
            }
        }
        for (int s = 0; !ranks.isEmpty() && s < wishes.length; s++) {
            for (int k = 0; k < wishes[s].length; k++) {
                var own = ranks.get(wishes[s][k]);
                if (own != null) {
                    score[s][k] = own.getOrDefault(s, Double.NaN);
                }
            }
        }
        return this;
    }

    private static Map<Integer, Double> ranks(Row row, TreeMap<String, Integer> students) {
        var ranks = new TreeMap<Integer, Double>();
        double rank = 0;
        for (var equals : row.list("preferences")) {
            rank--;
            for (var name : equals.split("=", -1)) {
                var student = students.get(name.strip());
                if (student == null) {
                    row.rejectChoice(
                            "preferences",
                            "students of the other file; " + name.strip() + " is none",
                            List.copyOf(students.keySet()));
                } else if (ranks.put(student, rank) != null) {
                    row.reject("preferences", "each student once; " + name.strip() + " stands twice");
                }
            }
        }
        return ranks;
    }

    /** A table of scores overrules what was known of its pairs; an empty score = not accepted. */
    double[][] scores(Optional<Table> table, TreeMap<String, Integer> students, TreeMap<String, Integer> places) {
        var told = new TreeSet<String>();
        for (var row : table.map(Table::rows).orElse(List.of())) {
            if (!told.add(row.text("student") + "\n" + row.text("place"))) {
                row.reject("place", "one score of a student at a place");
            }
            put(row, students, places);
        }
        return score;
    }

    private void put(Row row, TreeMap<String, Integer> students, TreeMap<String, Integer> places) {
        var student = students.get(row.text("student"));
        var place = places.get(row.text("place"));
        if (student == null) {
            row.rejectChoice("student", "a student of the students' file", List.copyOf(students.keySet()));
        }
        if (place == null) {
            row.rejectChoice("place", "a place of the places' file", List.copyOf(places.keySet()));
        }
        int before = problems.count();
        double value = row.maybeNumber("score").orElse(Double.NaN);
        if (student == null || place == null || problems.count() > before) {
            return;
        }
        for (int k = 0; k < wishes[student].length; k++) {
            if (wishes[student][k] == place) {
                score[student][k] = value;
            }
        }
    }
}
