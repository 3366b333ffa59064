package org.ortaq.region.power;

import org.ortaq.region.Reading;

/** Placeholder, replaced when its room lands. */
public record Power(int year) {

    public static Power read(Reading in) {
        return new Power(in.baseYear());
    }

    public Power at(int year) {
        return new Power(year);
    }

    public Power commission(String plant) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Power addLine(String line) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Power addCapacity(String line, double mw) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Power jointly(int mask) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Power scaleDemand(String area, int fromMonth, int toMonth, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }

    public Power scaleFuelPrice(String fuel, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }
}
