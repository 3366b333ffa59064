package org.ortaq.assessment;

import org.ortaq.region.Fact;

/** The factor from the unit a room computes in to the unit a fact is printed in. */
final class UnitOf {

    private UnitOf() {}

    /** Rooms compute in musd, gwh, km3, mt, thousand_persons; a fact may be printed in larger or smaller units. */
    static double factor(Fact fact) {
        return switch (fact.unit()) {
            case "busd", "twh" -> 1e-3;
            case "usd" -> 1e6;
            case "persons", "hm3", "kt" -> 1e3;
            default -> 1;
        };
    }
}
