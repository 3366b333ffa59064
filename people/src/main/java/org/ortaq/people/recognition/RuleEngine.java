package org.ortaq.people.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides on degrees by the rules in force at one date.
 *
 * @param rules any order
 */
public record RuleEngine(List<Rule> rules) {

    private static final Comparator<Rule> BEST_FIRST = Comparator.comparing(Rule::verdict, Comparator.reverseOrder())
            .thenComparing(Rule::rank)
            .thenComparing(Rule::id);

    public RuleEngine {
        rules = rules.stream().sorted(BEST_FIRST).toList();
    }

    /** The best result any rule gives this degree in a country. */
    public Decision decide(Degree degree, int recogniser) {
        var applicable =
                rules.stream().filter(r -> r.speaksOf(degree, recogniser)).toList();
        Optional<Rule> basis =
                applicable.stream().filter(r -> r.isMetBy(degree)).findFirst();
        var verdict = basis.map(Rule::verdict).orElse(Verdict.NOSTRIFICATION);
        var missing = applicable.stream()
                .filter(r -> r.verdict().compareTo(verdict) > 0)
                .map(r -> r.condition().proof())
                .distinct()
                .toList();
        return new Decision(verdict, basis.map(Rule::id), missing);
    }

    /**
     * Results of ordinary degrees of one level.
     *
     * @param countries country indices
     * @return by issuing and recognising country, in the order of {@code countries}; the diagonal is automatic
     */
    public Verdict[][] matrix(int[] countries, Level level) {
        var matrix = new Verdict[countries.length][countries.length];
        for (int i = 0; i < countries.length; i++) {
            for (int j = 0; j < countries.length; j++) {
                matrix[i][j] = i == j
                        ? Verdict.AUTOMATIC
                        : decide(Degree.ordinary(countries[i], level), countries[j])
                                .verdict();
            }
        }
        return matrix;
    }
}
