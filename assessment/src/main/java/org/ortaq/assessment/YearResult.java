package org.ortaq.assessment;

import java.util.List;
import org.ortaq.people.PeopleResult;
import org.ortaq.region.Outcome;

/**
 * One year of one course.
 *
 * @param outcomes everything the models say, sorted
 * @param realIncome million 2023 US dollars, by member
 * @param systemCost of rivers and power, million 2023 US dollars, by member
 * @param initiativeCost million 2023 US dollars paid, by member
 * @param exchangeValue of exchange places, million 2023 US dollars, by member of origin
 * @param people for the account of visits, which compares two courses
 * @param converged whether trade and transport agreed
 * @param residual the largest relative change of a flow in the last pass
 * @param passes of the fixed point
 */
public record YearResult(
        int year,
        List<Outcome> outcomes,
        double[] realIncome,
        double[] systemCost,
        double[] initiativeCost,
        double[] exchangeValue,
        PeopleResult people,
        boolean converged,
        double residual,
        int passes) {

    public YearResult {
        outcomes = outcomes.stream().sorted().toList();
    }
}
