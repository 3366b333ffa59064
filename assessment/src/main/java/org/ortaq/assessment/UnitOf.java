package org.ortaq.assessment;

import java.util.OptionalDouble;

/** From the unit a metric is computed in to the unit a fact is printed in. */
final class UnitOf {

    private UnitOf() {}

    /** The factor, empty when the two do not measure the same: then nothing may be compared. */
    static OptionalDouble factor(String metric, String fact) {
        return metric.equals(fact)
                ? OptionalDouble.of(1)
                : switch (metric + " as " + fact) {
                    case "musd as busd", "gwh as twh" -> OptionalDouble.of(1e-3);
                    case "musd as usd" -> OptionalDouble.of(1e6);
                    case "thousand_persons as persons", "km3 as hm3", "mt as kt" -> OptionalDouble.of(1e3);
                    default -> OptionalDouble.empty();
                };
    }
}
