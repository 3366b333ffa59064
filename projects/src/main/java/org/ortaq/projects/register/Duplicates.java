package org.ortaq.projects.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds rows that may be one project: names alike, same host, sector, place, value, capacity. Equal numbers raise the score,
 * different ones lower it, and a number that is missing says nothing. The weights are judgement.
 */
public final class Duplicates {

    /** Below this a pair is not told. */
    static final double SHOWN = 0.5;

    private static final double NAME = 0.55;
    private static final double HOST = 0.15;
    private static final double SECTOR = 0.1;
    private static final double PLACE = 0.2;
    private static final double NUMBER = 0.15;

    /** Names that share less than this are two things, whatever else is alike. */
    private static final double LEAST_NAME = 0.3;

    private static final double SAME_NUMBER = 0.02;

    private static final Pattern A_START = Pattern.compile("\\b(launched|started|opened|begun|began|inaugurated)\\b");

    private Duplicates() {}

    /** Pairs, then rows started twice by their own account; the most alike first. */
    public static List<Likeness> of(List<RegisteredProject> projects) {
        var found = new ArrayList<Likeness>();
        var names = new Names(projects.stream().map(RegisteredProject::name).toList());
        for (int a = 0; a < projects.size(); a++) {
            for (int b = a + 1; b < projects.size(); b++) {
                var likeness = likeness(names, projects.get(a), projects.get(b));
                if (likeness.score() >= SHOWN) {
                    found.add(likeness);
                }
            }
        }
        projects.forEach(p -> startedTwice(p, found));
        found.sort(Comparator.comparingDouble(Likeness::score)
                .reversed()
                .thenComparing(Likeness::a)
                .thenComparing(Likeness::b));
        return List.copyOf(found);
    }

    private static Likeness likeness(Names names, RegisteredProject a, RegisteredProject b) {
        var why = new ArrayList<String>();
        double name = names.likeness(a.name(), b.name());
        why.add("names alike by " + Math.round(100 * name) + " %");
        double score = NAME * name;
        score += hosts(a, b, why);
        if (a.sector().equals(b.sector())) {
            score += SECTOR;
            why.add("same sector");
        }
        score += place(a, b, why);
        score += number("value", a.mid(), b.mid(), why);
        score += a.capacityUnit().equals(b.capacityUnit()) ? number("capacity", a.capacity(), b.capacity(), why) : 0;
        score += number("jobs", a.jobs(), b.jobs(), why);
        boolean two = name < LEAST_NAME;
        return new Likeness(a.id(), b.id(), two ? 0 : Math.clamp(score, 0, 1), why);
    }

    private static double hosts(RegisteredProject a, RegisteredProject b, List<String> why) {
        var all = new TreeSet<>(a.hosts());
        all.addAll(b.hosts());
        var both = new TreeSet<>(a.hosts());
        both.retainAll(b.hosts());
        if (both.isEmpty()) {
            why.add("other host");
            return -HOST;
        }
        why.add(both.size() == all.size() ? "same host" : "one host in common");
        return HOST * both.size() / all.size();
    }

    /** The place may stand in the name of one of them. */
    private static double place(RegisteredProject a, RegisteredProject b, List<String> why) {
        if (a.place().isEmpty() || b.place().isEmpty()) {
            return 0;
        }
        if (Names.shareWord(a.place().get(), b.place().get())) {
            why.add("same place");
            return PLACE;
        }
        why.add("other place");
        return -PLACE / 2;
    }

    private static double number(String what, OptionalDouble a, OptionalDouble b, List<String> why) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double x = a.getAsDouble();
        double y = b.getAsDouble();
        boolean same = Math.abs(x - y) <= SAME_NUMBER * Math.max(x, y);
        why.add((same ? "same " : "other ") + what);
        return same ? NUMBER : -NUMBER;
    }

    private static void startedTwice(RegisteredProject project, List<Likeness> found) {
        var starts = A_START.matcher(project.statusText().toLowerCase(java.util.Locale.ROOT))
                .results()
                .count();
        if (starts > 1) {
            found.add(new Likeness(
                    project.id(), project.id(), 1, List.of("its own account tells of " + starts + " starts")));
        }
    }
}
