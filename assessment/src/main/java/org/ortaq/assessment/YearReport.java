package org.ortaq.assessment;

import java.util.List;
import org.ortaq.people.PeopleResult;
import org.ortaq.region.Member;
import org.ortaq.region.Outcome;
import org.ortaq.region.Region;
import org.ortaq.waterpower.WaterPowerResult;

/** Puts together what the rooms say of one year. */
record YearReport(Region region, Costs costs) {

    YearResult of(WaterPowerResult water, Models.Agreed agreed, PeopleResult people, List<Outcome> outcomes) {
        return new YearResult(
                region.year(),
                outcomes,
                realIncome(agreed),
                water.systemCost(),
                costs.in(region),
                exchange(people),
                people,
                agreed.converged(),
                agreed.residual(),
                agreed.passes());
    }

    private double[] realIncome(Models.Agreed agreed) {
        var income = new double[Member.values().length];
        for (var member : Member.values()) {
            income[member.ordinal()] = agreed.realIncome()[region.countries().of(member)];
        }
        return income;
    }

    /** Value of the exchange places taken by students of each member, million dollars; 0 where no place is known. */
    private double[] exchange(PeopleResult people) {
        var value = new double[Member.values().length];
        double perPlace = region.parameters().get("people.exchange-value");
        for (var origin : Member.values()) {
            for (var host : Member.values()) {
                double places = people.places()
                        .at(region.countries().of(origin), region.countries().of(host));
                value[origin.ordinal()] += Double.isNaN(places) ? 0 : places * perPlace / 1e6;
            }
        }
        return value;
    }
}
