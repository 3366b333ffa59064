package org.ortaq.trade.equilibrium;

/**
 * What a change does to a region, exactly and to first order, as shares (0.01 is one percent).
 *
 * <p>The first order is that of Caliendo and Parro (2015, equation 15) with hats less one in place of logarithms, as their
 * published tables have it: terms of trade (1/I) sum (E dc_n - M dc_i), volume of trade (1/I) sum t M (dM - dc_i), and,
 * where they change, technology (1/I) (sum Y dA - sum M (1 + t) dd + V dL) and transfers (1/I) dD. It can be far from the exact change
 * when tariffs or the changes are large.
 *
 * @param exact I'/I / (P'/P) - 1
 * @param termsOfTrade first order
 * @param volumeOfTrade first order
 * @param technology first order: iceberg costs, productivity, endowment
 * @param transfers first order: change of the deficit
 * @param realWage w'/w / (P'/P) - 1
 */
public record Welfare(
        double exact, double termsOfTrade, double volumeOfTrade, double technology, double transfers, double realWage) {

    public double firstOrder() {
        return termsOfTrade + volumeOfTrade + technology + transfers;
    }

    /** All regions. The two worlds are solutions of the same base for the two changes. */
    public static Welfare[] between(World before, Change was, World after, Change is) {
        return new FirstOrder(before, was, after, is).all();
    }
}
