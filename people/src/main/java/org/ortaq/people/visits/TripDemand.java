package org.ortaq.people.visits;

/**
 * Demand for trips across one border as it depends on the wait there.
 *
 * @param volume trips of each group at the wait of the base
 * @param elasticity of each group to generalised cost, not negative
 * @param money cost of a trip there and back, dollars
 * @param hours time under way, without waiting
 * @param timeValue dollars an hour, not negative
 * @param baseWait hours waited at one crossing in the base; a trip crosses twice
 */
public record TripDemand(
        double[] volume, double[] elasticity, double money, double hours, double timeValue, double baseWait) {

    public TripDemand {
        if (volume.length != elasticity.length) {
            throw new IllegalArgumentException(
                    "volume and elasticity must be of one length: " + volume.length + ", " + elasticity.length);
        }
        for (double e : elasticity) {
            if (!(e >= 0)) {
                throw new IllegalArgumentException("elasticity must not be negative: " + e);
            }
        }
        if (!(money > 0 && hours >= 0 && timeValue >= 0)) {
            throw new IllegalArgumentException("money must be positive, hours and time value not negative: " + money
                    + ", " + hours + ", " + timeValue);
        }
        volume = volume.clone();
        elasticity = elasticity.clone();
    }

    /** Generalised cost of a trip at a wait, dollars. */
    public double cost(double wait) {
        return money + timeValue * (hours + 2 * wait);
    }

    /** What is left of a demand of this elasticity at a wait; 1 at the wait of the base. */
    public double factor(double elasticityOfGroup, double wait) {
        return wait == baseWait ? 1 : StrictMath.exp(-elasticityOfGroup * StrictMath.log(cost(wait) / cost(baseWait)));
    }

    /** Trips of all groups at a wait. */
    public double total(double wait) {
        double total = 0;
        for (int g = 0; g < volume.length; g++) {
            total += volume[g] * factor(elasticity[g], wait);
        }
        return total;
    }
}
