package org.ortaq.waterpower.hourly;

import org.ortaq.waterpower.dispatch.Link;
import org.ortaq.waterpower.dispatch.Node;

/** Days, months and weeks of a water year of 364 days, and which lines flow freely. */
final class Calendar {
    private static final int[] DAYS = {31, 30, 31, 31, 28, 31, 30, 31, 30, 31, 31, 29};
    private static final double[] MEAN_DAYS = {31, 30, 31, 31, 28.25, 31, 30, 31, 30, 31, 31, 30};

    private final int[] zoneOwner;
    private final int mask;
    private final double loadFactor;

    Calendar(int[] zoneOwner, int mask, double loadFactor) {
        this.zoneOwner = zoneOwner;
        this.mask = mask;
        this.loadFactor = loadFactor;
    }

    /** 0 for October. */
    int month(int day) {
        int left = day;
        int month = 0;
        while (left >= DAYS[month]) {
            left -= DAYS[month++];
        }
        return month;
    }

    /** Month in which a week ends, and how much of that month has passed then. */
    static double[] end(int week) {
        int left = week * 7 + 7;
        int month = 0;
        while (left > DAYS[month]) {
            left -= DAYS[month++];
        }
        return new double[] {month, (double) left / DAYS[month]};
    }

    double hours(int month) {
        return 24 * MEAN_DAYS[month];
    }

    double loadFactor() {
        return loadFactor;
    }

    boolean isFree(Link link) {
        int from = zoneOwner[link.from()];
        int to = zoneOwner[link.to()];
        return from == to || ((mask & 1 << from) != 0 && (mask & 1 << to) != 0);
    }

    /** Level of the monthly plan at the end of a week, between the ends of months. */
    double level(Node node, double[] monthEnds, int week) {
        int day = week * 7 + 6;
        int month = month(day);
        int first = 0;
        for (int m = 0; m < month; m++) {
            first += DAYS[m];
        }
        double begin = month == 0 ? node.start() : monthEnds[month - 1];
        double share = (day - first + 1.0) / DAYS[month];
        return begin + (monthEnds[month] - begin) * share;
    }
}
