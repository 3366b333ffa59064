package org.ortaq.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ortaq.region.Countries;
import org.ortaq.region.Member;
import org.ortaq.region.people.BorderPoint;
import org.ortaq.region.promises.Commitment;

/**
 * The ties of each pair of the five: what it promised by domain and year, and what is open between the neighbours.
 *
 * <p>Promises of two count for the pair, those of more countries for every pair among them, apart. "Zero problems" is
 * measured as the number of open matters: a line not agreed, and crossing points that are closed.
 */
public final class Ties {

    private final List<Commitment> commitments;
    private final List<BorderState> borders;
    private final List<BorderPoint> points;
    private final List<Membership> memberships;
    private final List<Mission> missions;
    private final Countries countries;
    private final List<Member> members = List.of(Member.values());

    public Ties(
            Countries countries,
            List<Commitment> commitments,
            List<BorderState> borders,
            List<BorderPoint> points,
            List<Membership> memberships,
            List<Mission> missions) {
        this.countries = countries;
        this.commitments = List.copyOf(commitments);
        this.borders = List.copyOf(borders);
        this.points = List.copyOf(points);
        this.memberships = List.copyOf(memberships);
        this.missions = List.copyOf(missions);
    }

    /**
     * The ties of a pair at the end of a year.
     *
     * @param bilateral promises of the two alone, by domain
     * @param wider promises in which both take part with others
     * @param binding treaties and agreements of the two alone
     * @param kept of the bilateral ones: kept, held or in force
     * @param broken of the bilateral ones: missed, late, expired or moving away
     * @param bodies in which both are full members, sorted
     * @param missions of either in the other
     * @param border state of the line; empty = no common border, or none known
     * @param openPoints crossing points known to be open; empty = no common border
     * @param closedPoints crossing points known to be closed
     */
    public record Pair(
            String area,
            TreeMap<String, Integer> bilateral,
            int wider,
            int binding,
            int kept,
            int broken,
            List<String> bodies,
            List<Mission> missions,
            Optional<BorderState> border,
            int openPoints,
            int closedPoints) {

        /** Open matters between neighbours: a line not fully agreed, and every closed point; empty without a border. */
        public OptionalInt openMatters() {
            if (border.isEmpty()) {
                return OptionalInt.empty();
            }
            boolean agreed = switch (border.get().state()) {
                case "delimited", "demarcated" -> true;
                default -> false;
            };
            return OptionalInt.of((agreed ? 0 : 1) + closedPoints);
        }
    }

    /** Every pair at the end of a year, sorted by area. */
    public List<Pair> at(int year) {
        var pairs = new ArrayList<Pair>();
        for (var a : members) {
            for (var b : members) {
                if (a.compareTo(b) < 0) {
                    pairs.add(pair(a.name(), b.name(), year));
                }
            }
        }
        return pairs;
    }

    private Pair pair(String a, String b, int year) {
        var area = a + "+" + b;
        var until = commitments.stream().filter(c -> c.date().year() <= year).toList();
        var own = until.stream().filter(c -> c.parties().equals(List.of(a, b))).toList();
        var domains = new TreeMap<String, Integer>();
        own.forEach(c -> domains.merge(c.domain(), 1, Integer::sum));
        var between = points.stream()
                .filter(p -> p.joins(countries.of(a), countries.of(b)))
                .toList();
        var lastDay = LocalDate.of(year, 12, 31);
        int open = (int)
                between.stream().filter(p -> p.validity().holdsOn(lastDay)).count();
        return new Pair(
                area,
                domains,
                (int) until.stream()
                                .filter(c ->
                                        c.parties().contains(a) && c.parties().contains(b))
                                .count()
                        - own.size(),
                (int) own.stream().filter(Ties::isBinding).count(),
                (int) own.stream().filter(Ties::isKept).count(),
                (int) own.stream().filter(Ties::isBroken).count(),
                shared(a, b, year),
                missions.stream().filter(m -> m.joins(a, b, year)).toList(),
                borders.stream()
                        .filter(s -> s.area().equals(area) && s.holdsAtTheEndOf(year))
                        .findFirst(),
                open,
                between.size() - open);
    }

    private List<String> shared(String a, String b, int year) {
        var full = memberships.stream().filter(m -> m.isFullAtTheEndOf(year)).toList();
        return full.stream()
                .filter(m -> m.country().equals(a))
                .map(Membership::body)
                .filter(body -> full.stream()
                        .anyMatch(m -> m.country().equals(b) && m.body().equals(body)))
                .sorted()
                .toList();
    }

    private static boolean isBinding(Commitment commitment) {
        return commitment.kind().equals("treaty") || commitment.kind().equals("agreement");
    }

    private static boolean isKept(Commitment commitment) {
        return switch (commitment.status()) {
            case KEPT, HELD, IN_FORCE -> true;
            case PROPOSED,
                    ANNOUNCED,
                    ADOPTED,
                    SIGNED,
                    UNDER_WAY,
                    PARTLY,
                    LATE,
                    MISSED,
                    EXPIRED,
                    REPLACED,
                    MOVING_AWAY,
                    UNKNOWN -> false;
        };
    }

    private static boolean isBroken(Commitment commitment) {
        return switch (commitment.status()) {
            case LATE, MISSED, EXPIRED, MOVING_AWAY -> true;
            case PROPOSED, ANNOUNCED, HELD, ADOPTED, SIGNED, IN_FORCE, UNDER_WAY, PARTLY, KEPT, REPLACED, UNKNOWN ->
                false;
        };
    }
}
