package org.ortaq.app.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ortaq.app.people.ExchangeCommand.ExchangeRule;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.people.ExchangeCase;
import org.ortaq.people.exchange.DeferredAcceptance;
import org.ortaq.people.exchange.Matching;
import org.ortaq.people.exchange.TopTradingCycles;
import org.ortaq.table.Json;

/** What came out of an exchange, with a reason for everyone who did not get what was wanted. */
final class ExchangeReport {

    private static final int SHOWN = 12;

    private final ExchangeCase exchange;
    private final ExchangeRule rule;
    private final int tolerance;
    private final long seed;
    private final int[] placed;
    private final int[] lastAdmitted;
    private final int[] taken;

    private ExchangeReport(ExchangeCase exchange, ExchangeRule rule, int tolerance, long seed) {
        this.exchange = exchange;
        this.rule = rule;
        this.tolerance = tolerance;
        this.seed = seed;
        var matching = solve(rule);
        this.placed = matching.place();
        this.lastAdmitted = matching.lastAdmitted();
        this.taken = new int[exchange.places().size()];
        for (int place : placed) {
            if (place >= 0) {
                taken[place]++;
            }
        }
    }

    static ExchangeReport of(ExchangeCase exchange, ExchangeRule rule, int tolerance, long seed) {
        return new ExchangeReport(exchange, rule, tolerance, seed);
    }

    private Matching solve(ExchangeRule by) {
        return switch (by) {
            case DEFERRED_ACCEPTANCE -> DeferredAcceptance.solve(exchange.applications(), seed);
            case TOP_TRADING_CYCLES -> {
                int[] none = new int[exchange.places().size()];
                Arrays.fill(none, Matching.NO_CUTOFF);
                yield new Matching(TopTradingCycles.match(exchange.network(tolerance), seed), none);
            }
        };
    }

    private int wishOf(int student) {
        int[] list = exchange.applications().wishes()[student];
        for (int k = 0; k < list.length; k++) {
            if (list[k] == placed[student]) {
                return k;
            }
        }
        return list.length;
    }

    /** Why each wish better than the place got was not granted. */
    private String reason(int student) {
        int[] list = exchange.applications().wishes()[student];
        int granted = wishOf(student);
        if (list.length == 0) {
            return "no wish was given";
        }
        var reasons = new ArrayList<String>();
        for (int k = 0; k < granted; k++) {
            reasons.add(exchange.places().get(list[k]) + ": " + reason(student, k));
        }
        return String.join("; ", reasons);
    }

    private String reason(int student, int wish) {
        int place = exchange.applications().wishes()[student][wish];
        double own = exchange.applications().score()[student][wish];
        if (Double.isNaN(own)) {
            return "does not accept the student";
        }
        int quota = exchange.applications().quota()[place];
        if (quota == 0) {
            return "has no places";
        }
        return switch (rule) {
            case DEFERRED_ACCEPTANCE -> belowCutoff(place, own);
            case TOP_TRADING_CYCLES -> {
                if (exchange.node()[place] == exchange.home()[student]) {
                    yield "is at home";
                }
                yield taken[place] >= quota
                        ? "all " + quota + " taken before the student's turn"
                        : "nobody left there to send in return";
            }
        };
    }

    private String belowCutoff(int place, double own) {
        int last = lastAdmitted[place];
        if (last == Matching.NO_CUTOFF) {
            return "all seats are reserved and taken";
        }
        double cutoff = scoreAt(last, place);
        if (cutoff == own) {
            return "full; equal to the cutoff, lost the lottery";
        }
        return own > cutoff
                ? "full; above the open cutoff but those inside are in a reserved group"
                : "full; " + standing(own) + " against a cutoff of " + standing(cutoff);
    }

    /** A rank on a list of the place is kept as a negative number. */
    private static String standing(double score) {
        return score < 0 && score == Math.rint(score) ? "rank " + Math.round(-score) : "score " + Figures.of(score);
    }

    private double scoreAt(int student, int place) {
        int[] list = exchange.applications().wishes()[student];
        for (int k = 0; k < list.length; k++) {
            if (list[k] == place) {
                return exchange.applications().score()[student][k];
            }
        }
        return Double.NaN;
    }

    Map<String, Object> json() {
        var got = new ArrayList<Map<String, Object>>();
        var rejected = new ArrayList<Map<String, Object>>();
        for (int s = 0; s < placed.length; s++) {
            var row = Json.object().put("student", exchange.students().get(s));
            if (placed[s] < 0) {
                rejected.add(row.put("reason", reason(s)).build());
            } else {
                row.put("place", exchange.places().get(placed[s])).put("wish", wishOf(s) + 1);
                got.add(
                        wishOf(s) == 0
                                ? row.build()
                                : row.put("reason", reason(s)).build());
            }
        }
        var json = Json.object()
                .put("rule", rule.word())
                .put("seed", seed)
                .put("placed", got)
                .put("rejected", rejected)
                .put("cutoffs", cutoffs());
        if (exchange.knowsHomes()) {
            json.put("imbalance", imbalance()).put("comparison", comparison());
        }
        return json.build();
    }

    private List<Map<String, Object>> cutoffs() {
        var list = new ArrayList<Map<String, Object>>();
        for (int p = 0; p < taken.length; p++) {
            var row = Json.object()
                    .put("place", exchange.places().get(p))
                    .put("quota", exchange.applications().quota()[p])
                    .put("taken", taken[p]);
            if (lastAdmitted[p] != Matching.NO_CUTOFF) {
                row.put("student", exchange.students().get(lastAdmitted[p])).put("score", scoreAt(lastAdmitted[p], p));
            }
            list.add(row.build());
        }
        return list;
    }

    private List<Map<String, Object>> imbalance() {
        int[] received = new int[exchange.nodes().size()];
        int[] sent = new int[exchange.nodes().size()];
        for (int s = 0; s < placed.length; s++) {
            if (placed[s] >= 0) {
                received[exchange.node()[placed[s]]]++;
                sent[exchange.home()[s]]++;
            }
        }
        var list = new ArrayList<Map<String, Object>>();
        for (int n = 0; n < received.length; n++) {
            list.add(Json.object()
                    .put("area", exchange.nodes().get(n))
                    .put("received", received[n])
                    .put("sent", sent[n])
                    .put("balance", received[n] - sent[n])
                    .build());
        }
        return list;
    }

    /** Both rules on the same students and places. */
    private List<Map<String, Object>> comparison() {
        var list = new ArrayList<Map<String, Object>>();
        for (var other : ExchangeRule.values()) {
            int[] by = other == rule ? placed : solve(other).place();
            list.add(Json.object()
                    .put("rule", other.word())
                    .put("placed", (int) Arrays.stream(by).filter(p -> p >= 0).count())
                    .put("firstWish", firstWishes(by))
                    .put(
                            "imbalance",
                            Arrays.stream(exchange.imbalance(by)).map(Math::abs).sum() / 2)
                    .build());
        }
        return list;
    }

    private int firstWishes(int[] by) {
        int first = 0;
        for (int s = 0; s < by.length; s++) {
            int[] list = exchange.applications().wishes()[s];
            first += by[s] >= 0 && list[0] == by[s] ? 1 : 0;
        }
        return first;
    }

    String text() {
        var lines = new ArrayList<String>();
        long count = Arrays.stream(placed).filter(p -> p >= 0).count();
        lines.add(count + " of " + placed.length + " students placed by " + rule.word()
                + (rule == ExchangeRule.TOP_TRADING_CYCLES && tolerance > 0 ? ", tolerance " + tolerance : "")
                + "; " + firstWishes(placed) + " in their first wish; ties by lottery, seed " + seed);
        lines.add("");
        lines.addAll(placeTable().lines());
        if (exchange.knowsHomes()) {
            balance(lines);
        }
        rejections(lines);
        return String.join("\n", lines) + "\n";
    }

    private TextTable placeTable() {
        var table = new TextTable("place", ">taken", ">quota", "cutoff");
        for (int p = 0; p < Math.min(taken.length, 4 * SHOWN); p++) {
            table.row(
                    exchange.places().get(p),
                    String.valueOf(taken[p]),
                    String.valueOf(exchange.applications().quota()[p]),
                    lastAdmitted[p] == Matching.NO_CUTOFF
                            ? ""
                            : standing(scoreAt(lastAdmitted[p], p)) + " ("
                                    + exchange.students().get(lastAdmitted[p]) + ")");
        }
        return table;
    }

    private void balance(List<String> lines) {
        lines.add("");
        lines.add("Received and sent");
        var table = new TextTable("", ">received", ">sent", ">balance");
        for (var row : imbalance()) {
            table.row(
                    String.valueOf(row.get("area")),
                    String.valueOf(row.get("received")),
                    String.valueOf(row.get("sent")),
                    String.valueOf(row.get("balance")));
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add("The same students and places under both rules");
        var both = new TextTable("rule", ">placed", ">in first wish", ">out of balance");
        for (var row : comparison()) {
            both.row(
                    String.valueOf(row.get("rule")),
                    String.valueOf(row.get("placed")),
                    String.valueOf(row.get("firstWish")),
                    String.valueOf(row.get("imbalance")));
        }
        lines.addAll(both.lines());
    }

    private void rejections(List<String> lines) {
        int[] without = java.util.stream.IntStream.range(0, placed.length)
                .filter(s -> placed[s] < 0)
                .toArray();
        if (without.length == 0) {
            return;
        }
        lines.add("");
        lines.add("Without a place");
        for (int k = 0; k < Math.min(SHOWN, without.length); k++) {
            lines.add("  " + exchange.students().get(without[k]) + "  " + reason(without[k]));
        }
        if (without.length > SHOWN) {
            lines.add("  and " + (without.length - SHOWN) + " more (--json lists all)");
        }
    }
}
