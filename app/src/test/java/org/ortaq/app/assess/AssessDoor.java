package org.ortaq.app.assess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.assessment.draws.Drawn;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Origin;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.assessment.draws.Series;
import org.ortaq.assessment.draws.SharedSeries;

/** The reader of draws, for the tests of bad input. */
public final class AssessDoor {

    private AssessDoor() {}

    /** Six draws. */
    public static byte[] draws() throws IOException {
        var drawn = new ArrayList<Drawn>();
        for (int number = 0; number < 6; number++) {
            var values = new TreeMap<Series, Double>();
            for (int area = 0; area < 8; area++) {
                values.put(new Series(Series.Course.PACKAGE, "m", "Area " + area, 2030), 1.0 / (3 + number + area));
            }
            drawn.add(Drawn.of(number, number == 5 ? 2 : 0, values, new SharedSeries()));
        }
        return EnsembleFile.bytes(new Ensemble(
                new Origin("run", "data", "package", "hash", 2024, 2040, "1"),
                new Plan(6, Sampling.SOBOL, -3, true),
                drawn));
    }

    /** All that a file of draws says. */
    public static List<Object> read(Path file) {
        var ensemble = new EnsembleReader(new SharedSeries()).read(file);
        return List.of(ensemble.origin(), ensemble.plan(), ensemble.drawn());
    }
}
