package org.ortaq.region.tradecosts;

/**
 * Total goods trade of a country in a year, as chosen between the reports known.
 *
 * @param exports exports (true) or imports (false)
 * @param musd million current dollars
 */
public record ReportedTotal(boolean exports, int country, int year, double musd, String fact) {

    public ReportedTotal {
        if (!(musd > 0)) {
            throw new IllegalArgumentException("value of fact " + fact + " must be positive: " + musd);
        }
    }
}
