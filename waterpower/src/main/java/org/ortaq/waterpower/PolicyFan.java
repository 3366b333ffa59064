package org.ortaq.waterpower;

import java.util.List;

/**
 * What a policy does on drawn paths.
 *
 * @param reservoirs what is stored on 1 April and 1 October
 * @param risks by country
 */
public record PolicyFan(List<Reservoir> reservoirs, List<Risk> risks) {

    public PolicyFan {
        reservoirs = List.copyOf(reservoirs);
        risks = List.copyOf(risks);
    }

    /**
     * km3 on the first of a month: a tenth of the paths lies below {@code low}, a tenth above {@code high}.
     *
     * @param month 4 or 10
     */
    public record Reservoir(String id, int year, int month, double low, double median, double high) {}

    /**
     * Share of years with more than half a percent of the load not served, and with more than a tenth of the irrigation
     * need not met.
     */
    public record Risk(String country, double unserved, double deficit) {}
}
