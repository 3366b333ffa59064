package org.ortaq.transport.assignment;

/**
 * What edges cost when nothing waits beyond the usual.
 *
 * <p>Owned arrays. By edge: {@code usd} a tonne, {@code hours} (both infinite when closed), {@code key} for the draws. By arc and
 * bloc: {@code toll}, the money taken when goods of outsiders leave the bloc over the arc.
 */
public final class Costs {

    private final double[] usd;
    private final double[] hours;
    private final long[] key;
    private final double[][] toll;
    private final double usdPerHour;

    /** @param usdPerHour value of an hour of a tonne, US dollars */
    public Costs(double[] usd, double[] hours, long[] key, double[][] toll, double usdPerHour) {
        if (usd.length != hours.length || usd.length != key.length) {
            throw new IllegalArgumentException("money, hours and keys of edges must match: " + usd.length + ", "
                    + hours.length + ", " + key.length);
        }
        this.usd = usd.clone();
        this.hours = hours.clone();
        this.key = key.clone();
        this.toll = toll.clone();
        this.usdPerHour = usdPerHour;
    }

    public int edges() {
        return usd.length;
    }

    public double usd(int edge) {
        return usd[edge];
    }

    public double hours(int edge) {
        return hours[edge];
    }

    public double usdPerHour() {
        return usdPerHour;
    }

    public int blocs() {
        return toll.length;
    }

    /** Money over an arc for goods whose origin lies in the blocs of a bit mask: they pay no toll there. */
    public double toll(int arc, int insideMask) {
        double sum = 0;
        for (int b = 0; b < toll.length; b++) {
            if ((insideMask >> b & 1) == 0) {
                sum += toll[b][arc];
            }
        }
        return sum;
    }

    /**
     * Generalised cost by arc, US dollars a tonne.
     *
     * @param servers and {@code wait}: extra hours where capacity is short
     * @param factor by edge, how it is misjudged
     */
    double[] generalised(Servers servers, double[] wait, double[] factor, int insideMask) {
        double[] cost = new double[2 * usd.length];
        for (int e = 0; e < usd.length; e++) {
            double time = hours[e] + servers.waitOn(e, wait);
            double both = (usd[e] + usdPerHour * time) * factor[e];
            cost[2 * e] = both;
            cost[2 * e + 1] = both;
        }
        addTolls(cost, insideMask);
        return cost;
    }

    private void addTolls(double[] cost, int insideMask) {
        for (int b = 0; b < toll.length; b++) {
            if ((insideMask >> b & 1) == 0) {
                for (int arc = 0; arc < cost.length; arc++) {
                    cost[arc] += toll[b][arc];
                }
            }
        }
    }

    /** How the shippers of one origin misjudge the edges in one pass. */
    double[] factors(int origin, int pass, double deviation) {
        double[] factor = new double[usd.length];
        var spread = new Spread(origin, pass, deviation);
        for (int e = 0; e < factor.length; e++) {
            factor[e] = spread.factor(key[e]);
        }
        return factor;
    }

    double[] noFactors() {
        double[] factor = new double[usd.length];
        java.util.Arrays.fill(factor, 1);
        return factor;
    }
}
