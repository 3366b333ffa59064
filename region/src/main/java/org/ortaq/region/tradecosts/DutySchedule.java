package org.ortaq.region.tradecosts;

import java.util.List;

/**
 * The duties of every year: means for the most favoured nations, then what agreements and special duties change.
 *
 * @param general duty on goods of any exporter, share of the value, by importer
 * @param events changes by flow, in the order of {@link DutyEvent#ORDER}
 */
record DutySchedule(List<Double> general, List<DutyEvent> events) {

    DutySchedule {
        general = List.copyOf(general);
        events = events.stream().sorted(DutyEvent.ORDER).toList();
    }

    /** Duty by exporter and importer in force in some part of the year, share of the value; 0 at home. */
    PairTable at(int year) {
        int n = general.size();
        double[][] duty = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                duty[i][j] = i == j ? 0 : general.get(j);
            }
        }
        for (var event : events) {
            if (event.since().getYear() <= year && event.exporter() != event.importer()) {
                double before = duty[event.exporter()][event.importer()];
                duty[event.exporter()][event.importer()] = event.applied(before);
            }
        }
        return new PairTable(duty);
    }
}
