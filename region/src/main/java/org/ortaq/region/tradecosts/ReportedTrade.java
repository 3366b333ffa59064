package org.ortaq.region.tradecosts;

import org.ortaq.region.Evidence;

/**
 * Trade of a whole year between two countries as one of them counted it, or as a study reconciled both counts.
 *
 * @param kind what was counted
 * @param from exporter of the flow (for a turnover the country first in the alphabet)
 * @param to importer of the flow
 * @param year calendar year
 * @param musd million current dollars: exports free on board, imports at the importer's border, turnover their sum
 * @param reporter index of the country that counted, {@link #NOBODY} for a reconciled flow
 * @param fact id of the fact
 */
public record ReportedTrade(
        Kind kind, int from, int to, int year, double musd, int reporter, Evidence evidence, String fact) {

    /** The reporter of a reconciled flow. */
    public static final int NOBODY = -1;

    /** What was counted. */
    public enum Kind {
        EXPORTS,
        IMPORTS,
        TURNOVER,
        /** A flow free on board that a study reconciled from the counts of both sides; nobody's own count. */
        RECONCILED
    }

    public ReportedTrade {
        if (musd < 0) {
            throw new IllegalArgumentException("value of fact " + fact + " must not be negative: " + musd);
        }
        if ((kind == Kind.RECONCILED) != (reporter == NOBODY)) {
            throw new IllegalArgumentException("reporter of fact " + fact + " does not fit " + kind + ": " + reporter);
        }
    }

    public boolean isFlow(int exporter, int importer) {
        return kind != Kind.TURNOVER && from == exporter && to == importer;
    }

    public boolean isTurnoverOf(int a, int b) {
        return kind == Kind.TURNOVER && from == Math.min(a, b) && to == Math.max(a, b);
    }
}
