package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.sharing.WorkOrder;

/**
 * Whether each party goes on keeping its promises once its own gain is in, year by year, and in which order the works would
 * strain trust least. What an initiative brings is the package less the package without it; at the centre of the ranges.
 */
public final class EndureStudy {

    /** Less than this, million US dollars, breaks no promise. */
    public static final double NOTABLE = 0.5;

    private static final Member[] MEMBERS = Member.values();

    private final DataPackage data;
    private final PromisedPackage promised;
    private final Courses courses;
    private final Account account;

    /**
     * @param threads how many courses are run at once; changes no result
     * @param monitor hears of progress
     */
    public EndureStudy(DataPackage data, Scenario scenario, int threads, Monitor monitor) {
        this.data = data;
        this.promised = promised(scenario);
        this.courses = new Courses(new Bases(data), promised, threads, monitor, new Memo(Memo.USUAL_BYTES));
        this.account = new Account(data.countries(), data.parameters().at(Corner.CENTRAL));
    }

    public Endured run() {
        var found = courses.run(keys());
        var baseline = course(found.get(key(Coalition.NOBODY)));
        var all = course(found.get(key(Coalition.ALL)));
        var paths = new ArrayList<Endured.Path>();
        for (var member : MEMBERS) {
            var outside = course(found.get(key(without(member))));
            paths.add(path(member, account.stream(baseline, all), account.stream(outside, all)));
        }
        var initiatives = promised.planned(Coalition.ALL).stream()
                .filter(i -> !i.levers().isEmpty())
                .toList();
        var streams = courses.read(
                initiatives.stream()
                        .map(i -> promised(promised.scenario().without(List.of(i.id()))))
                        .toList(),
                promised.scenario().to(),
                course -> account.stream(course, all));
        return endured(paths, initiatives, streams);
    }

    private Endured endured(List<Endured.Path> paths, List<Initiative> initiatives, List<double[][]> streams) {
        var works = streams.stream().map(s -> WorkOrder.Work.of(balances(s))).toList();
        var best = WorkOrder.of(works);
        var planned = IntStream.range(0, works.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(k -> likely(initiatives.get(k))))
                .toList();
        return new Endured(
                data.baseYear(),
                paths,
                breaches(initiatives, streams),
                ordered(initiatives, works, best.order()),
                best.lowest(),
                WorkOrder.lowest(works, planned),
                best.bound(),
                best.exact());
    }

    private Endured.Path path(Member member, double[][] gains, double[][] overLeaving) {
        double[] balance = balances(gains)[member.ordinal()];
        double[] ahead = ahead(overLeaving[member.ordinal()]);
        var leaves = OptionalInt.empty();
        for (int t = ahead.length - 1; t >= 0; t--) {
            ahead[t] /= account.weight(t);
            leaves = ahead[t] < -NOTABLE ? OptionalInt.of(data.baseYear() + t) : leaves;
        }
        return new Endured.Path(member, balance, ahead, repaid(balance), leaves);
    }

    private OptionalInt repaid(double[] balance) {
        int t = balance.length;
        while (t > 0 && balance[t - 1] >= -NOTABLE) {
            t--;
        }
        return t == balance.length ? OptionalInt.empty() : OptionalInt.of(data.baseYear() + t);
    }

    private List<Endured.Breach> breaches(List<Initiative> initiatives, List<double[][]> streams) {
        var breaches = new ArrayList<Endured.Breach>();
        for (int k = 0; k < initiatives.size(); k++) {
            for (var member : initiatives.get(k).members()) {
                breach(initiatives.get(k), member, streams.get(k)[member.ordinal()])
                        .ifPresent(breaches::add);
            }
        }
        breaches.sort(Comparator.comparingDouble(Endured.Breach::ahead)
                .thenComparing(Endured.Breach::initiative)
                .thenComparing(Endured.Breach::member));
        return breaches;
    }

    /** The year in which a member has its gain and going on is worth least. */
    private java.util.Optional<Endured.Breach> breach(Initiative initiative, Member member, double[] stream) {
        double[] ahead = ahead(stream);
        double had = 0;
        var worst = java.util.Optional.<Endured.Breach>empty();
        for (int t = 0; t < stream.length; t++) {
            if (had > NOTABLE
                    && ahead[t] < -NOTABLE
                    && (worst.isEmpty() || ahead[t] < worst.get().ahead())) {
                worst = java.util.Optional.of(
                        new Endured.Breach(initiative.id(), member, data.baseYear() + t, had, ahead[t]));
            }
            had += stream[t];
        }
        return worst;
    }

    private List<Endured.Ordered> ordered(
            List<Initiative> initiatives, List<WorkOrder.Work> works, List<Integer> order) {
        var ordered = new ArrayList<Endured.Ordered>();
        var balance = new double[MEMBERS.length];
        for (int k : order) {
            var worst = MEMBERS[0];
            double lowest = Double.POSITIVE_INFINITY;
            for (var member : MEMBERS) {
                double stands = balance[member.ordinal()] + works.get(k).dip()[member.ordinal()];
                worst = stands < lowest ? member : worst;
                lowest = Math.min(lowest, stands);
                balance[member.ordinal()] += works.get(k).gain()[member.ordinal()];
            }
            var initiative = initiatives.get(k);
            ordered.add(new Endured.Ordered(initiative.id(), likely(initiative), worst, lowest));
        }
        return ordered;
    }

    /** Sums up to each year. */
    private static double[][] balances(double[][] streams) {
        var balances = new double[streams.length][];
        for (int m = 0; m < streams.length; m++) {
            balances[m] = streams[m].clone();
            for (int t = 1; t < balances[m].length; t++) {
                balances[m][t] += balances[m][t - 1];
            }
        }
        return balances;
    }

    /** Sums from each year on. */
    private static double[] ahead(double[] stream) {
        var ahead = stream.clone();
        for (int t = ahead.length - 2; t >= 0; t--) {
            ahead[t] += ahead[t + 1];
        }
        return ahead;
    }

    private int likely(Initiative initiative) {
        return initiative.firstYear(promised.scenario().dates(), Corner.CENTRAL);
    }

    private PromisedPackage promised(Scenario scenario) {
        return new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
    }

    private static List<CourseKey> keys() {
        var keys = new ArrayList<CourseKey>();
        keys.add(key(Coalition.NOBODY));
        keys.add(key(Coalition.ALL));
        for (var member : MEMBERS) {
            keys.add(key(without(member)));
        }
        return keys;
    }

    private static CourseKey key(Coalition coalition) {
        return new CourseKey(Corner.CENTRAL, coalition);
    }

    private static Coalition without(Member member) {
        return new Coalition(Coalition.ALL.mask() & ~member.bit());
    }

    private static Course course(@org.jspecify.annotations.Nullable Course course) {
        return Objects.requireNonNull(course);
    }
}
