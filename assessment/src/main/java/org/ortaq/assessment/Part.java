package org.ortaq.assessment;

import java.util.Locale;

/** The parts of the welfare account; each effect is counted in one of them only. */
public enum Part {
    /** Real income of the trade model: cheaper transport, lower barriers, load and harvests no longer lost, projects. */
    INCOME,
    /** What running rivers and plants costs, not passed on to production. */
    WATER_AND_POWER,
    /** Leisure visits: what travellers save and what hosts earn. */
    VISITS,
    /** Exchange and scholarship places. */
    EXCHANGE,
    /** What the initiatives cost, by payer; counted negative. */
    COST;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
