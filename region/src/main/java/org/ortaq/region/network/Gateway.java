package org.ortaq.region.network;

/**
 * A place that stands for a part of a country's goods.
 *
 * @param weight its share; the shares of a country add to one
 */
public record Gateway(int country, int place, double weight) {

    public Gateway {
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight of a gateway must be in (0, 1]: " + weight);
        }
    }
}
