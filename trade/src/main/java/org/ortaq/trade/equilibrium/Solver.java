package org.ortaq.trade.equilibrium;

import java.util.Arrays;

/**
 * Finds factor prices at which every country sells what it makes. One pass moves each factor price by a Newton step on its
 * own market and each price index to its definition, in logarithms; steps are halved when the gap widens. Nothing is
 * allocated in the loop. With all hats 1 the first pass finds every gap exactly zero, so the base comes back bit by bit.
 */
final class Solver {

    private static final int MOST_PASSES = 5000;

    private final Armington base;
    private final int n;
    private final double elasticity;
    private final double[][] weight;
    private final double[] endowment;
    private final double[] logFactor;
    private final double[] logPrice;
    private final double[] costPower;
    private final double[] phi;
    private final double[] income;
    private final double[] spending;
    private final double[] sales;
    private double step = 1;

    Solver(Armington base, double[][] cost, double[] endowment) {
        this.base = base;
        this.n = base.n;
        this.elasticity = 1 - base.sigma;
        this.weight = weights(base, cost);
        this.endowment = checked(endowment);
        this.logFactor = new double[n];
        this.logPrice = new double[n];
        this.costPower = new double[n];
        this.phi = new double[n];
        this.income = new double[n];
        this.spending = new double[n];
        this.sales = new double[n];
    }

    private static double[][] weights(Armington base, double[][] cost) {
        double[][] weight = new double[base.n][base.n];
        for (int i = 0; i < base.n; i++) {
            for (int j = 0; j < base.n; j++) {
                double t = cost[i][j];
                if (!(t > 0)) {
                    throw new IllegalArgumentException("cost[" + i + "][" + j + "] must be positive: " + t);
                }
                double power = t == 1 ? 1 : StrictMath.exp((1 - base.sigma) * StrictMath.log(t));
                weight[i][j] = base.flow[i][j] * power;
            }
        }
        return weight;
    }

    private double[] checked(double[] hats) {
        for (int i = 0; i < n; i++) {
            if (!(hats[i] > 0 && Double.isFinite(hats[i]))) {
                throw new IllegalArgumentException("endowment[" + i + "] must be positive: " + hats[i]);
            }
        }
        return hats.clone();
    }

    Equilibrium solve() {
        double last = Double.POSITIVE_INFINITY;
        double gap = pass();
        int passes = 1;
        while (gap > Armington.TOLERANCE && passes < MOST_PASSES) {
            if (gap > 1.5 * last) {
                step /= 2;
            }
            move();
            last = gap;
            gap = pass();
            passes++;
        }
        return result(gap, passes);
    }

    /** Evaluates prices, spending and sales at the present logarithms; returns the largest gap. */
    private double pass() {
        powers();
        double gap = 0;
        for (int j = 0; j < n; j++) {
            phi[j] /= base.expenditure[j];
            double miss = StrictMath.log(phi[j]) / elasticity - logPrice[j];
            logPrice[j] += miss;
            gap = StrictMath.max(gap, StrictMath.abs(miss));
        }
        spend();
        for (int i = 0; i < n; i++) {
            sales[i] = sold(i);
            gap = StrictMath.max(gap, StrictMath.abs(sales[i] / (base.output[i] * income[i]) - 1));
        }
        return gap;
    }

    /** Fills c^(1-sigma) and the sums that define the price indices. */
    private void powers() {
        double v = base.valueAddedShare;
        Arrays.fill(phi, 0);
        for (int i = 0; i < n; i++) {
            costPower[i] = StrictMath.exp(elasticity * (v * logFactor[i] + (1 - v) * logPrice[i]));
            income[i] = StrictMath.exp(logFactor[i]) * endowment[i];
            double c = costPower[i];
            double[] w = weight[i];
            for (int j = 0; j < n; j++) {
                phi[j] += w[j] * c;
            }
        }
    }

    /** Hats of spending under the closure; exactly 1 when every income is 1. */
    private void spend() {
        switch (base.closure) {
            case BALANCED -> {
                for (int j = 0; j < n; j++) {
                    spending[j] = base.output[j] * income[j] / base.expenditure[j];
                }
            }
            case FIXED_SHARE -> {
                double factor = weighted(base.output) / weighted(base.expenditure);
                for (int j = 0; j < n; j++) {
                    spending[j] = income[j] * factor;
                }
            }
            case FIXED_NOMINAL -> {
                double world = weighted(base.output);
                for (int j = 0; j < n; j++) {
                    double deficit = base.expenditure[j] - base.output[j];
                    double change = base.output[j] * (income[j] - 1) + deficit * (world - 1);
                    spending[j] = 1 + change / base.expenditure[j];
                }
            }
        }
    }

    /** Mean of the income hats; exactly 1 when all are 1. */
    private double weighted(double[] by) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            sum += by[i] * income[i];
            total += by[i];
        }
        return sum / total;
    }

    private double sold(int i) {
        double[] w = weight[i];
        double sum = 0;
        for (int j = 0; j < n; j++) {
            sum += w[j] * (spending[j] / phi[j]);
        }
        return sum * costPower[i];
    }

    private void move() {
        for (int i = 0; i < n; i++) {
            double excess = StrictMath.log(sales[i] / (base.output[i] * income[i]));
            logFactor[i] += step * base.step[i] * excess;
        }
    }

    private Equilibrium result(double gap, int passes) {
        double scale = numeraire();
        var r = new Equilibrium(
                new double[n],
                new double[n],
                new double[n],
                new double[n],
                new double[n],
                new double[n][n],
                new double[n],
                gap,
                passes,
                gap <= Armington.TOLERANCE);
        for (int i = 0; i < n; i++) {
            fill(r, i, scale);
        }
        return r;
    }

    private void fill(Equilibrium r, int i, double scale) {
        double price = StrictMath.exp(logPrice[i]);
        r.factorPrice()[i] = StrictMath.exp(logFactor[i]) * scale;
        r.priceIndex()[i] = price * scale;
        r.realIncome()[i] = income[i] / price;
        r.output()[i] = base.output[i] * income[i] * scale;
        r.expenditure()[i] = base.expenditure[i] * spending[i] * scale;
        for (int j = 0; j < n; j++) {
            r.flow()[i][j] = weight[i][j] * costPower[i] * (spending[j] / phi[j]) * scale;
        }
        r.homeShare()[i] = weight[i][i] / base.flow[i][i] * costPower[i] / phi[i];
    }

    /** Makes the world's absorption cost, on the mean, what it cost in the base; exactly 1 in the base. */
    private double numeraire() {
        double value = 0;
        double volume = 0;
        for (int j = 0; j < n; j++) {
            double spent = base.expenditure[j] * spending[j];
            value += spent;
            volume += spent / StrictMath.exp(logPrice[j]);
        }
        return volume / value;
    }
}
