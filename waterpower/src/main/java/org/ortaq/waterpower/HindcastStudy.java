package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.region.Region;
import org.ortaq.region.power.Power;
import org.ortaq.region.water.Monthly;
import org.ortaq.region.water.Water;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Dispatch;
import org.ortaq.waterpower.dispatch.PartyCost;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.Unit;
import org.ortaq.waterpower.dispatch.WaterYear;

/**
 * The years of the record run again with their inflows: of the plants, lines and contracts in the tables those that stood
 * in the year, load scaled down to what it was, no Koksaray. Each water year is solved with foresight of its own inflow.
 */
public final class HindcastStudy {
    private static final int ROUNDS = 3;
    private static final int JOINT = 31;
    private static final double UNION = 5;

    private final Region base;
    private final ObservedRecord record;
    private final LpSolver solver;

    /** @throws IllegalArgumentException when the record has gaps */
    public HindcastStudy(Region base, List<Observation> observations, LpSolver solver) {
        this.base = base;
        this.record = new ObservedRecord(observations);
        this.solver = solver;
    }

    /** The dams a record must have, sorted along the rivers. */
    public static List<String> dams() {
        return ObservedRecord.DAMS;
    }

    /** @param restart whether each October begins with what was stored, instead of what the model had left */
    public Hindcast run(Hindcast.Regime regime, boolean restart) {
        var series = new TreeMap<String, Series>();
        ObservedRecord.DAMS.forEach(dam -> series.put(dam, new Series(dam)));
        var storage = start(record.firstYear());
        var onTheWay = new TreeMap<String, Double>();
        var costs = new double[Member.values().length];
        for (int year = record.firstYear(); year < record.lastYear(); year++) {
            if (restart) {
                storage.putAll(observed(year));
            }
            var span = new Span(sections(year), sections(year + 1));
            var prepared = new Preparation(span).prepare(storage, onTheWay);
            var water = under(regime, prepared.year());
            var plan = new Dispatch(solver, ROUNDS, 0).solve(water, mask(regime));
            for (int m = 0; m < costs.length; m++) {
                costs[m] += PartyCost.of(water, plan, 1 << m).total() / 1000 / (record.lastYear() - record.firstYear());
            }
            for (var dam : series.values()) {
                dam.add(water, plan, year);
            }
            storage = stored(water, plan);
            onTheWay = WaterPowerModel.onTheWay(water, plan);
        }
        return new Hindcast(
                regime, restart, series.values().stream().map(Series::score).toList(), costs);
    }

    private TreeMap<String, Double> start(int year) {
        var storage = new TreeMap<String, Double>();
        for (var node : base.water().nodes()) {
            if (node.kind().stores()) {
                base.water().startHm3(node.id()).ifPresent(hm3 -> storage.put(node.id(), hm3));
            }
        }
        storage.putAll(observed(year));
        return storage;
    }

    private TreeMap<String, Double> observed(int year) {
        var stored = new TreeMap<String, Double>();
        for (var dam : ObservedRecord.DAMS) {
            var node = base.water().node(dam);
            double hm3 = record.at(dam, year, 10).stored();
            stored.put(dam, Math.clamp(hm3, node.deadHm3(), node.totalHm3()));
        }
        return stored;
    }

    private static TreeMap<String, Double> stored(WaterYear year, Plan plan) {
        var stored = new TreeMap<String, Double>();
        for (int n = 0; n < year.nodes().size(); n++) {
            if (year.nodes().get(n).stores()) {
                stored.put(year.nodes().get(n).id(), plan.storage[n][MONTHS - 1]);
            }
        }
        return stored;
    }

    private Sections sections(int year) {
        Water water = record.in(base.water(), year, nurek()).closeCanal("koksaray");
        Power power = base.power().standing(year);
        for (var member : Member.values()) {
            String name = member.name();
            double ratio = base.parameters().get("waterpower.record-demand-" + name.toLowerCase(java.util.Locale.ROOT));
            power = power.scaleDemand(name, 1, 12, ratio);
        }
        return new Sections(year, water, power, base.parameters());
    }

    // m3/s, even over each season
    private Monthly nurek() {
        double growing = base.parameters().get("waterpower.record-nurek-growing") * 1000;
        double other = base.parameters().get("waterpower.record-nurek-other") * 1000;
        double summer = 0;
        double winter = 0;
        for (int month = 1; month <= MONTHS; month++) {
            summer += Monthly.within(month, 4, 9) ? Monthly.hm3PerFlow(month) : 0;
            winter += Monthly.within(month, 4, 9) ? 0 : Monthly.hm3PerFlow(month);
        }
        double high = growing / summer;
        double low = other / winter;
        return Monthly.by(month -> Monthly.within(month, 4, 9) ? high : low);
    }

    // Any power, given or taken, at one price: a load no plant can meet, and a plant that can.
    private WaterYear united(WaterYear year) {
        double price = base.parameters().get("waterpower.union-power-price");
        var units = new ArrayList<Unit>();
        var load = new double[year.zones()][MONTHS];
        for (int z = 0; z < year.zones(); z++) {
            for (int t = 0; t < MONTHS; t++) {
                load[z][t] = UNION * year.load()[z][t];
            }
            units.add(new Unit(z, load[z], price, 0, 0));
        }
        return year.with(units, load);
    }

    private WaterYear under(Hindcast.Regime regime, WaterYear year) {
        return switch (regime) {
            case STATUS_QUO, JOINT -> year;
            case IRRIGATION -> united(year);
        };
    }

    private static int mask(Hindcast.Regime regime) {
        return switch (regime) {
            case STATUS_QUO -> 0;
            case JOINT, IRRIGATION -> JOINT;
        };
    }

    /** What was and what the model made of it, for one dam. */
    private final class Series {
        private final String dam;
        private final List<double[]> storage = new ArrayList<>();
        private final List<double[]> release = new ArrayList<>();
        private final double[] winter = new double[2];
        private final double[] all = new double[2];

        Series(String dam) {
            this.dam = dam;
        }

        void add(WaterYear year, Plan plan, int first) {
            int n = 0;
            while (!year.nodes().get(n).id().equals(dam)) {
                n++;
            }
            for (int t = 0; t < MONTHS; t++) {
                int month = Span.month(t);
                int calendar = t < 3 ? first : first + 1;
                double seen = record.at(dam, calendar, month).outflow() * Monthly.hm3PerFlow(month);
                add(new double[] {seen, plan.release(n, t)}, t < MONTHS / 2);
                int next = month == 12 ? 1 : month + 1;
                storage.add(new double[] {
                    record.at(dam, month == 12 ? calendar + 1 : calendar, next).stored(), plan.storage[n][t]
                });
            }
        }

        private void add(double[] pair, boolean isWinter) {
            release.add(pair);
            for (int i = 0; i < 2; i++) {
                winter[i] += isWinter ? pair[i] : 0;
                all[i] += pair[i];
            }
        }

        Hindcast.Dam score() {
            double bias = 0;
            for (var pair : storage) {
                bias += (pair[1] - pair[0]) / storage.size() / 1000;
            }
            return new Hindcast.Dam(
                    dam,
                    storage.size(),
                    nse(storage),
                    nse(release),
                    winter[0] / all[0],
                    winter[1] / all[1],
                    bias,
                    means());
        }

        private List<Hindcast.MonthMean> means() {
            var means = new ArrayList<Hindcast.MonthMean>();
            for (int t = 0; t < MONTHS; t++) {
                var sum = new double[4];
                for (int i = t; i < storage.size(); i += MONTHS) {
                    for (int k = 0; k < 2; k++) {
                        sum[k] += storage.get(i)[k] / 1000;
                        sum[2 + k] += release.get(i)[k] / Monthly.hm3PerFlow(Span.month(t));
                    }
                }
                double years = storage.size() / (double) MONTHS;
                means.add(new Hindcast.MonthMean(
                        Span.month(t), sum[0] / years, sum[1] / years, sum[2] / years, sum[3] / years));
            }
            return means;
        }

        private static double nse(List<double[]> pairs) {
            double mean = 0;
            for (var pair : pairs) {
                mean += pair[0] / pairs.size();
            }
            double error = 0;
            double spread = 0;
            for (var pair : pairs) {
                error += (pair[0] - pair[1]) * (pair[0] - pair[1]);
                spread += (pair[0] - mean) * (pair[0] - mean);
            }
            return 1 - error / spread;
        }
    }
}
