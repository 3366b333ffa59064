package org.ortaq.region.network;

/**
 * The operations at ends and transfers.
 *
 * @param accessRail loading and forming a train, or the reverse
 * @param accessRoad loading or unloading a truck
 * @param accessWater loading or unloading a ship at the end of a journey
 * @param gaugeChange change of gauge at a place
 * @param railRoad transfer between rail and road
 * @param variation how much hours scatter
 * @param emissions carbon dioxide by mode
 */
public record Operations(
        Handling accessRail,
        Handling accessRoad,
        Handling accessWater,
        Handling gaugeChange,
        Handling railRoad,
        Variation variation,
        Emissions emissions) {

    public Handling access(Mode mode) {
        return switch (mode) {
            case RAIL -> accessRail;
            case ROAD -> accessRoad;
            case FERRY, SEA -> accessWater;
        };
    }
}
