package org.ortaq.people.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Student-proposing deferred acceptance. */
public final class DeferredAcceptance {

    /** Stands for a student without a place. */
    public static final int UNPLACED = -1;

    private final Applications applications;
    private final List<PriorityQueue<Integer>> held = new ArrayList<>();
    private final int[] next;

    private DeferredAcceptance(Applications applications, long seed) {
        this.applications = applications;
        this.next = new int[applications.students()];
        for (int place = 0; place < applications.quota().length; place++) {
            int here = place;
            held.add(new PriorityQueue<>((a, b) -> a.equals(b) ? 0 : applications.prefers(here, a, b, seed) ? 1 : -1));
        }
    }

    /**
     * The stable matching best for every student.
     *
     * @param seed of the lottery that breaks ties of score
     * @return place by student, {@link #UNPLACED} for none
     */
    public static int[] match(Applications applications, long seed) {
        return new DeferredAcceptance(applications, seed).run();
    }

    private int[] run() {
        var free = new ArrayDeque<Integer>();
        for (int student = 0; student < applications.students(); student++) {
            free.add(student);
        }
        while (!free.isEmpty()) {
            propose(free.remove(), free);
        }
        return placed();
    }

    /** The student asks the next place of the list; the place lets its least preferred go when it is over its quota. */
    private void propose(int student, ArrayDeque<Integer> free) {
        int[] list = applications.wishes()[student];
        if (next[student] == list.length) {
            return;
        }
        int place = list[next[student]++];
        if (!applications.accepts(place, student)) {
            free.add(student);
            return;
        }
        var here = held.get(place);
        here.add(student);
        if (here.size() > applications.quota()[place]) {
            free.add(here.remove());
        }
    }

    private int[] placed() {
        int[] placeOf = new int[applications.students()];
        Arrays.fill(placeOf, UNPLACED);
        for (int place = 0; place < held.size(); place++) {
            for (int student : held.get(place)) {
                placeOf[student] = place;
            }
        }
        return placeOf;
    }
}
