package org.ortaq.region.network;

/**
 * A class of goods: a section of SITC.
 *
 * @param id number of the section
 * @param timeFactor value of a day over the mean of all goods
 */
public record GoodsClass(String id, String name, double timeFactor) {

    public GoodsClass {
        if (!(timeFactor >= 0)) {
            throw new IllegalArgumentException("timeFactor of class " + id + " must not be negative: " + timeFactor);
        }
    }
}
