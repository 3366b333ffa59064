package org.ortaq.assessment.reach;

/**
 * What a set asks for. A cost nobody published is not a cost of nothing: fewer unknown costs come first, then less known cost,
 * then fewer things.
 */
public record Price(int unknown, double known, int things) implements Comparable<Price> {

    @Override
    public int compareTo(Price other) {
        int byUnknown = Integer.compare(unknown, other.unknown);
        if (byUnknown != 0) {
            return byUnknown;
        }
        int byKnown = Double.compare(known, other.known);
        return byKnown != 0 ? byKnown : Integer.compare(things, other.things);
    }
}
