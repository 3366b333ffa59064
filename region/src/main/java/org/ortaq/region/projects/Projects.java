package org.ortaq.region.projects;

import org.ortaq.region.Reading;

/** Placeholder, replaced when its room lands. */
public record Projects(int year) {

    public static Projects read(Reading in) {
        return new Projects(in.baseYear());
    }

    public Projects at(int year) {
        return new Projects(year);
    }

    public Projects finance(String fund, double musd) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Projects advance(String projectOrPortfolio) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Projects scaleCapitalCost(double factor) {
        throw new UnsupportedOperationException("placeholder");
    }
}
