package org.ortaq.projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.projects.FundChoice.Candidate;
import org.ortaq.projects.portfolio.Rules.Interaction;
import org.ortaq.region.Member;
import org.ortaq.region.projects.ValueRange;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/**
 * Reads projects and rules of one's own.
 *
 * <p>Projects: {@code id, cost_musd, value_musd} and, if there, {@code value_low_musd, value_high_musd, years, country}
 * (one or several of the five, equal shares). Rules: {@code kind, a, b, value_musd}; kinds {@code requires} (a not before b),
 * {@code excludes}, {@code together} (worth that much beyond their own values).
 */
public final class FundTables {

    private static final List<Member> MEMBERS = List.of(Member.values());
    private static final List<String> KINDS = List.of("excludes", "requires", "together");

    private FundTables() {}

    /** Rules between candidates, by position. */
    public record Pairs(List<int[]> precedence, List<int[]> exclusion, List<Interaction> interactions) {

        public Pairs {
            precedence = List.copyOf(precedence);
            exclusion = List.copyOf(exclusion);
            interactions = List.copyOf(interactions);
        }

        /** No rules. */
        public static Pairs none() {
            return new Pairs(List.of(), List.of(), List.of());
        }
    }

    /** Candidates sorted by id; mistakes go to {@code problems}. */
    public static List<Candidate> candidates(Table table, Problems problems) {
        table.refuseOtherColumns(List.of(
                "id",
                "name",
                "note",
                "cost_musd",
                "value_musd",
                "value_low_musd",
                "value_high_musd",
                "years",
                "country"));
        if (table.rows().isEmpty()) {
            problems.add(table.file(), 0, "", "no row", "at least one project");
        }
        var ids = new TreeSet<String>();
        for (var row : table.rows()) {
            if (!ids.add(row.text("id"))) {
                row.reject("id", "an id that no other row has");
            }
        }
        return table.map(FundTables::candidate).stream()
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
    }

    private static Candidate candidate(Row row) {
        double cost = row.number("cost_musd");
        if (!(cost >= 0)) {
            row.reject("cost_musd", "a number, not negative");
        }
        double value = row.number("value_musd");
        int years = row.has("years") ? row.maybeInteger("years").orElse(1) : 1;
        if (years < 1) {
            row.reject("years", "a whole number, 1 or more");
        }
        double low =
                row.has("value_low_musd") ? row.maybeNumber("value_low_musd").orElse(value) : value;
        double high =
                row.has("value_high_musd") ? row.maybeNumber("value_high_musd").orElse(value) : value;
        double[] share = share(row);
        if (!(low > 0)) {
            row.reject(row.has("value_low_musd") ? "value_low_musd" : "value_musd", "a number above 0");
            return new Candidate(row.text("id"), 0, true, 1, ValueRange.exactly(1), share);
        }
        if (!(low <= value && value <= high)) {
            if (!Double.isNaN(value)) {
                row.reject("value_musd", "value_low_musd <= value_musd <= value_high_musd");
            }
            return new Candidate(row.text("id"), 0, true, 1, ValueRange.exactly(1), share);
        }
        return new Candidate(row.text("id"), cost, true, Math.max(1, years), new ValueRange(low, value, high), share);
    }

    private static double[] share(Row row) {
        double[] share = new double[MEMBERS.size()];
        var countries = row.has("country") ? row.list("country") : List.<String>of();
        for (var country : countries) {
            int member = MEMBERS.stream().map(Member::name).toList().indexOf(country);
            if (member < 0) {
                row.rejectChoice(
                        "country",
                        "one of the five",
                        MEMBERS.stream().map(Member::name).toList());
            } else {
                share[member] += 1.0 / countries.size();
            }
        }
        return share;
    }

    /** Rules between candidates. */
    public static Pairs rules(Table table, List<Candidate> candidates, Problems problems) {
        table.refuseOtherColumns(List.of("kind", "a", "b", "value_musd"));
        var index = new TreeMap<String, Integer>();
        candidates.forEach(c -> index.put(c.id(), index.size()));
        var precedence = new ArrayList<int[]>();
        var exclusion = new ArrayList<int[]>();
        var together = new ArrayList<Interaction>();
        for (var row : table.rows()) {
            int before = problems.count();
            int a = place(row, "a", index);
            int b = place(row, "b", index);
            if (a == b && a >= 0) {
                row.reject("b", "another project than a");
            }
            var kind = row.text("kind");
            double value = kind.equals("together") ? row.number("value_musd") : 0;
            if (!kind.equals("together")
                    && row.has("value_musd")
                    && row.maybeText("value_musd").isPresent()) {
                row.reject("value_musd", "nothing: only together has a value of its own");
            }
            if (!KINDS.contains(kind)) {
                row.rejectChoice("kind", String.join(", ", KINDS), KINDS);
            }
            if (problems.count() > before) {
                continue;
            }
            switch (kind) {
                case "requires" -> precedence.add(new int[] {a, b});
                case "excludes" -> exclusion.add(new int[] {a, b});
                default -> together.add(new Interaction(a, b, value));
            }
        }
        return new Pairs(precedence, exclusion, together);
    }

    private static int place(Row row, String field, TreeMap<String, Integer> index) {
        var found = index.get(row.text(field));
        if (found == null) {
            row.rejectChoice(field, "a project of the list", List.copyOf(index.keySet()));
            return -1;
        }
        return found;
    }
}
