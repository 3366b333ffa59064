package org.ortaq.projects.register;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How much two names look alike, whatever the order of their words, their case and their endings. */
final class Names {

    private static final List<String> EMPTY_WORDS = List.of(
            "the", "of", "in", "at", "to", "for", "and", "a", "an", "on", "project", "joint", "new", "region", "district",
            "city", "construction", "production");

    private Names() {}

    /** In [0, 1]: the better of the shares of common words and of common threes of letters (Dice 1945). */
    static double likeness(String a, String b) {
        var x = words(a);
        var y = words(b);
        return Math.max(dice(x, y), dice(threes(x), threes(y)));
    }

    /** Whether two texts share a word that says something. */
    static boolean shareWord(String a, String b) {
        return !common(words(a), words(b)).isEmpty();
    }

    static SortedSet<String> words(String text) {
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

    private static SortedSet<String> threes(SortedSet<String> words) {
        var threes = new TreeSet<String>();
        for (var word : words) {
            var padded = " " + word + " ";
            for (int k = 0; k + 3 <= padded.length(); k++) {
                threes.add(padded.substring(k, k + 3));
            }
        }
        return threes;
    }

    static SortedSet<String> common(SortedSet<String> a, SortedSet<String> b) {
        var common = new TreeSet<>(a);
        common.retainAll(b);
        return common;
    }

    private static double dice(SortedSet<String> a, SortedSet<String> b) {
        int all = a.size() + b.size();
        return all == 0 ? 0 : 2.0 * common(a, b).size() / all;
    }
}
