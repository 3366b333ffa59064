package org.ortaq.region.people;

import org.ortaq.region.Reading;

/** Placeholder, replaced when its room lands. */
public record People(int year) {

    public static People read(Reading in) {
        return new People(in.baseYear());
    }

    public People at(int year) {
        return new People(year);
    }

    public People recogniseDocument(String from, String to, String document) {
        throw new UnsupportedOperationException("placeholder");
    }

    public People openBorderPoint(String id) {
        throw new UnsupportedOperationException("placeholder");
    }

    public People scaleBorderCapacity(String id, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }

    public People easeTours(String area, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }

    public People recogniseDegrees(String from, String to, String level, String result) {
        throw new UnsupportedOperationException("placeholder");
    }

    public People addPlaces(String from, String to, int places) {
        throw new UnsupportedOperationException("placeholder");
    }

    public People scaleVisits(String area, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }
}
