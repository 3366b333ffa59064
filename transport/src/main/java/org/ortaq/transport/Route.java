package org.ortaq.transport;

import java.util.List;

/** A way from one place to another, leg by leg. */
public record Route(List<Leg> legs) {

    public Route {
        legs = List.copyOf(legs);
    }

    public double km() {
        return legs.stream().mapToDouble(Leg::km).sum();
    }

    public double hours() {
        return legs.stream().mapToDouble(Leg::hours).sum();
    }

    public double waitHours() {
        return legs.stream().mapToDouble(Leg::waitHours).sum();
    }

    public double usdPerTonne() {
        return legs.stream().mapToDouble(Leg::usdPerTonne).sum();
    }
}
