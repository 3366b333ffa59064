package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.lever.JointDispatch;
import org.ortaq.region.lever.Lever;

/** What coalitions bring, to their members and to those outside; by mechanism; and in every partition of the five. At the centre. */
public final class CoalitionStudy {

    private final PromisedPackage promised;
    private final Courses courses;
    private final Account account;

    /**
     * @param threads how many courses are run at once; changes no result
     * @param monitor hears of progress
     */
    public CoalitionStudy(DataPackage data, Scenario scenario, int threads, Monitor monitor) {
        this.promised = new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
        this.courses = new Courses(new Bases(data), promised, threads, monitor, new Memo(Memo.USUAL_BYTES));
        this.account = new Account(data.countries(), data.parameters().at(Corner.CENTRAL));
    }

    /** A mechanism switched on after those before it, and what that adds; million 2023 US dollars, present value. */
    public record Step(String mechanism, CoalitionWorth soFar, double added) {}

    /** The 31 coalitions by mask, each alone in carrying something out. */
    public List<CoalitionWorth> coalitions() {
        var tasks = new TreeMap<String, Courses.Task>();
        for (var coalition : Coalition.nonEmpty()) {
            tasks.put(coalition.name(), task(List.of(coalition), (_, _) -> true, true));
        }
        var gains = gains(tasks);
        return Coalition.nonEmpty().stream()
                .map(coalition -> new CoalitionWorth(coalition, Objects.requireNonNull(gains.get(coalition.name()))))
                .toList();
    }

    /**
     * The worth of one coalition as its mechanisms are switched on one by one, in the order of {@link Mechanism}, and its payments
     * last. Another order would give other steps; the sum is the same.
     */
    public List<Step> mechanisms(Coalition coalition) {
        var tasks = new TreeMap<String, Courses.Task>();
        var on = EnumSet.noneOf(Mechanism.class);
        for (var mechanism : Mechanism.values()) {
            on.add(mechanism);
            var now = EnumSet.copyOf(on);
            tasks.put(
                    mechanism.word(), task(List.of(coalition), (_, lever) -> now.contains(Mechanism.of(lever)), false));
        }
        tasks.put("payments", task(List.of(coalition), (_, _) -> true, true));
        var gains = gains(tasks);
        var steps = new ArrayList<Step>();
        double before = 0;
        for (var name : names()) {
            var worth = new CoalitionWorth(coalition, Objects.requireNonNull(gains.get(name)));
            steps.add(new Step(name, worth, worth.worth() - before));
            before = worth.worth();
        }
        return steps;
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        for (var mechanism : Mechanism.values()) {
            names.add(mechanism.word());
        }
        names.add("payments");
        return names;
    }

    /**
     * The worth of every coalition embedded in every partition of the five, 52 partitions, each block carrying out what lies
     * within it. The joint dispatch of one block at a time is modelled: where two blocks dispatch jointly, what each has is
     * taken from the course in which the other runs its rivers and plants country by country.
     */
    public List<PartitionWorth> partitions() {
        var tasks = new TreeMap<String, Courses.Task>();
        var partitions = Partitions.ofTheFive();
        for (var blocks : partitions) {
            for (var block : blocks) {
                var dispatching = dispatching(blocks, block);
                tasks.putIfAbsent(
                        courseName(blocks, dispatching),
                        task(
                                blocks,
                                (who, lever) -> !(lever instanceof JointDispatch) || who.equals(dispatching),
                                true));
            }
        }
        var gains = gains(tasks);
        var worths = new ArrayList<PartitionWorth>();
        for (var blocks : partitions) {
            worths.add(new PartitionWorth(
                    blocks,
                    blocks.stream()
                            .map(block -> new CoalitionWorth(
                                    block,
                                    Objects.requireNonNull(gains.get(courseName(blocks, dispatching(blocks, block))))))
                            .toList()));
        }
        return worths;
    }

    /** The block whose joint dispatch a block sees: its own, or that of the largest other when it is one country. */
    private static Coalition dispatching(List<Coalition> blocks, Coalition block) {
        if (block.size() > 1) {
            return block;
        }
        var largest = block;
        for (var other : blocks) {
            largest = other.size() > largest.size() ? other : largest;
        }
        return largest;
    }

    private static String courseName(List<Coalition> blocks, Coalition dispatching) {
        return PartitionWorth.name(blocks) + (dispatching.size() > 1 ? " " + dispatching.name() : "");
    }

    private Courses.Task task(List<Coalition> blocks, BiPredicate<Coalition, Lever> keep, boolean paid) {
        var base = courses.at(Corner.CENTRAL).base();
        var costs = blocks.stream()
                .map(b -> InitiativeCosts.of(promised.planned(b), b, Corner.CENTRAL, promised.scenario()))
                .toList();
        return new Courses.Task(
                Corner.CENTRAL,
                promised.timeline(base, blocks, Corner.CENTRAL, keep),
                paid ? Costs.together(costs) : Costs.NONE);
    }

    private TreeMap<String, double[][]> gains(TreeMap<String, Courses.Task> tasks) {
        var baseline = courses.run(new Courses.Task(
                Corner.CENTRAL,
                promised.timeline(courses.at(Corner.CENTRAL).base(), Coalition.NOBODY, Corner.CENTRAL),
                Costs.NONE));
        return courses.read(tasks, course -> account.presentValue(baseline, course));
    }
}
