package org.ortaq.region.tradecosts;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A change of the customs duty on one flow.
 *
 * @param since the day it came into force; it counts for that whole calendar year
 * @param agreement an agreement lowers the duty to {@code rate} at most; anything else sets it
 * @param rate share of the value
 */
record DutyEvent(int exporter, int importer, LocalDate since, boolean agreement, double rate) {

    /** By date; on one day agreements first, so that a duty set for the pair stands. */
    static final Comparator<DutyEvent> ORDER = Comparator.comparing(DutyEvent::since)
            .thenComparing(DutyEvent::agreement, Comparator.reverseOrder())
            .thenComparingDouble(DutyEvent::rate);

    DutyEvent {
        if (!(rate >= 0 && rate <= 5)) {
            throw new IllegalArgumentException("duty_percent must be 0 to 500: " + rate * 100);
        }
    }

    double applied(double duty) {
        return agreement ? Math.min(duty, rate) : rate;
    }
}
