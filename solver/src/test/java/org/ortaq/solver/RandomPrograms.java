package org.ortaq.solver;

import java.util.Random;

/** Seeded programs with small whole coefficients, so that degenerate, infeasible and unbounded ones are frequent. */
final class RandomPrograms {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private RandomPrograms() {}

    static LinearProgram program(long seed) {
        var random = new Random(seed);
        var builder = LinearProgram.builder();
        int columns = 1 + random.nextInt(12);
        int rows = random.nextInt(14);
        for (int j = 0; j < columns; j++) {
            var bounds = bounds(random);
            builder.column(random.nextInt(11) - 5, bounds[0], bounds[1]);
        }
        for (int i = 0; i < rows; i++) {
            var bounds = bounds(random);
            int row = builder.row(bounds[0], bounds[1]);
            for (int j = 0; j < columns; j++) if (random.nextInt(3) > 0) builder.set(row, j, random.nextInt(9) - 4);
        }
        return builder.build();
    }

    private static double[] bounds(Random random) {
        int low = random.nextInt(7) - 4;
        return switch (random.nextInt(8)) {
            case 0 -> new double[] {-INFINITY, INFINITY};
            case 1 -> new double[] {-INFINITY, low};
            case 2 -> new double[] {low, low};
            case 3, 4 -> new double[] {low, low + random.nextInt(9)};
            default -> new double[] {low, INFINITY};
        };
    }
}
