package org.ortaq.assessment;

import java.util.Arrays;
import org.ortaq.projects.ProjectsResult;
import org.ortaq.region.Member;
import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.Industry;
import org.ortaq.trade.TradeBase;
import org.ortaq.waterpower.WaterPowerResult;

/**
 * What water, power and new plants do to productivity, relative to the base year, by industry: lost harvest over the output of
 * agriculture, energy not served over the output of its users as they use electricity, output of joint projects over
 * that of their industry. Projects without a known industry enlarge the whole economy. Weighted with outputs over GDP the
 * parts add up to loss and capacity over GDP. The base year itself gives one.
 */
final class Productivity {

    /** What is left of an industry at worst; losses beyond it would shut it down, which ratios cannot say. */
    private static final double LEAST = 0.2;

    private static final int COUNT = Industry.values().length;

    private final TradeBase base;
    private final int baseYear;
    private double[][] baseIndustry = new double[0][];
    private double[] baseWhole = new double[0];

    /**
     * Hats by country index, 1 for all but the five.
     *
     * @param whole of all value added
     * @param industry by industry
     */
    record Hats(double[] whole, double[][] industry) {

        /** As in the base year. */
        static Hats ones(int countries) {
            var hats = new Hats(new double[countries], new double[countries][COUNT]);
            Arrays.fill(hats.whole, 1);
            for (double[] row : hats.industry) {
                Arrays.fill(row, 1);
            }
            return hats;
        }
    }

    Productivity(Region region, TradeBase base) {
        this.baseYear = region.year();
        this.base = base;
    }

    /** The base year must be asked for first. */
    Hats of(Region region, WaterPowerResult water, ProjectsResult projects) {
        double[] whole = whole(region, projects);
        double[][] industry = industry(region, water, projects);
        if (region.year() == baseYear) {
            baseWhole = whole;
            baseIndustry = industry;
        }
        var hats = Hats.ones(region.countries().size());
        for (var member : Member.values()) {
            int c = region.countries().of(member);
            int m = member.ordinal();
            hats.whole[c] = whole[m] / baseWhole[m];
            for (int s = 0; s < COUNT; s++) {
                hats.industry[c][s] = industry[m][s] / baseIndustry[m][s];
            }
        }
        return hats;
    }

    private static double[] whole(Region region, ProjectsResult projects) {
        var gdp = region.economy().gdp();
        var whole = new double[Member.values().length];
        Arrays.fill(whole, 1);
        projects.capacityBySector().forEach((sector, added) -> {
            if (!region.industries().ofProject().containsKey(sector)) {
                for (var member : Member.values()) {
                    whole[member.ordinal()] +=
                            added[member.ordinal()] / gdp[region.countries().of(member)];
                }
            }
        });
        return whole;
    }

    private double[][] industry(Region region, WaterPowerResult water, ProjectsResult projects) {
        var factor = new double[Member.values().length][COUNT];
        for (var member : Member.values()) {
            int m = member.ordinal();
            int c = region.countries().of(member);
            double growth = region.economy().gdp()[c] / base.gdp()[c];
            double used = electricity(c);
            for (int s = 0; s < COUNT; s++) {
                double output = base.output(c, s) * growth;
                double lost = water.unservedCost()[m] * electricity(c, s) / used
                        + (s == Industry.AGRICULTURE.ordinal() ? water.irrigationCost()[m] : 0);
                factor[m][s] = Math.max(LEAST, 1 - lost / output) * (1 + added(region, projects, m, s) / output);
            }
        }
        return factor;
    }

    private static double added(Region region, ProjectsResult projects, int member, int industry) {
        double added = 0;
        for (var entry : projects.capacityBySector().entrySet()) {
            var of = region.industries().ofProject().get(entry.getKey());
            added += of != null && of.ordinal() == industry ? entry.getValue()[member] : 0;
        }
        return added;
    }

    private double electricity(int country, int user) {
        return base.sectors().intermediate()[country][Industry.ELECTRICITY.ordinal()][user];
    }

    private double electricity(int country) {
        double all = 0;
        for (int s = 0; s < COUNT; s++) {
            all += electricity(country, s);
        }
        return all;
    }
}
