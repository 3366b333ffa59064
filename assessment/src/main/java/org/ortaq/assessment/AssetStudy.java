package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Dates;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;

/**
 * What a joint asset brings to whom: the coupled model with and without its initiative, at the three corners.
 *
 * <p>Alone: over the baseline, all other promises left out. With the package: what is lost when the package has to do without it.
 * An owner outside the five gains what the trade model says of its real income; water, power and visits are modelled for the five
 * only.
 */
public final class AssetStudy {

    private static final List<String> OUTPUTS =
            List.of("waterpower.generation", "transport.corridor-volume", "transport.border-load");
    private static final int SHOWN = 3;
    private static final double DUST = 1e-6;

    private final DataPackage data;
    private final Initiative asset;
    private final boolean inPackage;
    private final int last;
    private final int threads;
    private final Monitor monitor;

    /**
     * A study.
     *
     * @param inPackage whether the other promises are kept as well
     * @param last last year of the courses
     * @param threads how many courses are run at once; changes no result
     * @param monitor hears of progress
     */
    public AssetStudy(DataPackage data, Initiative asset, boolean inPackage, int last, int threads, Monitor monitor) {
        this.data = data;
        this.asset = asset;
        this.inPackage = inPackage;
        this.last = last;
        this.threads = threads;
        this.monitor = monitor;
    }

    /** By corner. */
    public SortedMap<Corner, AssetGains> run() {
        var everything = new Scenario(
                "asset",
                asset.title(),
                data.baseYear(),
                last,
                Optional.empty(),
                inPackage ? List.of() : others(),
                Dates.LIKELY,
                List.of());
        var with = courses(everything, 0);
        var without = courses(everything.without(List.of(asset.id())), 1);
        var byCorner = new TreeMap<Corner, AssetGains>();
        for (var corner : Corner.values()) {
            byCorner.put(corner, gains(corner, at(without, corner), at(with, corner)));
        }
        return byCorner;
    }

    /** What states plan on their own stays in the baseline. */
    private List<String> others() {
        return data.initiatives().stream()
                .filter(i -> !i.id().equals(asset.id()) && !i.isNational() && !i.isInForce(data.asOf()))
                .map(Initiative::id)
                .toList();
    }

    private TreeMap<CourseKey, Course> courses(Scenario scenario, int before) {
        var promised = new PromisedPackage(data.initiatives(), List.of(), scenario, data.asOf());
        var keys = new ArrayList<CourseKey>();
        for (var corner : Corner.values()) {
            keys.add(new CourseKey(corner, Coalition.ALL));
        }
        return new Courses(
                        data, promised, threads, (what, done, of) -> monitor.progress(what, before * of + done, 2 * of))
                .run(keys);
    }

    private static Course at(TreeMap<CourseKey, Course> courses, Corner corner) {
        return Objects.requireNonNull(courses.get(new CourseKey(corner, Coalition.ALL)));
    }

    private AssetGains gains(Corner corner, Course without, Course with) {
        var account = new Account(data.countries(), data.parameters().at(corner));
        var parts = account.presentValue(without, with);
        var gain = new TreeMap<String, Double>();
        for (var member : Member.values()) {
            gain.put(
                    member.name(),
                    Account.total(parts)[member.ordinal()] - parts[Part.COST.ordinal()][member.ordinal()]);
        }
        for (var partner : asset.partners()) {
            income(account, without, with, partner).ifPresent(value -> gain.put(partner, value));
        }
        var payer = new TreeMap<String, Double>();
        for (var cost : asset.costs()) {
            double[] paid = new double[with.years().size()];
            for (int t = 0; t < paid.length; t++) {
                int year = with.years().get(t).year();
                paid[t] = cost.in(year, corner, asset.costQuantity())
                        / data.region(corner).at(year).economy().deflatorOfYear();
            }
            payer.merge(cost.payer(), account.presentValue(paid, false), Double::sum);
        }
        var unconverged = new ArrayList<String>();
        unconverged(unconverged, "without " + corner.word(), without);
        unconverged(unconverged, "with " + corner.word(), with);
        double cost = payer.values().stream().mapToDouble(Double::doubleValue).sum();
        return new AssetGains(gain, cost, payer, changes(without, with), unconverged);
    }

    private static Optional<Double> income(Account account, Course without, Course with, String country) {
        double[] gain = new double[with.years().size()];
        for (int t = 0; t < gain.length; t++) {
            int year = with.years().get(t).year();
            var before = without.value("trade.real-income", country, year);
            var after = with.value("trade.real-income", country, year);
            if (before.isEmpty() || after.isEmpty()) {
                return Optional.empty();
            }
            gain[t] = after.getAsDouble() - before.getAsDouble();
        }
        return Optional.of(account.presentValue(gain, true));
    }

    private static void unconverged(List<String> words, String what, Course course) {
        course.years().stream().filter(year -> !year.converged()).forEach(year -> words.add(what + " " + year.year()));
    }

    /** Of each kind of output the outcomes of the last year that move most. */
    private List<AssetGains.Change> changes(Course without, Course with) {
        var found = new ArrayList<AssetGains.Change>();
        for (var metric : OUTPUTS) {
            with.outcomes().stream()
                    .filter(o -> o.metric().equals(metric) && o.year() == last)
                    .flatMap(o -> without.value(metric, o.area(), last).stream()
                            .mapToObj(before -> new AssetGains.Change(
                                    metric, o.area(), Catalogue.find(metric).unit(), before, o.value())))
                    .filter(change -> change.size() > DUST)
                    .sorted(Comparator.comparingDouble(AssetGains.Change::size)
                            .reversed()
                            .thenComparing(AssetGains.Change::area))
                    .limit(SHOWN)
                    .forEach(found::add);
        }
        return found;
    }
}
