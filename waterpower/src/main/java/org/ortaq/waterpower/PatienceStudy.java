package org.ortaq.waterpower;

import org.ortaq.solver.LpSolver;

/** The swap as a repeated game: what each side could save by breaking it once, against what it gains every year. */
public final class PatienceStudy {

    /**
     * The swap watched.
     *
     * @param gwh winter power given back, in the middle of the feasible rates; 0 where there are none
     */
    public record Swap(SwapTerms terms, double gwh, Patience patience) {}

    private PatienceStudy() {}

    public static Swap of(WaterCase asked, String reservoir, int mask, double hm3, LpSolver solver) {
        var contracts = new ContractStudy(new CaseSolver(asked, solver), reservoir, mask);
        var terms = contracts.terms(hm3);
        double gwh = terms.paysInPower() ? hm3 * (terms.leastKwh() + terms.mostKwh()) / 2 : 0;
        int giver = contracts.giver();
        var both = contracts.gains(contracts.plan(hm3, gwh));
        var powerOnly = contracts.gains(contracts.plan(0, gwh));
        double takersBoth = contracts.surplus(contracts.plan(hm3, gwh)) - both[giver];
        // having had the power, the giver saves what its promise of water costs it
        double waterCost = powerOnly[giver] - both[giver];
        double powerCost = terms.mostUsd() * hm3 - takersBoth;
        return new Swap(
                terms, gwh, Patience.of(both[giver] / 1000, takersBoth / 1000, waterCost / 1000, powerCost / 1000));
    }
}
