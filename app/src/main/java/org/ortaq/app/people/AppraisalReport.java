package org.ortaq.app.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.people.AppraisalTables;
import org.ortaq.people.AppraisalTables.Entry;
import org.ortaq.people.AppraisalTables.Judge;
import org.ortaq.people.appraisal.JudgeAssignment;
import org.ortaq.people.appraisal.Ranking;
import org.ortaq.people.appraisal.Scores;
import org.ortaq.table.Json;
import org.ortaq.table.Problem;

/** Judges for entries, and, when scores are there, a fair ranking. */
final class AppraisalReport {

    private final List<Entry> entries;
    private final List<Judge> judges;
    private final int perEntry;
    private final Optional<Ranking> ranking;
    private final Optional<Scores> scores;
    private final boolean[][] assigned;

    private AppraisalReport(
            List<Entry> entries, List<Judge> judges, int perEntry, Optional<Scores> scores, double ridge, long seed) {
        this.entries = entries;
        this.judges = judges;
        this.perEntry = perEntry;
        this.scores = scores;
        this.ranking = scores.map(s -> Ranking.of(s, ridge, seed));
        this.assigned = scores.isPresent()
                ? new boolean[0][]
                : JudgeAssignment.of(AppraisalTables.panel(entries, judges, perEntry), seed);
    }

    static AppraisalReport of(
            List<Entry> entries, List<Judge> judges, int perEntry, Optional<Scores> scores, double ridge, long seed) {
        return new AppraisalReport(entries, judges, perEntry, scores, ridge, seed);
    }

    private List<String> panelOf(int entry) {
        return IntStream.range(0, judges.size())
                .filter(j -> assigned[entry][j])
                .mapToObj(j -> judges.get(j).id())
                .toList();
    }

    /** Entries that could not be given all their judges. */
    int missing() {
        return (int) IntStream.range(0, assigned.length)
                .filter(e -> panelOf(e).size() < perEntry)
                .count();
    }

    List<Problem> shortages(String file) {
        return IntStream.range(0, assigned.length)
                .filter(e -> panelOf(e).size() < perEntry)
                .mapToObj(e -> new Problem(
                        file,
                        0,
                        "load",
                        panelOf(e).size() + " judges for " + entries.get(e).id(),
                        perEntry + " judges of other countries and institutions with load left; more judges, larger"
                                + " loads or a smaller --per-entry",
                        Optional.empty()))
                .toList();
    }

    Map<String, Object> json() {
        var json = Json.object();
        if (ranking.isEmpty()) {
            json.put(
                    "assignments",
                    IntStream.range(0, entries.size())
                            .mapToObj(this::assignment)
                            .toList());
        }
        ranking.ifPresent(r -> json.put("mean", r.mean())
                .put("standardError", r.error())
                .put("parts", r.parts())
                .put(
                        "ranking",
                        IntStream.range(0, r.order().length)
                                .mapToObj(k -> ranked(r, k))
                                .toList())
                .put("judges", judgeRows(r)));
        return json.build();
    }

    private Map<String, Object> assignment(int entry) {
        return Json.object()
                .put("entry", entries.get(entry).id())
                .put("judges", panelOf(entry))
                .build();
    }

    private Map<String, Object> ranked(Ranking r, int position) {
        int e = r.order()[position];
        return Json.object()
                .put("rank", position + 1)
                .put("entry", entries.get(e).id())
                .put("score", r.mean() + r.quality()[e])
                .put("low", r.mean() + r.low()[e])
                .put("high", r.mean() + r.high()[e])
                .put("raw", r.raw()[e])
                .put("rawRank", rawRank(r, e))
                .put("judges", scoresOf(e))
                .build();
    }

    private static int rawRank(Ranking r, int entry) {
        return 1
                + (int) Arrays.stream(r.raw())
                        .filter(other -> other > r.raw()[entry])
                        .count();
    }

    private int scoresOf(int entry) {
        return scores.map(s ->
                        (int) Arrays.stream(s.entry()).filter(e -> e == entry).count())
                .orElse(0);
    }

    private List<Map<String, Object>> judgeRows(Ranking r) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int j = 0; j < judges.size(); j++) {
            int judge = j;
            int given = scores.map(s -> (int)
                            Arrays.stream(s.judge()).filter(k -> k == judge).count())
                    .orElse(0);
            rows.add(Json.object()
                    .put("judge", judges.get(j).id())
                    .put("scores", given)
                    .put("leniency", r.leniency()[j])
                    .build());
        }
        return rows;
    }

    String text() {
        return ranking.map(this::rankingText).orElseGet(this::assignmentText);
    }

    private String assignmentText() {
        var lines = new ArrayList<String>();
        lines.add(entries.size() + " entries, " + perEntry + " judges each, none of the own country or institution");
        lines.add("");
        var table = new TextTable("entry", "judges");
        for (int e = 0; e < entries.size(); e++) {
            table.row(entries.get(e).id(), String.join(", ", panelOf(e)));
        }
        lines.addAll(table.lines());
        lines.add("");
        var loads = new TextTable("judge", ">entries", ">load");
        for (int j = 0; j < judges.size(); j++) {
            int judge = j;
            loads.row(
                    judges.get(j).id(),
                    String.valueOf(
                            Arrays.stream(assigned).filter(row -> row[judge]).count()),
                    judges.get(j).load().map(String::valueOf).orElse(""));
        }
        lines.addAll(loads.lines());
        return String.join("\n", lines) + "\n";
    }

    private String rankingText(Ranking r) {
        var lines = new ArrayList<String>();
        lines.add("Best: " + entries.get(r.order()[0]).id() + "; " + r.order().length
                + " entries ranked by scores freed of"
                + " strict and mild judges; 95 % intervals, error of one score "
                + (Double.isNaN(r.error()) ? "unknown" : Figures.of(r.error())));
        if (r.parts() > 1) {
            lines.add("NOT COMPARABLE AS A WHOLE: the entries fall into " + r.parts()
                    + " parts that share no judge; ranks hold within a part only.");
        }
        lines.add("");
        var table =
                new TextTable(">rank", "entry", ">score", ">95 % interval", ">plain mean", ">rank by mean", ">judges");
        for (int k = 0; k < r.order().length; k++) {
            int e = r.order()[k];
            table.row(
                    String.valueOf(k + 1),
                    entries.get(e).id(),
                    Figures.of(r.mean() + r.quality()[e]),
                    Double.isNaN(r.low()[e]) ? "unknown" : Figures.range(r.mean() + r.low()[e], r.mean() + r.high()[e]),
                    Figures.of(r.raw()[e]),
                    String.valueOf(rawRank(r, e)),
                    String.valueOf(scoresOf(e)));
        }
        lines.addAll(table.lines());
        lines.add("");
        var strict = new TextTable("judge", ">scores", ">gives more than others by");
        for (var row : judgeRows(r)) {
            strict.row(
                    String.valueOf(row.get("judge")),
                    String.valueOf(row.get("scores")),
                    row.get("leniency") instanceof Double leniency ? Figures.signed(leniency) : "has not judged");
        }
        lines.addAll(strict.lines());
        return String.join("\n", lines) + "\n";
    }
}
