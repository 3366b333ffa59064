package org.ortaq.region.network;

/**
 * One operation on goods.
 *
 * @param usdPerTonne constant 2023 US dollars a tonne
 * @param hours time it takes
 */
public record Handling(double usdPerTonne, double hours) {

    public Handling {
        if (!(usdPerTonne >= 0) || !(hours >= 0)) {
            throw new IllegalArgumentException(
                    "handling needs money and hours, not negative: " + usdPerTonne + ", " + hours);
        }
    }
}
