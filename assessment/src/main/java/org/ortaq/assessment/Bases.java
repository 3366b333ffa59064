package org.ortaq.assessment;

import java.util.concurrent.ConcurrentSkipListMap;
import org.ortaq.region.Assumption;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;

/** The base region of a data package under each assumption with its calibration, made when first asked for. Safe for several threads. */
public final class Bases {

    private final DataPackage data;
    private final ConcurrentSkipListMap<Assumption, Calibrated> calibrated =
            new ConcurrentSkipListMap<>(Assumption.ORDER);

    /** The base region of an assumption with its calibration. */
    record Calibrated(Region base, Calibration calibration) {}

    public Bases(DataPackage data) {
        this.data = data;
    }

    DataPackage data() {
        return data;
    }

    Calibrated at(Assumption assumption) {
        return calibrated.computeIfAbsent(assumption, a -> {
            var base = data.region(a);
            return new Calibrated(base, Coupling.calibrate(base));
        });
    }
}
