package org.ortaq.region.power;

/** A part of a country inside which power flows freely. */
public record Zone(String id, String country, double demandShare) {

    public Zone {
        if (!(demandShare > 0 && demandShare <= 1)) {
            throw new IllegalArgumentException("demand_share of " + id + " must be 0 to 1: " + demandShare);
        }
    }
}
