package org.ortaq.trade;

import java.util.List;

/**
 * One quantity counted by both sides in the same year.
 *
 * @param exporter exporter of the flow; for a turnover the country first in the alphabet
 * @param importer importer of the flow; for a turnover the other country
 * @param turnover whether both count exports plus imports, else one flow
 * @param year calendar year
 * @param here what {@code exporter} counted, million dollars of the year
 * @param there what {@code importer} counted
 * @param gap (there - here) over their mean; for a flow 0.06 to 0.10 is freight, beyond 0.25 a discrepancy
 * @param facts ids of the two sides' facts
 */
public record MirrorGap(
        int exporter,
        int importer,
        boolean turnover,
        int year,
        double here,
        double there,
        double gap,
        List<String> facts) {

    /** A gap that freight and rounding do not explain. */
    public static final double DISCREPANCY = 0.25;

    public MirrorGap {
        facts = List.copyOf(facts);
    }

    public boolean isDiscrepancy() {
        return gap > DISCREPANCY || gap < -DISCREPANCY;
    }
}
