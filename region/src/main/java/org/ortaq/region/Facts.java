package org.ortaq.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All facts of the package, sorted by id, with the policy that chooses between rival values. */
public final class Facts {

    private final List<Fact> all;
    private final TreeMap<String, List<Fact>> byConceptAndArea = new TreeMap<>();

    public Facts(Collection<Fact> facts) {
        this.all = facts.stream().sorted(Comparator.comparing(Fact::id)).toList();
        for (var fact : all) {
            byConceptAndArea.merge(key(fact.concept(), fact.area()), List.of(fact), Facts::join);
        }
    }

    private static List<Fact> join(List<Fact> a, List<Fact> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    private static String key(String concept, String area) {
        return concept + "\u0000" + area;
    }

    public List<Fact> all() {
        return all;
    }

    /** All facts of a concept, any area, sorted by id. */
    public List<Fact> of(String concept) {
        return all.stream().filter(f -> f.concept().equals(concept)).toList();
    }

    /** All facts of a concept and area, sorted by id. */
    public List<Fact> of(String concept, String area) {
        return byConceptAndArea.getOrDefault(key(concept, area), List.of());
    }

    /** The whole-year value of one year under the policy {@link Fact#CHOICE}. */
    public Optional<Fact> choose(String concept, String area, int year) {
        return of(concept, area).stream()
                .filter(f -> f.year() == year && f.isWholeYear())
                .min(Fact.CHOICE);
    }

    /** The value of the latest whole year up to the given one, chosen by the same policy. */
    public Optional<Fact> latest(String concept, String area, int yearAtMost) {
        return of(concept, area).stream()
                .filter(f -> f.year() <= yearAtMost && f.isWholeYear())
                .min(Comparator.comparingInt(Fact::year).reversed().thenComparing(Fact.CHOICE));
    }

    /** The other whole-year values of the same concept, area and year. */
    public List<Fact> rivals(Fact chosen) {
        return of(chosen.concept(), chosen.area()).stream()
                .filter(f -> f.year() == chosen.year() && f.isWholeYear() && !f.id().equals(chosen.id()))
                .toList();
    }

    /** Only what had happened by the date: a whole year counts when it has ended, a part of a year by its year. */
    public Facts asOf(LocalDate date) {
        return new Facts(all.stream().filter(f -> hadHappened(f, date)).toList());
    }

    private static boolean hadHappened(Fact fact, LocalDate date) {
        var end = fact.isWholeYear() ? LocalDate.of(fact.year(), 12, 31) : LocalDate.of(fact.year(), 1, 1);
        return !end.isAfter(date);
    }
}
