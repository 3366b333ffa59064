package org.ortaq.projects.register;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How much names look alike, whatever the order of their words, their case and their endings. A word that many names of the list
 * have (plant, hydropower) says less than one that few have.
 */
final class Names {

    private static final List<String> EMPTY_WORDS = List.of(
            "the",
            "of",
            "in",
            "at",
            "to",
            "for",
            "and",
            "a",
            "an",
            "on",
            "project",
            "joint",
            "new",
            "region",
            "district",
            "city",
            "river",
            "construction",
            "production");

    private final SortedMap<String, Integer> uses = new TreeMap<>();
    private final double names;

    /** @param all every name of the list */
    Names(Collection<String> all) {
        all.forEach(name -> words(name).forEach(w -> uses.merge(w, 1, Integer::sum)));
        this.names = Math.max(2, all.size());
    }

    /** In [0, 1]: the better of the weighed shares of common words and of common threes of letters (Dice 1945). */
    double likeness(String a, String b) {
        var x = words(a);
        var y = words(b);
        return Math.max(dice(weights(x), weights(y)), dice(threes(x), threes(y)));
    }

    /** Inverse frequency: 1 for a word of one name, falling to a tenth for one of all. */
    private double weight(String word) {
        double share = uses.getOrDefault(word, 1) / names;
        return Math.max(0.1, -StrictMath.log(share) / StrictMath.log(names));
    }

    /** Whether two texts share a word that says something. */
    static boolean shareWord(String a, String b) {
        var common = words(a);
        common.retainAll(words(b));
        return !common.isEmpty();
    }

    private static SortedSet<String> words(String text) {
        var words = new TreeSet<String>();
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty() && !EMPTY_WORDS.contains(w))
                .map(Names::stem)
                .forEach(words::add);
        return words;
    }

    /** Plants and plant are one word. */
    private static String stem(String word) {
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private SortedMap<String, Double> weights(SortedSet<String> words) {
        var weights = new TreeMap<String, Double>();
        words.forEach(w -> weights.put(w, weight(w)));
        return weights;
    }

    private SortedMap<String, Double> threes(SortedSet<String> words) {
        var threes = new TreeMap<String, Double>();
        for (var word : words) {
            var padded = " " + word + " ";
            double each = weight(word);
            for (int k = 0; k + 3 <= padded.length(); k++) {
                threes.merge(padded.substring(k, k + 3), each, Math::max);
            }
        }
        return threes;
    }

    private static double dice(SortedMap<String, Double> a, SortedMap<String, Double> b) {
        double all = 0;
        double common = 0;
        for (var part : a.entrySet()) {
            all += part.getValue();
            var other = b.get(part.getKey());
            common += other == null ? 0 : Math.min(part.getValue(), other);
        }
        for (double weight : b.values()) {
            all += weight;
        }
        return all == 0 ? 0 : 2 * common / all;
    }
}
