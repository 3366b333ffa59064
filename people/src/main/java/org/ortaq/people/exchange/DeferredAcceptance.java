package org.ortaq.people.exchange;

import java.util.Arrays;

/**
 * Student-proposing deferred acceptance with quotas and reserved seats (Gale and Shapley 1962; Roth 1985; reserves:
 * Hafalir, Yenmez and Yildirim 2013). Students are taken in any order: with one strict lottery the result is the same.
 */
public final class DeferredAcceptance {

    /** Stands for a student without a place. */
    public static final int UNPLACED = -1;

    private final Applications applications;
    private final long seed;
    private final SeatHeap[][] held;
    private final int[] taken;
    private final int[] next;

    private DeferredAcceptance(Applications applications, long seed) {
        this.applications = applications;
        this.seed = seed;
        this.next = new int[applications.students()];
        this.taken = new int[applications.places()];
        int groups = applications.groups();
        this.held = new SeatHeap[applications.places()][groups + 1];
        for (var heaps : held) {
            Arrays.setAll(heaps, _ -> new SeatHeap());
        }
    }

    /**
     * The stable matching best for every student.
     *
     * @param seed of the lottery that breaks ties of score
     * @return place by student, {@link #UNPLACED} for none
     */
    public static int[] match(Applications applications, long seed) {
        return new DeferredAcceptance(applications, seed).run().placed();
    }

    /** The same with what each place asked for in the end. */
    public static Matching solve(Applications applications, long seed) {
        var run = new DeferredAcceptance(applications, seed).run();
        return new Matching(run.placed(), run.lastAdmitted());
    }

    private DeferredAcceptance run() {
        for (int student = 0; student < applications.students(); student++) {
            int asking = student;
            while (asking != UNPLACED) {
                asking = ask(asking);
            }
        }
        return this;
    }

    /** The student goes down the list until a place takes it; who has to leave for it, or nobody, is returned. */
    private int ask(int student) {
        int[] list = applications.wishes()[student];
        while (next[student] < list.length) {
            int wish = next[student]++;
            double score = applications.score()[student][wish];
            if (!Double.isNaN(score)) {
                return seat(student, list[wish], score);
            }
        }
        return UNPLACED;
    }

    private int seat(int student, int place, double score) {
        held[place][applications.group()[student] + 1].add(student, score, Lottery.number(seed, student));
        if (++taken[place] <= applications.quota()[place]) {
            return UNPLACED;
        }
        taken[place]--;
        return held[place][weakest(place)].removeTop();
    }

    /** The group whose least preferred student leaves first; a group within its reserve loses nobody. */
    private int weakest(int place) {
        int weakest = -1;
        for (int g = 0; g < held[place].length; g++) {
            var heap = held[place][g];
            if (heap.size() > applications.reserved(place, g - 1)
                    && (weakest < 0 || heap.topIsBelow(held[place][weakest]))) {
                weakest = g;
            }
        }
        return weakest;
    }

    private int[] placed() {
        int[] placeOf = new int[applications.students()];
        Arrays.fill(placeOf, UNPLACED);
        for (int place = 0; place < held.length; place++) {
            for (var heap : held[place]) {
                for (int k = 0; k < heap.size(); k++) {
                    placeOf[heap.student(k)] = place;
                }
            }
        }
        return placeOf;
    }

    /** By place: whom the next better applicant without a reserve would push out. */
    private int[] lastAdmitted() {
        int[] last = new int[applications.places()];
        for (int place = 0; place < last.length; place++) {
            boolean full = taken[place] == applications.quota()[place];
            int weakest = full ? weakest(place) : -1;
            last[place] = weakest < 0 ? Matching.NO_CUTOFF : held[place][weakest].top();
        }
        return last;
    }
}
