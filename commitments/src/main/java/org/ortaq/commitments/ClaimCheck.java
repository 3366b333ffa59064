package org.ortaq.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ortaq.commitments.claims.Agreement;
import org.ortaq.commitments.claims.Units;
import org.ortaq.region.Fact;
import org.ortaq.region.Facts;
import org.ortaq.region.promises.ClaimVerdict;
import org.ortaq.table.Nearest;

/**
 * Holds the claims of a text against the facts and against each other: agrees with all rivals, with some, with none; says
 * two numbers of one subject, or one number of two; or cannot be checked, and why.
 */
public final class ClaimCheck {

    /** How many years away a neighbour may lie. */
    private static final int NEAR = 2;

    /** How many tolerances outside its neighbours a number must lie to be contradicted by them. */
    private static final double FAR = 4;

    private final Facts facts;
    private final double tolerance;
    private final List<StatedClaim> claims;

    /** @param tolerance relative difference that still counts as agreement */
    public ClaimCheck(Facts facts, double tolerance, List<StatedClaim> claims) {
        this.facts = facts;
        this.tolerance = tolerance;
        this.claims = List.copyOf(claims);
    }

    /** In the order of the claims. */
    public List<CheckedClaim> all() {
        return claims.stream().map(this::check).toList();
    }

    private CheckedClaim check(StatedClaim claim) {
        if (claim.value().isEmpty()) {
            return new CheckedClaim(claim, ClaimVerdict.NOT_MEASURABLE, "no number is stated", List.of());
        }
        var contradicting = otherNumbers(claim);
        if (!contradicting.isEmpty()) {
            return new CheckedClaim(
                    claim,
                    ClaimVerdict.INCONSISTENT,
                    "the text itself says another number of it: " + told(contradicting),
                    rivals(claim));
        }
        return againstFacts(claim);
    }

    private CheckedClaim againstFacts(StatedClaim claim) {
        var rivals = rivals(claim);
        if (rivals.isEmpty()) {
            return byNeighbours(claim);
        }
        var values = rivals.stream().mapToDouble(f -> inUnitOf(claim, f)).toArray();
        var verdict = switch (Agreement.of(claim.value().getAsDouble(), values, tolerance)) {
            case ALL -> ClaimVerdict.AGREES;
            case SOME -> ClaimVerdict.PARTLY;
            case NONE -> ClaimVerdict.CONTRADICTS;
            case NO_RIVAL -> ClaimVerdict.CANNOT_CHECK;
        };
        return new CheckedClaim(claim, verdict, why(claim, verdict, rivals) + alsoSaidOf(claim), rivals);
    }

    /** Without a fact of the year: far outside what is known of the years around it is a contradiction all the same. */
    private CheckedClaim byNeighbours(StatedClaim claim) {
        var around = neighbours(claim);
        boolean both = around.stream().anyMatch(f -> f.year() < claim.year().orElse(0))
                && around.stream().anyMatch(f -> f.year() > claim.year().orElse(0));
        double low = around.stream().mapToDouble(f -> inUnitOf(claim, f)).min().orElse(Double.NaN);
        double high = around.stream().mapToDouble(f -> inUnitOf(claim, f)).max().orElse(Double.NaN);
        double stated = claim.value().orElse(Double.NaN);
        double margin = FAR * tolerance;
        if (both && (stated < low * (1 - margin) || stated > high * (1 + margin))) {
            return new CheckedClaim(
                    claim,
                    ClaimVerdict.CONTRADICTS,
                    "no fact of " + claim.year().orElse(0) + ", but it lies far outside the years around it: "
                            + around.stream()
                                    .map(f -> number(inUnitOf(claim, f)) + " (" + f.year() + ", " + f.reporter() + ")")
                                    .collect(Collectors.joining(", "))
                            + alsoSaidOf(claim),
                    around);
        }
        return new CheckedClaim(claim, ClaimVerdict.CANNOT_CHECK, nothingToHold(claim) + alsoSaidOf(claim), List.of());
    }

    /** Facts of the nearest year before and the nearest after, at most {@link #NEAR} years away. */
    private List<Fact> neighbours(StatedClaim claim) {
        if (claim.year().isEmpty()) {
            return List.of();
        }
        int year = claim.year().getAsInt();
        var all = facts.of(claim.indicator(), claim.subject()).stream()
                .filter(f -> f.isWholeYear() && Math.abs(f.year() - year) <= NEAR)
                .filter(f -> Units.convert(f.value(), f.unit(), claim.unit()).isPresent())
                .sorted(Comparator.comparingInt(Fact::year).thenComparing(Fact.CHOICE))
                .toList();
        int before =
                all.stream().mapToInt(Fact::year).filter(y -> y < year).max().orElse(year);
        int after =
                all.stream().mapToInt(Fact::year).filter(y -> y > year).min().orElse(year);
        return all.stream().filter(f -> f.year() == before || f.year() == after).toList();
    }

    private String why(StatedClaim claim, ClaimVerdict verdict, List<Fact> rivals) {
        var found = rivals.stream()
                .map(f -> number(inUnitOf(claim, f)) + " (" + f.reporter() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return switch (verdict) {
            case AGREES -> "within " + Math.round(100 * tolerance) + " % of every rival value: " + found;
            case PARTLY -> "near some rival values or between them: " + found;
            case CONTRADICTS -> "outside every rival value: " + found;
            case INCONSISTENT, CANNOT_CHECK, NOT_MEASURABLE -> found;
        };
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.4g", value).replaceAll("(\\.\\d*?)0+$", "$1");
    }

    /** Whole-year facts of the subject, indicator and year, in a unit of the same kind. */
    private List<Fact> rivals(StatedClaim claim) {
        if (claim.year().isEmpty()) {
            return List.of();
        }
        return facts.of(claim.indicator(), claim.subject()).stream()
                .filter(f -> f.isWholeYear() && f.year() == claim.year().getAsInt())
                .filter(f -> Units.convert(f.value(), f.unit(), claim.unit()).isPresent())
                .sorted(Fact.CHOICE)
                .toList();
    }

    private static double inUnitOf(StatedClaim claim, Fact fact) {
        return Units.convert(fact.value(), fact.unit(), claim.unit()).orElse(Double.NaN);
    }

    /** Indicators whose names begin like the one stated and which do speak of the subject. */
    private String near(StatedClaim claim) {
        var near = facts.all().stream()
                .filter(f -> f.area().equals(claim.subject()) && f.concept().startsWith(claim.indicator()))
                .map(Fact::concept)
                .distinct()
                .sorted()
                .toList();
        return near.isEmpty() ? "" : "; of " + claim.subject() + " there is " + String.join(", ", near);
    }

    private String nothingToHold(StatedClaim claim) {
        var concepts = facts.all().stream().map(Fact::concept).distinct().toList();
        if (!concepts.contains(claim.indicator())) {
            return "no fact has the indicator '" + claim.indicator() + "'"
                    + Nearest.to(claim.indicator(), concepts)
                            .map(n -> "; perhaps " + n + "?")
                            .orElse("");
        }
        var of = facts.of(claim.indicator(), claim.subject());
        if (of.isEmpty()) {
            var areas = facts.all().stream()
                    .filter(f -> f.concept().equals(claim.indicator()))
                    .map(Fact::area)
                    .distinct()
                    .toList();
            return "no fact on " + claim.indicator() + " speaks of " + claim.subject()
                    + Nearest.to(claim.subject(), areas)
                            .map(n -> "; perhaps " + n + "?")
                            .orElse(near(claim));
        }
        var years = of.stream()
                .filter(Fact::isWholeYear)
                .map(f -> String.valueOf(f.year()))
                .distinct()
                .sorted()
                .toList();
        if (claim.year().isEmpty()) {
            return "no year is stated; facts are there for " + String.join(", ", years);
        }
        return years.contains(String.valueOf(claim.year().getAsInt()))
                ? "the facts are in " + of.getFirst().unit() + ", which is no multiple of " + claim.unit()
                : "no fact of " + claim.year().getAsInt() + "; there are some of " + String.join(", ", years);
    }

    /** Claims of the same subject, indicator and year with a number that does not agree. */
    private List<StatedClaim> otherNumbers(StatedClaim claim) {
        var found = new ArrayList<StatedClaim>();
        for (var other : claims) {
            if (!other.id().equals(claim.id())
                    && other.value().isPresent()
                    && other.subject().equals(claim.subject())
                    && other.indicator().equals(claim.indicator())
                    && other.year().equals(claim.year())) {
                var value = Units.convert(other.value().getAsDouble(), other.unit(), claim.unit());
                double stated = claim.value().orElse(Double.NaN);
                if (value.isPresent() && Math.abs(value.getAsDouble() - stated) > tolerance * Math.abs(stated)) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    private static String told(List<StatedClaim> claims) {
        return claims.stream()
                .map(c -> number(c.value().orElse(Double.NaN)) + " " + c.unit() + " (" + c.id() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The same number of the same indicator and year said of other subjects. */
    private String alsoSaidOf(StatedClaim claim) {
        var others = new TreeMap<String, String>();
        for (var other : claims) {
            if (!other.id().equals(claim.id())
                    && isSameNumber(other, claim)
                    && other.year().equals(claim.year())
                    && Objects.equals(kind(other.indicator()), kind(claim.indicator()))
                    && !other.subject().equals(claim.subject())) {
                others.put(other.subject(), other.id());
            }
        }
        return others.isEmpty()
                ? ""
                : "; the same number is said of "
                        + others.entrySet().stream()
                                .sorted(Comparator.comparing(java.util.Map.Entry::getKey))
                                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                                .collect(Collectors.joining(", "));
    }

    private static boolean isSameNumber(StatedClaim a, StatedClaim b) {
        if (a.value().isEmpty() || b.value().isEmpty()) {
            return false;
        }
        var converted = Units.convert(a.value().getAsDouble(), a.unit(), b.unit());
        return converted.isPresent()
                && Math.abs(converted.getAsDouble() - b.value().getAsDouble())
                        <= 1e-9 * Math.abs(b.value().getAsDouble());
    }

    /** The part of an indicator before its variants: {@code trade.turnover-with-region} and {@code trade.turnover} are one kind. */
    private static String kind(String indicator) {
        int dash = indicator.indexOf('-');
        return dash < 0 ? indicator : indicator.substring(0, dash);
    }
}
