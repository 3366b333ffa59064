package org.ortaq.projects;

/**
 * The value of all projects of a sector in a country.
 *
 * @param area ISO code of the host
 * @param low sum of the low ends, million dollars as announced
 * @param mid sum of the middles
 * @param high sum of the high ends
 * @param done expected value finished
 * @param jobs expected jobs in what is finished
 * @param projects number of projects it has a share of
 */
public record SectorValue(
        String area, String sector, double low, double mid, double high, double done, double jobs, int projects) {

    SectorValue plus(SectorValue other) {
        return new SectorValue(
                area,
                sector,
                low + other.low,
                mid + other.mid,
                high + other.high,
                done + other.done,
                jobs + other.jobs,
                projects + other.projects);
    }
}
