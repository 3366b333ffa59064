package org.ortaq.app.trade;

import java.util.List;
import java.util.SequencedMap;

/**
 * A world of one sector as it stands in a file: a trade matrix with sales at home, and covariates of trade costs.
 *
 * @param file its name, for messages
 * @param trade by exporter and importer
 * @param output by country
 * @param expenditure by country
 * @param covariates by name: exporter, importer
 */
record MatrixWorld(
        String file,
        List<String> regions,
        double[][] trade,
        double[] output,
        double[] expenditure,
        SequencedMap<String, double[][]> covariates) {

    MatrixWorld {
        regions = List.copyOf(regions);
    }
}
