package org.ortaq.trade.equilibrium;

/**
 * The data of a world of many sectors, in one currency. Arrays are read by {@link MultiSector}, never changed or kept.
 *
 * @param trade imports by sector, importer and exporter, net of tariffs; purchases at home on the diagonal
 * @param tariff ad valorem tariff on them, share of the value, above -1
 * @param valueAdded by region and sector
 * @param intermediate purchases of inputs, tariffs included, by region, supplying sector and using sector
 * @param finalDemand final purchases, tariffs included, by region and sector
 * @param theta trade elasticity by sector, positive: shares answer to cost with power -theta
 * @param deficit imports less exports by region; sums to about 0
 */
public record SectorData(
        double[][][] trade,
        double[][][] tariff,
        double[][] valueAdded,
        double[][][] intermediate,
        double[][] finalDemand,
        double[] theta,
        double[] deficit) {

    public SectorData {
        int n = valueAdded.length;
        int s = theta.length;
        if (trade.length != s
                || tariff.length != s
                || intermediate.length != n
                || finalDemand.length != n
                || deficit.length != n) {
            throw new IllegalArgumentException("data of " + n + " regions and " + s + " sectors do not fit: trade "
                    + trade.length + ", tariff " + tariff.length + ", intermediate " + intermediate.length
                    + ", finalDemand " + finalDemand.length + ", deficit " + deficit.length);
        }
        for (int j = 0; j < s; j++) {
            if (!(theta[j] > 0 && Double.isFinite(theta[j]))) {
                throw new IllegalArgumentException("theta[" + j + "] must be positive: " + theta[j]);
            }
        }
    }

    public int regions() {
        return valueAdded.length;
    }

    public int sectors() {
        return theta.length;
    }
}
