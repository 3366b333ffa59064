package org.ortaq.region.tradecosts;

import org.ortaq.region.Evidence;

/**
 * Trade of a whole year between two countries as one of them counted it.
 *
 * @param kind what was counted
 * @param from exporter of the flow (for a turnover the country first in the alphabet)
 * @param to importer of the flow
 * @param year calendar year
 * @param musd million current dollars: exports free on board, imports at the importer's border, turnover their sum
 * @param reporter index of the country that counted
 * @param fact id of the fact
 */
public record ReportedTrade(
        Kind kind, int from, int to, int year, double musd, int reporter, Evidence evidence, String fact) {

    /** What a reporter counted. */
    public enum Kind {
        EXPORTS,
        IMPORTS,
        TURNOVER
    }

    public ReportedTrade {
        if (musd < 0) {
            throw new IllegalArgumentException("value of fact " + fact + " must not be negative: " + musd);
        }
    }

    public boolean isFlow(int exporter, int importer) {
        return kind != Kind.TURNOVER && from == exporter && to == importer;
    }

    public boolean isTurnoverOf(int a, int b) {
        return kind == Kind.TURNOVER && from == Math.min(a, b) && to == Math.max(a, b);
    }
}
