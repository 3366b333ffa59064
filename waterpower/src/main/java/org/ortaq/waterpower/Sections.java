package org.ortaq.waterpower;

import org.ortaq.region.Parameters;
import org.ortaq.region.Region;
import org.ortaq.region.power.Power;
import org.ortaq.region.water.Water;

/** What this room reads of a Region. */
record Sections(int year, Water water, Power power, Parameters parameters) {

    static Sections of(Region region) {
        return new Sections(region.year(), region.water(), region.power(), region.parameters());
    }
}
