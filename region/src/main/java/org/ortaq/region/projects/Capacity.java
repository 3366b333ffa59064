package org.ortaq.region.projects;

/**
 * What a project is to be able to do.
 *
 * @param amount positive, in {@code unit}
 * @param unit {@code mw}, {@code km}, {@code kt} ...
 */
public record Capacity(double amount, String unit) {

    public Capacity {
        if (!(amount > 0)) {
            throw new IllegalArgumentException("capacity must be positive: " + amount + " " + unit);
        }
    }
}
