package org.ortaq.assessment;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.waterpower.WaterPowerModel;

/**
 * The main job: runs a scenario for all coalitions and says what of the promises will be delivered, who gains, who would
 * leave, and what keeps them.
 */
public final class Assessment {

    private final DataPackage data;
    private final PromisedPackage promised;
    private final Courses courses;
    private final String policies;

    /**
     * @param threads how many courses are run at once; changes no result
     * @param monitor hears of progress
     */
    public Assessment(DataPackage data, Scenario scenario, int threads, Monitor monitor) {
        this(data, scenario, threads, monitor, new WaterPowerModel());
    }

    /** The same with rivers and power of another kind: played on policies. */
    public Assessment(DataPackage data, Scenario scenario, int threads, Monitor monitor, WaterPowerModel waterPower) {
        this.data = data;
        this.promised = new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
        this.policies = waterPower.content();
        var coupling = new Coupling(new Memo(Memo.USUAL_BYTES), waterPower);
        this.courses = new Courses(new Bases(data), promised, threads, monitor, coupling);
    }

    public Assessed run() {
        var found = courses.run(Courses.forAssessment());
        var baselines = byCorner(found, Coalition.NOBODY);
        var packages = byCorner(found, Coalition.ALL);
        var accounts = accounts();
        var gains = new Gains(accounts, baselines, packages);
        var list = gains.all();
        var asItFalls = Account.total(gains.presentValue(Corner.CENTRAL));
        var worths = worths(found, accounts);
        var division = Division.of(worth(worths, asItFalls), asItFalls);
        var told = new TreeMap<>(packages);
        told.put(Corner.CENTRAL, course(packages, Corner.CENTRAL).with(GainOutcomes.of(firstYear(), list, division)));
        told.put(Corner.ADVERSE, course(packages, Corner.ADVERSE).with(GainOutcomes.of(firstYear(), list, Gain::low)));
        told.put(
                Corner.FAVOURABLE,
                course(packages, Corner.FAVOURABLE).with(GainOutcomes.of(firstYear(), list, Gain::high)));
        return new Assessed(
                RunId.of(data, promised.scenario(), policies),
                data,
                promised,
                !policies.isEmpty(),
                baselines,
                told,
                new Tracks(data, scenarioEnd()).of(packages),
                list,
                division,
                worths,
                new Explainer(data, promised, course(baselines, Corner.CENTRAL), told),
                Convergence.failures(found));
    }

    /** The explainer of a metric; without what it does not need: coalitions where it is no number of the game, gains where it is none. */
    public Explainer explainer(String metric) {
        if (Catalogue.isOfTheGame(metric)) {
            return run().explainer();
        }
        var found = courses.run(Courses.withAndWithout());
        var baselines = byCorner(found, Coalition.NOBODY);
        var packages = byCorner(found, Coalition.ALL);
        if (GainEffect.isGain(metric)) {
            var gains = new Gains(accounts(), baselines, packages).all();
            packages.replaceAll((corner, course) -> course.with(GainOutcomes.of(firstYear(), gains, end(corner))));
        }
        return new Explainer(data, promised, course(baselines, Corner.CENTRAL), packages);
    }

    private static ToDoubleFunction<Gain> end(Corner corner) {
        return switch (corner) {
            case ADVERSE -> Gain::low;
            case CENTRAL -> Gain::value;
            case FAVOURABLE -> Gain::high;
        };
    }

    private int scenarioEnd() {
        return promised.scenario().to();
    }

    private int firstYear() {
        return data.baseYear();
    }

    private static TreeMap<Corner, Course> byCorner(TreeMap<CourseKey, Course> found, Coalition coalition) {
        var byCorner = new TreeMap<Corner, Course>();
        for (var corner : Corner.values()) {
            byCorner.put(corner, Objects.requireNonNull(found.get(new CourseKey(corner, coalition))));
        }
        return byCorner;
    }

    private static Course course(TreeMap<Corner, Course> byCorner, Corner corner) {
        return Objects.requireNonNull(byCorner.get(corner));
    }

    private TreeMap<Corner, Account> accounts() {
        var accounts = new TreeMap<Corner, Account>();
        for (var corner : Corner.values()) {
            accounts.put(corner, new Account(data.countries(), data.parameters().at(corner)));
        }
        return accounts;
    }

    /** What each coalition brings when it alone carries out the package, by mask. */
    private static List<CoalitionWorth> worths(TreeMap<CourseKey, Course> found, TreeMap<Corner, Account> accounts) {
        var account = Objects.requireNonNull(accounts.get(Corner.CENTRAL));
        var baseline = Objects.requireNonNull(found.get(new CourseKey(Corner.CENTRAL, Coalition.NOBODY)));
        return Coalition.nonEmpty().stream()
                .map(coalition -> {
                    var course = Objects.requireNonNull(found.get(new CourseKey(Corner.CENTRAL, coalition)));
                    return new CoalitionWorth(coalition, account.presentValue(baseline, course));
                })
                .toList();
    }

    /** v(S) by mask; that of all is the sum of the gains as they fall, to the last bit. */
    private static double[] worth(List<CoalitionWorth> worths, double[] asItFalls) {
        var worth = new double[Coalition.ALL.mask() + 1];
        for (var one : worths) {
            double[] gains = one.coalition().equals(Coalition.ALL) ? asItFalls : Account.total(one.gains());
            for (Member member : one.coalition().members()) {
                worth[one.coalition().mask()] += gains[member.ordinal()];
            }
        }
        return worth;
    }
}
