package org.ortaq.assessment;

import org.ortaq.projects.ProjectsResult;
import org.ortaq.region.Member;
import org.ortaq.region.Region;
import org.ortaq.waterpower.WaterPowerResult;

/**
 * What water, power and new plants do to productivity, relative to the base year: (1 - unserved energy and lost harvest
 * over GDP) x (1 + output of joint projects over GDP). The base year itself gives one.
 */
final class Productivity {

    private final int baseYear;
    private double[] baseFactor = new double[0];

    Productivity(Region base) {
        this.baseYear = base.year();
    }

    /** By country index; 1 for all but the five. The base year must be asked for first. */
    double[] of(Region region, WaterPowerResult water, ProjectsResult projects) {
        var factor = factor(region, water, projects);
        if (region.year() == baseYear) {
            baseFactor = factor;
        }
        var productivity = new double[region.countries().size()];
        java.util.Arrays.fill(productivity, 1);
        for (var member : Member.values()) {
            productivity[region.countries().of(member)] = factor[member.ordinal()] / baseFactor[member.ordinal()];
        }
        return productivity;
    }

    private static double[] factor(Region region, WaterPowerResult water, ProjectsResult projects) {
        var gdp = region.economy().gdp();
        var factor = new double[Member.values().length];
        for (var member : Member.values()) {
            int m = member.ordinal();
            double output = gdp[region.countries().of(member)];
            double lost = water.unservedCost()[m] + water.irrigationCost()[m];
            factor[m] = (1 - lost / output) * (1 + projects.capacityMusdPerYear()[m] / output);
        }
        return factor;
    }
}
