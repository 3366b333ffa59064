package org.ortaq.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.ortaq.region.people.ListedInstitution;

/**
 * Institutions among the first thousand of a ranking, found by forgiving names: case, accents, punctuation and the order
 * of words do not matter; a name is found when all its telling words stand in the listed one, or the other way round.
 */
public record InstitutionList(List<ListedInstitution> institutions) {

    private static final List<String> COMMON = List.of(
            "university", "of", "the", "state", "national", "institute", "named", "after", "and", "international");

    public InstitutionList {
        institutions = List.copyOf(institutions);
    }

    /** The institution of a country with this name, the latest edition first. */
    public Optional<ListedInstitution> find(String name, int country) {
        var words = words(name);
        return institutions.stream()
                .filter(i -> i.country() == country)
                .filter(i -> matches(words, words(i.name())) || plain(name).equals(initials(i.name())))
                .min((a, b) -> Integer.compare(b.edition(), a.edition()));
    }

    private static boolean matches(TreeSet<String> asked, TreeSet<String> listed) {
        var telling = new TreeSet<>(asked);
        telling.removeAll(COMMON);
        var known = new TreeSet<>(listed);
        known.removeAll(COMMON);
        return telling.isEmpty()
                ? asked.equals(listed)
                : listed.containsAll(telling) && sameKind(asked, listed, telling, known);
    }

    /** "Uzbekistan" alone would fit every university of the country: at least half of the telling words must be named. */
    private static boolean sameKind(
            TreeSet<String> asked, TreeSet<String> listed, TreeSet<String> telling, TreeSet<String> known) {
        return asked.equals(listed) || 2 * telling.size() >= known.size();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static TreeSet<String> words(String name) {
        return new TreeSet<>(Arrays.asList(plain(name).split(" ", -1)));
    }

    /** First letters of the words of a name, small: {@code nuu} for National University of Uzbekistan. */
    private static String initials(String name) {
        var letters = new StringBuilder();
        for (var word : plain(name).split(" ", -1)) {
            if (!word.equals("of") && !word.equals("the") && !word.isEmpty()) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }
}
