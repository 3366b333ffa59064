package org.ortaq.region.datapackage;

import org.ortaq.region.Region;
import org.ortaq.region.initiative.DatedLever;
import org.ortaq.table.Problems;

/** Every lever must find in the region what it names. */
final class LeverCheck {

    private LeverCheck() {}

    static void check(DataPackage data, Region region, Problems problems) {
        for (var initiative : data.initiatives()) {
            initiative.levers().forEach(l -> check("initiatives/" + initiative.id() + ".yaml", l, region, problems));
        }
        for (var shock : data.shocks()) {
            shock.levers().forEach(l -> check("shocks/" + shock.id() + ".yaml", l, region, problems));
        }
    }

    private static void check(String file, DatedLever dated, Region region, Problems problems) {
        var lever = dated.central();
        try {
            lever.apply(region, region.year());
        } catch (IllegalArgumentException refusal) {
            problems.add(file, 0, "levers", lever.type(), String.valueOf(refusal.getMessage()));
        }
    }
}
