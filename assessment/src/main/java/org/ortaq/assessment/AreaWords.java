package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ortaq.region.Member;

/** The grammar of areas: {@code UZB}, {@code UZB-KAZ}, {@code KAZ+UZB}, {@code CA5}, a place. */
final class AreaWords {

    private AreaWords() {}

    static boolean isPair(String area) {
        return area.matches("[A-Z]{3}\\+[A-Z]{3}");
    }

    static boolean isFromTo(String area) {
        return area.matches("[A-Z]{3}-[A-Z]{3}");
    }

    static boolean isRegion(String area) {
        return area.equals("CA5");
    }

    /** {@code KAZ+UZB} of two codes in any order. */
    static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + "+" + b : b + "+" + a;
    }

    /** The area itself, then the areas whose outcomes or facts bear on it, nearest first. */
    static List<String> related(String area) {
        if (isPair(area) || isFromTo(area)) {
            var a = area.substring(0, 3);
            var b = area.substring(4);
            return Stream.of(area, pair(a, b), a + "-" + b, b + "-" + a, a, b, "CA5")
                    .distinct()
                    .toList();
        }
        if (isRegion(area)) {
            var related = new ArrayList<String>(List.of(area));
            Stream.of(Member.values()).map(Member::name).forEach(related::add);
            related.addAll(pairs());
            return related;
        }
        if (area.contains("+")) {
            return Stream.concat(Stream.of(area), Stream.of(area.split("\\+"))).toList();
        }
        return List.of(area, "CA5");
    }

    /** The ten pairs of the five. */
    static List<String> pairs() {
        var pairs = new ArrayList<String>();
        for (var a : Member.values()) {
            for (var b : Member.values()) {
                if (a.compareTo(b) < 0) {
                    pairs.add(a.name() + "+" + b.name());
                }
            }
        }
        return pairs;
    }
}
