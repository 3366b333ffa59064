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

    /** Larger ones with real coefficients; on some infeasible ones the first attempt of HiGHS 1.12 cannot decide. */
    static LinearProgram real(long seed) {
        var random = new Random(seed);
        var builder = LinearProgram.builder();
        int columns = 5 + random.nextInt(40);
        int rows = 3 + random.nextInt(40);
        for (int j = 0; j < columns; j++) {
            double low = random.nextInt(6) == 0 ? -INFINITY : 0;
            double high = random.nextInt(3) == 0 ? random.nextInt(100) : INFINITY;
            builder.column((random.nextInt(12) == 0 ? -1 : 1) * Math.exp(4 * random.nextDouble()), low, high);
        }
        for (int i = 0; i < rows; i++) {
            double level = 1000 * random.nextDouble();
            int row = switch (random.nextInt(5)) {
                case 0 -> builder.row(level, level);
                case 1 -> builder.row(-INFINITY, level);
                case 2 -> builder.row(level / 2, level);
                default -> builder.row(level, INFINITY);
            };
            for (int j = 0; j < columns; j++)
                if (random.nextInt(5) == 0) builder.set(row, j, sign(random) * Math.exp(6 * random.nextDouble() - 3));
        }
        return builder.build();
    }

    private static int sign(Random random) {
        return random.nextInt(5) == 0 ? -1 : 1;
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
