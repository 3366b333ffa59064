package org.ortaq.region;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ortaq.numerics.Triangular;

/**
 * One sample of everything that is uncertain: a position for each quantity, and the rivers of each year.
 *
 * <p>A position is a share of probability: 0 is the adverse end of the range, 1 the favourable one, and the number read is
 * that quantile of the triangular distribution over low, mid and high. A quantity the draw does not name stays at its mid.
 *
 * @param number which sample it is, from 0 on
 * @param positions by quantity, each between 0 and 1
 * @param inflow by year and basin, times the mean inflow; years that are not named have mean inflow
 */
public record Draw(
        int number, SortedMap<String, Double> positions, SortedMap<Integer, SortedMap<String, Double>> inflow)
        implements Assumption {

    /** @throws IllegalArgumentException naming a position outside 0 to 1 or an inflow that is not above zero */
    public Draw {
        if (number < 0) {
            throw new IllegalArgumentException("draw: found number " + number + ", expected 0 or more");
        }
        positions.forEach((quantity, position) -> {
            if (!(position >= 0 && position <= 1)) {
                throw new IllegalArgumentException("draw " + number + ", position of " + quantity + ": found "
                        + position + ", expected between 0 and 1");
            }
        });
        inflow.forEach((year, basins) -> basins.forEach((basin, factor) -> {
            if (!(factor > 0) || Double.isInfinite(factor)) {
                throw new IllegalArgumentException("draw " + number + ", inflow of " + basin + " in " + year
                        + ": found " + factor + ", expected above 0");
            }
        }));
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        var years = new TreeMap<Integer, SortedMap<String, Double>>();
        inflow.forEach((year, basins) -> years.put(year, Collections.unmodifiableSortedMap(new TreeMap<>(basins))));
        inflow = Collections.unmodifiableSortedMap(years);
    }

    /** The same sample with other rivers. */
    public Draw withInflow(SortedMap<Integer, SortedMap<String, Double>> rivers) {
        return new Draw(number, positions, rivers);
    }

    @Override
    public double between(String quantity, double adverse, double mid, double favourable) {
        var position = positions.get(quantity);
        if (position == null) {
            return mid;
        }
        return adverse <= favourable
                ? new Triangular(adverse, mid, favourable).quantile(position)
                : new Triangular(favourable, mid, adverse).quantile(1 - position);
    }

    @Override
    public String word() {
        return "draw " + number;
    }

    @Override
    public long place() {
        return Corner.values().length + (long) number;
    }
}
