package org.ortaq.region.network;

import org.ortaq.region.Parameters;

/** Where the ranges of the tables are read, from -1 (low) to 1 (high). */
record Positions(double border, double rate, double speed, double length, double value) {

    static Positions of(Parameters parameters) {
        return new Positions(
                parameters.get("transport.border-time-position"),
                parameters.get("transport.freight-rate-position"),
                parameters.get("transport.speed-position"),
                parameters.get("transport.length-position"),
                parameters.get("transport.value-per-tonne-position"));
    }
}
