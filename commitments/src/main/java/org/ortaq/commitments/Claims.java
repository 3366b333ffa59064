package org.ortaq.commitments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.commitments.claims.Agreement;
import org.ortaq.region.Fact;
import org.ortaq.region.Facts;
import org.ortaq.region.promises.Claim;
import org.ortaq.region.promises.ClaimVerdict;

/** Claims held against each other and against the facts. */
public final class Claims {

    private final List<Claim> all;

    public Claims(Collection<Claim> claims) {
        this.all = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    }

    /** Sorted by id. */
    public List<Claim> all() {
        return all;
    }

    public List<Claim> list(ClaimVerdict verdict) {
        return all.stream().filter(c -> c.verdict() == verdict).toList();
    }

    /** Numbers, years apart, that are said of more than one area in the same year, sorted by the first claim. */
    public List<SameNumber> sameNumbers() {
        var groups = new TreeMap<String, List<Claim>>();
        for (var claim : all) {
            if (claim.value().isPresent() && !claim.unit().orElse("").equals("year")) {
                groups.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim);
            }
        }
        return groups.values().stream()
                .filter(g -> g.stream().map(Claim::area).distinct().count() > 1)
                .map(Claims::same)
                .sorted(Comparator.comparing(s -> s.claims().getFirst()))
                .toList();
    }

    private static String key(Claim claim) {
        return claim.value().orElseThrow() + " " + claim.unit().orElse("") + " " + claim.year();
    }

    private static SameNumber same(List<Claim> group) {
        var first = group.getFirst();
        return new SameNumber(
                first.value().orElseThrow(),
                first.unit().orElse(""),
                group.stream().map(Claim::id).toList(),
                group.stream().map(Claim::area).toList());
    }

    /**
     * Holds a stated number against the facts of a concept, area and year.
     *
     * @param tolerance relative difference that still counts as agreement
     */
    public static ClaimVerdict check(
            String concept, String area, int year, String unit, double stated, Facts facts, double tolerance) {
        var rivals = facts.of(concept, area).stream()
                .filter(f -> f.year() == year && f.isWholeYear() && f.unit().equals(unit))
                .mapToDouble(Fact::value)
                .toArray();
        return switch (Agreement.of(stated, rivals, tolerance)) {
            case ALL -> ClaimVerdict.AGREES;
            case SOME -> ClaimVerdict.PARTLY;
            case NONE -> ClaimVerdict.CONTRADICTS;
            case NO_RIVAL -> ClaimVerdict.CANNOT_CHECK;
        };
    }
}
