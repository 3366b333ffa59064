package org.ortaq.region.water;

/** Mean natural inflow at a node by month, in m3/s. */
public record Inflow(String node, Monthly flowM3s) {

    Inflow times(double factor) {
        return new Inflow(node, flowM3s.times(factor));
    }
}
