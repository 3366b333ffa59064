package org.ortaq.trade;

import java.util.List;

/**
 * How a country's own count of its trade with a partner compares with the balanced flows: services, gold, re-exports,
 * freight and different coverage, all in one number.
 *
 * @param reporter country index of who counts
 * @param partner country index
 * @param factor counted turnover over balanced turnover
 * @param year year of the count
 * @param facts ids of the facts it rests on
 */
public record ReporterFactor(int reporter, int partner, double factor, int year, List<String> facts) {

    public ReporterFactor {
        facts = List.copyOf(facts);
    }
}
