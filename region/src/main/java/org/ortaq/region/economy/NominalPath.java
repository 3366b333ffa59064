package org.ortaq.region.economy;

/** GDP in current dollars of a year that may lie between or after the known ones. */
final class NominalPath {

    private NominalPath() {}

    static double at(Economy economy, int country, int year) {
        int before = known(economy, country, year, -1);
        if (before == year) {
            return economy.nominalGdp().get(country, year);
        }
        int after = known(economy, country, year, 1);
        return after < 0
                ? extrapolated(economy, country, before, year)
                : between(economy, country, before, after, year);
    }

    /** The nearest known year going down or up from {@code year}, or -1. */
    private static int known(Economy economy, int country, int year, int step) {
        var table = economy.nominalGdp();
        int y = Math.min(year, table.lastYear());
        while (y >= table.firstYear() && y <= table.lastYear()) {
            if (!Double.isNaN(table.get(country, y))) {
                return step < 0 || y > year ? y : -1;
            }
            y += step;
        }
        return -1;
    }

    private static double between(Economy economy, int country, int before, int after, int year) {
        double low = StrictMath.log(economy.nominalGdp().get(country, before));
        double high = StrictMath.log(economy.nominalGdp().get(country, after));
        return StrictMath.exp(low + (high - low) * (year - before) / (after - before));
    }

    private static double extrapolated(Economy economy, int country, int before, int year) {
        double real = economy.realGdp().get(country, year) / economy.realGdp().get(country, before);
        double price = economy.deflator().of(year) / economy.deflator().of(before);
        return economy.nominalGdp().get(country, before) * real * price;
    }
}
