package org.ortaq.transport.assignment;

import java.util.Arrays;

/**
 * Prices of hard limits: what a tonne must pay at a place so that no more comes than passes, 0 where less comes. They are the multipliers of
 * the side constraints "load at most capacity" of the stochastic user equilibrium (Larsson and Patriksson 1999), found by projected Newton
 * steps on the loads, {@code p <- max(0, p + (J^-1 + D)(L - c))}, with J the slopes of the logit at given waits and D the slope of the wait
 * in money, which a fall of the load gives back.
 *
 * <p>Where goods have no way round, the price ends at the highest allowed and the load stays above the limit.
 */
final class LimitPrices {

    private static final int LONGEST = 100;

    /** US dollars a tonne by which no price wants to move any more. */
    static final double CLOSE = 1e-6;

    /** The same while route sets are still being widened. */
    static final double ROUGH = 3;

    /** Keeps the slopes solvable where places stand one behind the other, or goods have no choice. */
    private static final double RIDGE = 1e-9;

    /** Largest change of a price in one step, in scales of the choice. */
    private static final double STRIDE = 3;

    /** Disagreement of waits that is left while prices move, as a share of their last move; hours at the beginning. */
    private static final double ROUGHNESS = 0.02;

    private static final double SMALLEST_STEP = 0.05;

    private final Servers servers;
    private final Settings settings;
    private final double usdPerHour;

    LimitPrices(Servers servers, Settings settings, double usdPerHour) {
        this.servers = servers;
        this.settings = settings;
        this.usdPerHour = usdPerHour;
    }

    /** Brings loads and waits to agree at the prices of a choice. */
    interface Settle {

        /**
         * @param load to begin with, million tonnes by server
         * @param close hours by which waits may still disagree
         */
        Assignment.Balance from(double[] load, double close);
    }

    /**
     * Brings prices, loads and waits to agree; the choice is left with the prices.
     *
     * @param close US dollars a tonne by which prices may still want to move
     * @param exact hours by which waits may disagree at the end
     */
    Assignment.Balance spread(
            Choice choice, double[] firstPrice, double[] firstLoad, double close, double exact, Settle settle) {
        double[] price = firstPrice.clone();
        choice.price(price);
        var found = settle.from(firstLoad, Math.max(exact, ROUGHNESS));
        double part = 1;
        double[] wanted = wanted(choice, price, found);
        double before = distance(price, wanted);
        for (int k = 0; k < LONGEST && before > close; k++) {
            double[] last = price;
            double[] lastWanted = wanted;
            price = between(price, wanted, part);
            choice.price(price);
            // far from the end waits need not be exact
            found = settle.from(found.load(), Math.max(exact, ROUGHNESS * before / usdPerHour));
            wanted = wanted(choice, price, found);
            double now = distance(price, wanted);
            boolean back = now > before / 2 && turnsBack(last, lastWanted, price, wanted);
            part = back ? Math.max(SMALLEST_STEP, part / 2) : Math.min(1, 2 * part);
            before = now;
        }
        if (found.residual() > exact) {
            found = settle.from(found.load(), exact);
        }
        for (int s = 0; s < price.length; s++) {
            price[s] = wanted[s] == 0 && price[s] <= CLOSE ? 0 : price[s];
        }
        double left = before > close ? before / usdPerHour : 0;
        return new Assignment.Balance(found.load(), found.answered(), found.waits(), Math.max(found.residual(), left));
    }

    /** The prices of the next full step. */
    private double[] wanted(Choice choice, double[] price, Assignment.Balance found) {
        int[] active = active(price, found.answered());
        double[] next = price.clone();
        if (active.length == 0) {
            return next;
        }
        double[] gap = new double[active.length];
        for (int a = 0; a < active.length; a++) {
            gap[a] = found.answered()[active[a]] - servers.capacity(active[a]);
        }
        double[] first = new double[active.length];
        double[] d = new double[active.length];
        for (int a = 0; a < active.length; a++) {
            first[a] = price[active[a]];
            d[a] = usdPerHour * slopeOfWait(active[a], found.answered());
        }
        double[] step = step(inverse(choice.slopes(active, found.waits())), d, gap, first);
        double stride = STRIDE * settings.routeScale();
        for (int a = 0; a < active.length; a++) {
            double moved = first[a] + Math.clamp(step[a], -stride, stride);
            next[active[a]] = Math.clamp(moved, 0, settings.highestPrice());
        }
        return next;
    }

    /**
     * Moves of the prices that close the gaps in first order, {@code A gap} with {@code A = J^-1 + D}. A price that would fall below 0 falls to
     * 0 and no further; its load then ends where it may, and the others move with that.
     */
    private static double[] step(double[][] inverse, double[] d, double[] gap, double[] price) {
        int m = gap.length;
        for (int a = 0; a < m; a++) {
            inverse[a][a] += d[a];
        }
        double[] less = gap.clone();
        boolean[] none = new boolean[m];
        while (true) {
            double[] step = new double[m];
            boolean more = false;
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < m; b++) {
                    step[a] += inverse[a][b] * less[b];
                }
                step[a] = none[a] ? -price[a] : step[a];
            }
            for (int a = 0; a < m; a++) {
                boolean below = !none[a] && price[a] + step[a] < 0;
                none[a] |= below;
                more |= below;
            }
            if (!more) {
                return step;
            }
            release(inverse, gap, price, none, less);
        }
    }

    /** Sets how much less comes to the places without a price: as much as takes their price to 0. */
    private static void release(double[][] a, double[] gap, double[] price, boolean[] none, double[] less) {
        int[] at = java.util.stream.IntStream.range(0, none.length)
                .filter(k -> none[k])
                .toArray();
        double[][] block = new double[at.length][at.length];
        double[] right = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            right[i] = -price[at[i]];
            for (int b = 0; b < gap.length; b++) {
                right[i] -= none[b] ? 0 : a[at[i]][b] * gap[b];
            }
            for (int j = 0; j < at.length; j++) {
                block[i][j] = a[at[i]][at[j]];
            }
        }
        double[] solved = solve(block, right);
        for (int i = 0; i < at.length; i++) {
            less[at[i]] = solved[i];
        }
    }

    private static double[][] inverse(double[][] a) {
        double[][] columns = new double[a.length][];
        for (int k = 0; k < a.length; k++) {
            double[][] copy = new double[a.length][];
            for (int i = 0; i < a.length; i++) {
                copy[i] = a[i].clone();
            }
            double[] unit = new double[a.length];
            unit[k] = 1;
            columns[k] = solve(copy, unit);
        }
        return columns; // symmetric
    }

    /** The hard limits that are passed or have a price. */
    private int[] active(double[] price, double[] load) {
        int[] found = new int[price.length];
        int count = 0;
        for (int s = 0; s < price.length; s++) {
            if (servers.isHard(s) && (price[s] > 0 || load[s] > servers.capacity(s))) {
                found[count++] = s;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Hours by million tonnes a year. */
    private double slopeOfWait(int server, double[] load) {
        double capacity = servers.capacity(server);
        double least = 1e-6 * capacity;
        double above = servers.wait(server, load[server] + least, settings.queue());
        return (above - servers.wait(server, load[server], settings.queue())) / least;
    }

    /** Whether prices now want to go against the way they last wanted to go. */
    private static boolean turnsBack(double[] last, double[] lastWanted, double[] price, double[] wanted) {
        double sum = 0;
        for (int s = 0; s < price.length; s++) {
            sum += (lastWanted[s] - last[s]) * (wanted[s] - price[s]);
        }
        return sum < 0;
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int s = 0; s < a.length; s++) {
            largest = Math.max(largest, Math.abs(a[s] - b[s]));
        }
        return largest;
    }

    private static double[] between(double[] from, double[] to, double part) {
        double[] mid = new double[from.length];
        for (int s = 0; s < mid.length; s++) {
            mid[s] = from[s] + part * (to[s] - from[s]);
        }
        return mid;
    }

    /** Gaussian elimination of a symmetric matrix that the ridge makes positive; both arguments are used up. */
    private static double[] solve(double[][] a, double[] b) {
        int m = b.length;
        double trace = 0;
        for (int i = 0; i < m; i++) {
            trace += a[i][i];
        }
        for (int i = 0; i < m; i++) {
            a[i][i] += RIDGE * trace + 1e-9;
        }
        double[] x = b.clone();
        for (int i = 0; i < m; i++) {
            for (int k = i + 1; k < m; k++) {
                double f = a[k][i] / a[i][i];
                for (int j = i; j < m; j++) {
                    a[k][j] -= f * a[i][j];
                }
                x[k] -= f * x[i];
            }
        }
        for (int i = m - 1; i >= 0; i--) {
            for (int j = i + 1; j < m; j++) {
                x[i] -= a[i][j] * x[j];
            }
            x[i] /= a[i][i];
        }
        return x;
    }
}
