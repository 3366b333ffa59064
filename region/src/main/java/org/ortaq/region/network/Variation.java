package org.ortaq.region.network;

/**
 * Standard deviation of the hours of an operation as a share of their mean.
 *
 * <p>Of hauls it is that of one day, days being independent, so that a line has the same whatever links it is cut into.
 *
 * @param gaugeChange change of gauge inside a network
 * @param queue waiting beyond the usual
 */
public record Variation(
        double access,
        double borderRail,
        double borderRoad,
        double ferry,
        double gaugeChange,
        double port,
        double queue,
        double rail,
        double railRoad,
        double road,
        double sea) {

    /** Of a day's haul. */
    public double haul(Mode mode) {
        return switch (mode) {
            case RAIL -> rail;
            case ROAD -> road;
            case FERRY -> ferry;
            case SEA -> sea;
        };
    }

    /** Of the hours at a crossing of this mode; on water they are those of a port. */
    public double border(Mode mode) {
        return switch (mode) {
            case RAIL -> borderRail;
            case ROAD -> borderRoad;
            case FERRY, SEA -> port;
        };
    }
}
