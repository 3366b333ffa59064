package org.ortaq.app.assess;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ortaq.assessment.draws.Ensemble;

/** The files of an ensemble: every number of every draw, and their quantiles. */
public final class DrawFiles {

    public static final String NUMBERS = "draws.parquet";
    public static final String QUANTILES = "draws.csv";

    private DrawFiles() {}

    public static SortedMap<String, byte[]> of(Ensemble ensemble) {
        var files = new TreeMap<String, byte[]>();
        files.put(NUMBERS, EnsembleFile.bytes(ensemble));
        files.put(QUANTILES, DrawsCsv.of(ensemble).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
