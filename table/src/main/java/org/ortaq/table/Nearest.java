package org.ortaq.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The nearest right value for a mistyped one, by edit distance with neighbouring swaps (Damerau 1964). */
public final class Nearest {

    /** A longer word is no slip; the work grows with the product of two lengths. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /** The nearest candidate, or empty when none is near enough to be a likely slip; of equals the one that begins alike. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        var target = word.toLowerCase(Locale.ROOT);
        var limit = Math.max(1, (target.length() + 1) / 2);
        return candidates.stream()
                .filter(c -> Math.abs(c.length() - word.length()) <= limit)
                .sorted()
                .map(c -> scored(target, c))
                .filter(s -> s.distance() <= limit)
                .min(Comparator.comparingInt(Scored::distance).thenComparingInt(s -> -s.alike()))
                .map(Scored::word);
    }

    private record Scored(String word, int distance, int alike) {}

    private static Scored scored(String target, String candidate) {
        var word = candidate.toLowerCase(Locale.ROOT);
        int alike = 0;
        while (alike < Math.min(target.length(), word.length()) && target.charAt(alike) == word.charAt(alike)) {
            alike++;
        }
        return new Scored(candidate, distance(target, word), alike);
    }

    /** Optimal string alignment distance. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
