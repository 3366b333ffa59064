package org.ortaq.assessment;

import org.ortaq.region.Assumption;
import org.ortaq.region.Coalition;

/** One course asked for: what a coalition carries out, under one assumption. */
record CourseKey(Assumption assumption, Coalition coalition) implements Comparable<CourseKey> {

    @Override
    public int compareTo(CourseKey other) {
        int first = Assumption.ORDER.compare(assumption, other.assumption);
        return first != 0 ? first : coalition.compareTo(other.coalition);
    }
}
