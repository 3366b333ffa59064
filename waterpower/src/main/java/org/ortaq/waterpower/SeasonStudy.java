package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Member;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Plan;

/**
 * What the parties do together in a water year or the rest of one, against what they would do alone, and what each side
 * must get: as one dispatch, or by a promise of summer water for winter power.
 */
public final class SeasonStudy {
    // Below this a volume has no price.
    private static final double LEAST_HM3 = 20;

    private final CaseSolver cases;
    private final ContractStudy contracts;
    private final String reservoir;
    private final int node;

    /** @param mask the parties; the operator of the reservoir is always one */
    public SeasonStudy(WaterCase asked, String reservoir, int mask, LpSolver solver) {
        this.cases = new CaseSolver(asked, solver);
        this.contracts = new ContractStudy(cases, reservoir, mask);
        this.reservoir = reservoir;
        this.node = cases.node(reservoir);
    }

    /** The parties dispatch as one. */
    public Season joint() {
        var plan = cases.joint(contracts.mask());
        var gains = contracts.gains(plan);
        double hm3 = cases.released(plan, node, 4, 9) - cases.released(cases.alone(), node, 4, 9);
        double giver = gains[contracts.giver()];
        double partners = contracts.surplus(plan) - giver;
        double usable = hm3 > LEAST_HM3 ? hm3 : Double.NaN;
        double winter = winterPrice(plan);
        var terms = new SwapTerms(
                hm3,
                -giver / usable,
                partners / usable,
                Math.max(0, -giver / usable / winter),
                Math.max(0, partners / usable / winter),
                gains);
        return of(Season.Form.JOINT, terms, plan);
    }

    /**
     * The operator promises a volume in June to August over what it would release alone, for winter power.
     *
     * @param gwh given back from October to March at no price, before losses on lines
     */
    public Season promise(double hm3, double gwh) {
        return of(Season.Form.PROMISE, contracts.terms(hm3), contracts.plan(hm3, gwh));
    }

    private Season of(Season.Form form, SwapTerms terms, Plan plan) {
        return new Season(
                reservoir,
                form,
                terms,
                winterImports(plan) - winterImports(cases.alone()),
                contracts.surplus(plan) / 1000,
                months(plan),
                parties(plan));
    }

    private double winterImports(Plan plan) {
        double sum = 0;
        var accounts = MonthAccount.of(cases.prepared(), plan);
        for (int t = cases.begin(); t < MONTHS / 2; t++) {
            sum += accounts.get(t).imports[contracts.giver()] - accounts.get(t).exports[contracts.giver()];
        }
        return sum;
    }

    // October to March, or what is left of the year when winter is over.
    private double winterPrice(Plan plan) {
        int first = cases.begin();
        int last = cases.begin() < MONTHS / 2 ? MONTHS / 2 : MONTHS;
        double sum = 0;
        for (int t = first; t < last; t++) {
            sum += price(plan, contracts.giver(), t);
        }
        return sum / (last - first);
    }

    private List<Season.Month> months(Plan plan) {
        var months = new ArrayList<Season.Month>();
        for (int t = cases.begin(); t < MONTHS; t++) {
            var range = prices(plan, t);
            months.add(new Season.Month(
                    Span.month(t),
                    plan.release(node, t),
                    cases.alone().release(node, t),
                    plan.storage[node][t],
                    cases.energyBelow(plan, node, t),
                    price(plan, contracts.giver(), t),
                    range[0],
                    range[1]));
        }
        return months;
    }

    private double[] prices(Plan plan, int t) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int m = 0; m < CaseSolver.MEMBERS; m++) {
            if ((contracts.mask() & 1 << m) != 0) {
                double price = price(plan, m, t);
                low = Math.min(low, price);
                high = Math.max(high, price);
            }
        }
        return new double[] {low, high};
    }

    // The zone the exchange goes by: the first of Kazakhstan that can reach Kyrgyzstan is its south, others have one.
    private double price(Plan plan, int member, int t) {
        var owner = cases.year().zoneOwner();
        double price = Double.NaN;
        for (int z = 0; z < owner.length; z++) {
            boolean own = owner[z] == member;
            if (own && (Double.isNaN(price) || cases.prepared().zones().get(z).equals("kaz-s"))) {
                price = plan.price[z][t];
            }
        }
        return price;
    }

    private List<Season.Party> parties(Plan plan) {
        var parties = new ArrayList<Season.Party>();
        var gains = contracts.gains(plan);
        double surplus = contracts.surplus(plan);
        var accounts = MonthAccount.of(cases.prepared(), plan);
        for (int i = 0; i < CaseSolver.MEMBERS; i++) {
            int m = (contracts.giver() + i) % CaseSolver.MEMBERS;
            if ((contracts.mask() & 1 << m) != 0) {
                parties.add(new Season.Party(
                        Member.values()[m].name(),
                        contracts.before()[m] / 1000,
                        (contracts.before()[m] - gains[m]) / 1000,
                        -gains[m] / 1000,
                        (surplus - gains[m]) / 1000,
                        months(accounts, m)));
            }
        }
        return parties;
    }

    private List<Season.PartyMonth> months(List<MonthAccount> accounts, int m) {
        return accounts.subList(cases.begin(), MONTHS).stream()
                .map(a -> new Season.PartyMonth(a.month, a.need[m] - a.deficit[m], a.imports[m] - a.exports[m]))
                .toList();
    }
}
