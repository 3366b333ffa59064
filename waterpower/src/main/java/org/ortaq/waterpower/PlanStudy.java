package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.PartyCost;
import org.ortaq.waterpower.dispatch.Plan;

/** What a coalition does in a water year, against what its members and the others would do alone from the same storages. */
public final class PlanStudy {
    private static final int ALL = 31;
    private final CaseSolver cases;
    private final double[] before;

    public PlanStudy(WaterCase asked, LpSolver solver) {
        this(new CaseSolver(asked, solver));
    }

    private PlanStudy(CaseSolver cases) {
        this.cases = cases;
        this.before = cases.costs(cases.alone());
    }

    /** The same year with every reservoir left as the countries alone leave it, so that no gain is water sold down. */
    PlanStudy storedAlone() {
        return new PlanStudy(cases.storedAlone());
    }

    /** The same year with no more load than is served alone: what a study of fuel only compares. */
    PlanStudy servedAlone() {
        return new PlanStudy(cases.servedAlone());
    }

    /**
     * The water year of a coalition.
     *
     * @param mask who dispatches as one
     * @param gains by country, the five in order
     * @param zones by power zone
     * @param reservoirs by reservoir
     * @param worth what the members gain together, musd
     * @param externality what the others gain together, musd
     */
    public record CoalitionYear(
            int mask,
            List<CountryGain> gains,
            List<ZoneYear> zones,
            List<ReservoirYear> reservoirs,
            double worth,
            double externality) {
        public CoalitionYear {
            gains = List.copyOf(gains);
            zones = List.copyOf(zones);
            reservoirs = List.copyOf(reservoirs);
        }
    }

    /**
     * Gain of a country by who has it, musd: the utility (fuel, purchases less sales, water kept), consumers (load served),
     * farmers (irrigation), the rivers (flows and releases missed less). {@code cash} is the part of the utility that is
     * not water kept: what a study of fuel and payments sees.
     */
    public record CountryGain(
            String country, double utility, double cash, double consumer, double farmer, double rivers, double total) {}

    /** Mean price weighted with load alone and in the coalition, USD per MWh; unserved GWh. */
    public record ZoneYear(String zone, double priceAlone, double price, double unservedAlone, double unserved) {}

    /** Share released October to March alone and in the coalition; km3 on 30 September; mean value USD per 1000 m3. */
    public record ReservoirYear(
            String id,
            double winterShareAlone,
            double winterShare,
            double storageAlone,
            double storage,
            double waterValueAlone,
            double waterValue) {}

    /** Worth and externality of a coalition. */
    public record Worth(int mask, double worth, double externality) {}

    public CoalitionYear of(int mask) {
        var plan = cases.joint(mask);
        var after = cases.costs(plan);
        double worth = 0;
        double externality = 0;
        for (int m = 0; m < before.length; m++) {
            double gain = (before[m] - after[m]) / 1000;
            worth += (mask & 1 << m) != 0 ? gain : 0;
            externality += (mask & 1 << m) != 0 ? 0 : gain;
        }
        return new CoalitionYear(mask, gains(plan), zones(plan), reservoirs(plan), worth, externality);
    }

    /** All 31 coalitions. */
    public List<Worth> all() {
        var all = new ArrayList<Worth>();
        for (int mask = 1; mask <= ALL; mask++) {
            var after = cases.costs(Integer.bitCount(mask) < 2 ? cases.alone() : cases.joint(mask));
            double worth = 0;
            double externality = 0;
            for (int m = 0; m < before.length; m++) {
                worth += (mask & 1 << m) != 0 ? (before[m] - after[m]) / 1000 : 0;
                externality += (mask & 1 << m) != 0 ? 0 : (before[m] - after[m]) / 1000;
            }
            all.add(new Worth(mask, worth, externality));
        }
        return all;
    }

    /** The greatest v(S) + v(T) - v(S and T together) over disjoint coalitions, musd; not above 0 when superadditive. */
    public static double superadditivityGap(List<Worth> all) {
        var worth = new TreeMap<Integer, Double>();
        all.forEach(w -> worth.put(w.mask(), w.worth()));
        double gap = Double.NEGATIVE_INFINITY;
        for (int s : worth.keySet()) {
            for (int t : worth.keySet()) {
                Double together = worth.get(s | t);
                if ((s & t) == 0 && s < t && together != null) {
                    gap = Math.max(gap, worth.getOrDefault(s, 0.0) + worth.getOrDefault(t, 0.0) - together);
                }
            }
        }
        return gap;
    }

    private List<CountryGain> gains(Plan plan) {
        var gains = new ArrayList<CountryGain>();
        var after = cases.costs(plan);
        for (var member : Member.values()) {
            int m = member.ordinal();
            var a = PartyCost.of(cases.year(), cases.alone(), 1 << m);
            var b = PartyCost.of(cases.year(), plan, 1 << m);
            double consumer = (a.unserved() - b.unserved()) / 1000;
            double farmer = (a.irrigation() - b.irrigation()) / 1000;
            double rivers = (a.missed() - b.missed()) / 1000;
            double total = (before[m] - after[m]) / 1000;
            double utility = total - consumer - farmer - rivers;
            gains.add(new CountryGain(
                    member.name(),
                    utility,
                    utility - (b.stored() - a.stored()) / 1000,
                    consumer,
                    farmer,
                    rivers,
                    total));
        }
        return gains;
    }

    /** Fuel and running cost saved by country, musd: what is left of the cash without payments between countries. */
    double[] fuelSaved(int mask) {
        var plan = cases.joint(mask);
        var saved = new double[CaseSolver.MEMBERS];
        for (int m = 0; m < saved.length; m++) {
            saved[m] = (PartyCost.of(cases.year(), cases.alone(), 1 << m).fuel()
                            - PartyCost.of(cases.year(), plan, 1 << m).fuel())
                    / 1000;
        }
        return saved;
    }

    /**
     * Fuel at other prices, musd saved by country: with the domestic prices in the program and the netback in the
     * accounts, what the budget gains that the utility does not see.
     *
     * @param other the same year with other fuel prices
     */
    public double[] fuelDifference(int mask, PlanStudy other) {
        var plan = cases.joint(mask);
        var saved = new double[CaseSolver.MEMBERS];
        for (int m = 0; m < saved.length; m++) {
            double here = PartyCost.of(cases.year(), cases.alone(), 1 << m).fuel()
                    - PartyCost.of(cases.year(), plan, 1 << m).fuel();
            double there =
                    PartyCost.of(other.cases.year(), cases.alone(), 1 << m).fuel()
                            - PartyCost.of(other.cases.year(), plan, 1 << m).fuel();
            saved[m] = (there - here) / 1000;
        }
        return saved;
    }

    private List<ZoneYear> zones(Plan plan) {
        var zones = new ArrayList<ZoneYear>();
        for (int z = 0; z < cases.year().zones(); z++) {
            zones.add(new ZoneYear(
                    cases.prepared().zones().get(z),
                    price(cases.alone(), z),
                    price(plan, z),
                    sum(cases.alone().unserved[z]),
                    sum(plan.unserved[z])));
        }
        return zones;
    }

    private double price(Plan plan, int zone) {
        double money = 0;
        double load = 0;
        for (int t = 0; t < plan.price[zone].length; t++) {
            money += plan.price[zone][t] * cases.year().load()[zone][t];
            load += cases.year().load()[zone][t];
        }
        return load > 0 ? money / load : 0;
    }

    private static double sum(double[] months) {
        double sum = 0;
        for (double month : months) {
            sum += month;
        }
        return sum;
    }

    private List<ReservoirYear> reservoirs(Plan plan) {
        var reservoirs = new ArrayList<ReservoirYear>();
        for (int n = 0; n < cases.year().nodes().size(); n++) {
            var node = cases.year().nodes().get(n);
            if (node.stores()) {
                reservoirs.add(new ReservoirYear(
                        node.id(),
                        winterShare(cases.alone(), n),
                        winterShare(plan, n),
                        cases.alone().storage[n][11] / 1000,
                        plan.storage[n][11] / 1000,
                        sum(cases.alone().waterValue[n]) / 12,
                        sum(plan.waterValue[n]) / 12));
            }
        }
        return reservoirs;
    }

    private double winterShare(Plan plan, int n) {
        double winter = cases.released(plan, n, 10, 3);
        double all = winter + cases.released(plan, n, 4, 9);
        return all > 0 ? winter / all : 0;
    }
}
