package org.ortaq.assessment;

import java.util.List;
import java.util.Optional;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Dates;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;

/** The shipped package, opened and calibrated once for all tests of this room. */
final class Shipped {

    static final DataPackage DATA = DataPackage.open(FolderFiles.shipped());
    static final Bases BASES = new Bases(DATA);

    private Shipped() {}

    /** Everything that is planned, at promised dates so that much happens soon. */
    static Scenario until(int year) {
        return new Scenario(
                "test", "Test", DATA.baseYear(), year, Optional.empty(), List.of(), Dates.PROMISED, List.of());
    }

    static PromisedPackage promised(Scenario scenario) {
        return new PromisedPackage(DATA.initiatives(), DATA.shocks(scenario), scenario, DATA.asOf());
    }

    static Bases.Calibrated central() {
        return BASES.at(Corner.CENTRAL);
    }
}
