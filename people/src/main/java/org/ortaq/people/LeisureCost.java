package org.ortaq.people;

import org.ortaq.region.people.People;
import org.ortaq.region.people.Purpose;
import org.ortaq.region.people.SquareTable;

/** The cost of a leisure visit in which every border rule counts as the money that would have the same effect. */
final class LeisureCost {

    private LeisureCost() {}

    /**
     * Dollars by origin and destination: the cost of the base year times {@code policy^(-1/elasticity)}; NaN where no
     * leisure visits are known.
     */
    static SquareTable of(People people, PeopleParameters parameters, VisitFlows policy) {
        int n = people.countries().size();
        double elasticity = parameters.get("cost-elasticity-leisure");
        double[] cost = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double factor = StrictMath.exp(-StrictMath.log(policy.at(i, j, Purpose.LEISURE)) / elasticity);
                double base = people.countries().isMember(i) ? near(parameters) : parameters.get("trip-cost-far");
                cost[i * n + j] = Double.isNaN(people.visits().at(i, j, Purpose.LEISURE)) ? Double.NaN : base * factor;
            }
        }
        return new SquareTable(n, cost);
    }

    private static double near(PeopleParameters parameters) {
        return parameters.get("trip-cost-near") + parameters.get("time-value") * parameters.get("trip-hours");
    }
}
