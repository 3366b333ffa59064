package org.ortaq.trade;

import java.util.List;

/**
 * A flow that the base year takes from reports.
 *
 * @param exporter country index
 * @param importer country index
 * @param musd value free on board, million dollars of the base year
 * @param facts ids of the facts it rests on
 */
public record KnownCell(int exporter, int importer, double musd, List<String> facts) {

    public KnownCell {
        if (!(musd >= 0 && Double.isFinite(musd))) {
            throw new IllegalArgumentException("musd of a known cell must be 0 or more: " + musd);
        }
        facts = List.copyOf(facts);
    }
}
