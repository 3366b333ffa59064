package org.ortaq.region.economy;

import org.ortaq.region.Reading;

/** Placeholder, replaced when its room lands. */
public record Economy(int year) {

    public static Economy read(Reading in) {
        return new Economy(in.baseYear());
    }

    public Economy at(int year) {
        return new Economy(year);
    }

    public Economy inflate(double points, int fromYear) {
        throw new UnsupportedOperationException("placeholder");
    }
}
