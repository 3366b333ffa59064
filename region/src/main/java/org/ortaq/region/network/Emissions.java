package org.ortaq.region.network;

/**
 * Carbon dioxide of hauls, grams a tonne-km, well to wheel.
 *
 * @param railElectric rail under wires
 */
public record Emissions(double ferry, double railDiesel, double railElectric, double road, double sea) {

    /** Grams a tonne-km over a link. */
    public double gramsPerTkm(Link link) {
        return switch (link.mode()) {
            case RAIL -> link.electrified() ? railElectric : railDiesel;
            case ROAD -> road;
            case FERRY -> ferry;
            case SEA -> sea;
        };
    }
}
