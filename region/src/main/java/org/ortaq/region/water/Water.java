package org.ortaq.region.water;

import org.ortaq.region.Reading;

/** Placeholder, replaced when its room lands. */
public record Water(int year) {

    public static Water read(Reading in) {
        return new Water(in.baseYear());
    }

    public Water at(int year) {
        return new Water(year);
    }

    public Water scaleInflow(String basin, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Water saveIrrigation(String country, double share) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Water contractRelease(String reservoir, int fromMonth, int toMonth, double hm3, double gwhBack) {
        throw new UnsupportedOperationException("placeholder");
    }
}
