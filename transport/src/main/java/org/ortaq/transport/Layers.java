package org.ortaq.transport;

import java.util.Arrays;
import org.ortaq.region.network.Mode;

/** Numbers the states of the network: a place at its terminal, on rail of one gauge, on the road, on the water. */
final class Layers {

    /** The end of a journey, where goods are loaded. */
    static final int TERMINAL = 0;

    private static final int ROAD = 1;
    private static final int WATER = 2;
    private static final int FIRST_GAUGE = 3;
    private static final int[] GAUGES = {1000, 1435, 1520, 1676};

    /** Number of layers of a place. */
    static final int COUNT = FIRST_GAUGE + GAUGES.length;

    private Layers() {}

    static int of(Mode mode, int gauge) {
        return switch (mode) {
            case ROAD -> ROAD;
            case FERRY, SEA -> WATER;
            case RAIL -> rail(gauge);
        };
    }

    private static int rail(int gauge) {
        int found = Arrays.binarySearch(GAUGES, gauge);
        if (found < 0) {
            throw new IllegalArgumentException("gauge must be one of " + Arrays.toString(GAUGES) + " mm: " + gauge);
        }
        return FIRST_GAUGE + found;
    }

    static boolean isWater(int layer) {
        return layer == WATER;
    }

    static boolean isRail(int layer) {
        return layer >= FIRST_GAUGE;
    }

    static Mode mode(int layer) {
        return isRail(layer) ? Mode.RAIL : isWater(layer) ? Mode.SEA : Mode.ROAD;
    }

    static String word(int layer) {
        return switch (layer) {
            case TERMINAL -> "terminal";
            case ROAD -> "road";
            case WATER -> "water";
            default -> "rail " + GAUGES[layer - FIRST_GAUGE];
        };
    }
}
