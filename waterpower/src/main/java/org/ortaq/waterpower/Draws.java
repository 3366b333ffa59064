package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.numerics.RandomStream;

/**
 * Drawn yearly inflows of the two rivers: log-normal with mean 1, correlated; the other basins follow the Syr Darya. The
 * normal deviates are sums of twelve uniform ones less six, which are exact and the same on every machine.
 */
final class Draws {

    /** Shares of mean inflow. */
    record Draw(double syr, double amu) {}

    private Draws() {}

    static List<Draw> of(int number, long seed, double sdSyr, double sdAmu, double correlation) {
        var random = RandomStream.of(seed, "yearly-inflow");
        var draws = new ArrayList<Draw>();
        for (int i = 0; i < number; i++) {
            double first = normal(random, 2L * i);
            double second =
                    correlation * first + StrictMath.sqrt(1 - correlation * correlation) * normal(random, 2L * i + 1);
            draws.add(new Draw(share(first, sdSyr), share(second, sdAmu)));
        }
        return draws;
    }

    private static double share(double z, double sd) {
        return StrictMath.exp(sd * z - sd * sd / 2);
    }

    private static double normal(RandomStream random, long which) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.uniform(12 * which + i);
        }
        return sum;
    }
}
