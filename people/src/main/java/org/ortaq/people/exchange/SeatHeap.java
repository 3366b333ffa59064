package org.ortaq.people.exchange;

import java.util.Arrays;

/** Students held by one place, the least preferred on top: a binary heap over arrays. */
final class SeatHeap {

    private int[] student = new int[4];
    private double[] score = new double[4];
    private long[] lot = new long[4];
    private int size;

    int size() {
        return size;
    }

    int student(int position) {
        return student[position];
    }

    void add(int who, double howGood, long number) {
        if (size == student.length) {
            student = Arrays.copyOf(student, 2 * size);
            score = Arrays.copyOf(score, 2 * size);
            lot = Arrays.copyOf(lot, 2 * size);
        }
        student[size] = who;
        score[size] = howGood;
        lot[size] = number;
        rise(size++);
    }

    /** The least preferred. */
    int top() {
        return student[0];
    }

    int removeTop() {
        int least = student[0];
        swap(0, --size);
        sink(0);
        return least;
    }

    /** Whether the least preferred here is less preferred than the least preferred there. */
    boolean topIsBelow(SeatHeap other) {
        return below(score[0], lot[0], student[0], other.score[0], other.lot[0], other.student[0]);
    }

    /** Less preferred: by score, then by lot, then by number. */
    private static boolean below(double scoreA, long lotA, int a, double scoreB, long lotB, int b) {
        int byScore = Double.compare(scoreA, scoreB);
        if (byScore != 0) {
            return byScore < 0;
        }
        return lotA == lotB ? a > b : lotA < lotB;
    }

    private boolean below(int i, int j) {
        return below(score[i], lot[i], student[i], score[j], lot[j], student[j]);
    }

    private void rise(int from) {
        int i = from;
        while (i > 0 && below(i, (i - 1) / 2)) {
            swap(i, (i - 1) / 2);
            i = (i - 1) / 2;
        }
    }

    private void sink(int from) {
        int i = from;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && below(child + 1, child)) {
                child++;
            }
            if (!below(child, i)) {
                return;
            }
            swap(i, child);
            i = child;
        }
    }

    private void swap(int i, int j) {
        int who = student[i];
        student[i] = student[j];
        student[j] = who;
        double good = score[i];
        score[i] = score[j];
        score[j] = good;
        long number = lot[i];
        lot[i] = lot[j];
        lot[j] = number;
    }
}
