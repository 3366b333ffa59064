package org.ortaq.app.water;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.app.terminal.Console;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.waterpower.PolicyBook;
import org.ortaq.waterpower.PolicyHorizon;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.sddp.TrainOptions;

/**
 * Policies for the courses of an assessment: made on the baseline of all years, for the countries alone and for every
 * coalition that dispatches jointly in some course.
 */
public final class CoursePolicies {
    private static final double DISCOUNT = 0.95;
    private static final int ITERATIONS = 60;

    private static final String KNOWN = "monthly";
    private static final String PLAYED = "policy";

    private CoursePolicies() {}

    /** The word for it on the command line and in the record of a run. */
    public static String word(boolean onPolicies) {
        return onPolicies ? PLAYED : KNOWN;
    }

    /**
     * Rivers and power as a word says.
     *
     * @param where the word stands, for the message
     * @throws InputException when it is neither {@code monthly} nor {@code policy}
     */
    public static WaterPowerModel of(
            String word, String where, DataPackage data, Scenario scenario, int threads, Console console) {
        return switch (word) {
            case KNOWN -> new WaterPowerModel();
            case PLAYED -> model(data, scenario, threads, console);
            default -> throw InputException.of(where, 0, "water", word, KNOWN + " or " + PLAYED);
        };
    }

    /** Rivers and power played on such policies; trained now where none are stored, which is told. */
    private static WaterPowerModel model(DataPackage data, Scenario scenario, int threads, Console console) {
        var promised = new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
        var base = data.region(Corner.CENTRAL);
        var baseline = promised.timeline(base, Coalition.NOBODY, Corner.CENTRAL).regions();
        try (var solver = new HighsSolver()) {
            var made = new PolicyBook(
                            PolicyHorizon.ofCourse(baseline, DISCOUNT, solver),
                            TrainOptions.usual()
                                    .withIterations(ITERATIONS)
                                    .withSeed(PolicyOptions.SEED)
                                    .withCancelled(() -> Thread.currentThread().isInterrupted()),
                            new PolicyCache(
                                    PolicyCache.usualFolder(),
                                    told -> console.err().println(told)),
                            threads,
                            done -> PolicyOptions.told(console, done))
                    .refined();
            var joined = joined(data, promised);
            var book = made.joinedFrom(joined);
            var masks = new TreeSet<>(joined.keySet());
            for (int member = 0; member < 5; member++) {
                masks.add(1 << member);
            }
            book.prepare(masks);
            console.err()
                    .println(
                            "Rivers and power are played on policies made for the baseline: where a coalition builds or"
                                    + " joins more, they are a policy for it and no bound.");
            return new WaterPowerModel(book);
        }
    }

    /** By mask the first year in which it dispatches as one in some course. */
    private static TreeMap<Integer, Integer> joined(DataPackage data, PromisedPackage promised) {
        var joined = new TreeMap<Integer, Integer>();
        for (var corner : Corner.values()) {
            var base = data.region(corner);
            for (var coalition : corner == Corner.CENTRAL ? Coalition.nonEmpty() : List.of(Coalition.ALL)) {
                for (var region : promised.timeline(base, coalition, corner).regions()) {
                    joined.merge(region.power().jointMask(), region.year(), Math::min);
                }
            }
        }
        joined.remove(0);
        return joined;
    }
}
