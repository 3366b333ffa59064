package org.ortaq.trade.equilibrium;

/**
 * The cells in which trade is not zero, by sector, importer and exporter, in compressed rows: row {@code j n + importer}
 * holds the suppliers of one sector to one importer. Arrays are owned by the base and read only.
 *
 * @param start first cell of each row; one more entry than rows
 * @param exporter exporter of each cell
 * @param share share of the cell in the importer's spending on the sector, tariff included
 * @param tariff base tariff
 */
record Cells(int[] start, int[] exporter, double[] share, double[] tariff) {

    static Cells of(SectorData data) {
        int n = data.regions();
        int count = count(data);
        var cells = new Cells(new int[data.sectors() * n + 1], new int[count], new double[count], new double[count]);
        int at = 0;
        for (int j = 0; j < data.sectors(); j++) {
            for (int m = 0; m < n; m++) {
                at = cells.fill(data.trade()[j][m], data.tariff()[j][m], at);
                cells.start[j * n + m + 1] = at;
            }
        }
        return cells;
    }

    private static int count(SectorData data) {
        int count = 0;
        for (int j = 0; j < data.sectors(); j++) {
            for (int m = 0; m < data.regions(); m++) {
                for (int i = 0; i < data.regions(); i++) {
                    check(data, j, m, i);
                    count += data.trade()[j][m][i] > 0 ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static void check(SectorData data, int j, int m, int i) {
        double value = data.trade()[j][m][i];
        double tariff = data.tariff()[j][m][i];
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("trade[" + j + "][" + m + "][" + i + "] must be 0 or more: " + value);
        }
        if (!(tariff > -1 && Double.isFinite(tariff))) {
            throw new IllegalArgumentException("tariff[" + j + "][" + m + "][" + i + "] must be above -1: " + tariff);
        }
    }

    private int fill(double[] value, double[] tariffs, int from) {
        int at = from;
        double spent = 0;
        for (int i = 0; i < value.length; i++) {
            if (value[i] > 0) {
                exporter[at] = i;
                tariff[at] = tariffs[i];
                share[at] = value[i] * (1 + tariffs[i]);
                spent += share[at++];
            }
        }
        for (int c = from; c < at; c++) {
            share[c] /= spent;
        }
        return at;
    }

    /** Share of the importer itself in a row; 0 when it does not buy at home. */
    double homeShare(int row, int importer) {
        for (int c = start[row]; c < start[row + 1]; c++) {
            if (exporter[c] == importer) {
                return share[c];
            }
        }
        return 0;
    }
}
