package org.ortaq.assessment;

import java.util.concurrent.ConcurrentSkipListMap;
import org.ortaq.region.Corner;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;

/** The base region of a data package at each corner with its calibration, made when first asked for. Safe for several threads. */
public final class Bases {

    private final DataPackage data;
    private final ConcurrentSkipListMap<Corner, Calibrated> calibrated = new ConcurrentSkipListMap<>();

    /** The base region of a corner with its calibration. */
    record Calibrated(Region base, Calibration calibration) {}

    public Bases(DataPackage data) {
        this.data = data;
    }

    DataPackage data() {
        return data;
    }

    Calibrated at(Corner corner) {
        return calibrated.computeIfAbsent(corner, c -> {
            var base = data.region(c);
            return new Calibrated(base, Coupling.calibrate(base));
        });
    }
}
