package org.ortaq.assessment;

import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;

/** One course asked for: what a coalition carries out, at one corner. */
record CourseKey(Corner corner, Coalition coalition) implements Comparable<CourseKey> {

    @Override
    public int compareTo(CourseKey other) {
        int byCorner = corner.compareTo(other.corner);
        return byCorner != 0 ? byCorner : coalition.compareTo(other.coalition);
    }
}
