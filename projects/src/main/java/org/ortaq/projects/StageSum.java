package org.ortaq.projects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.ortaq.projects.register.Stage;
import org.ortaq.region.projects.JointProject;

/**
 * What stands at one stage in one country or sector. Money is in million dollars as announced, shared between hosts.
 *
 * @param group country code or sector; {@code all} for the whole
 * @param projects number of projects, parts of joint ones counted as parts
 * @param unprinted how many of them have no printed value
 * @param printed the value somebody printed, middles
 * @param low sum of the low ends, intervals of values nobody printed included
 * @param high sum of the high ends
 * @param jobs announced jobs, of those that announced any
 * @param withoutJobs how many of them announced none
 * @param capacity by unit, of those that said what they are to be able to do
 */
public record StageSum(
        String group,
        Stage stage,
        double projects,
        double unprinted,
        double printed,
        double low,
        double high,
        double jobs,
        double withoutJobs,
        SortedMap<String, Double> capacity) {

    public StageSum {
        capacity = Collections.unmodifiableSortedMap(new TreeMap<>(capacity));
    }

    /** The whole, stage by stage. */
    public static List<StageSum> all(List<ProjectDelivery> deliveries) {
        return sums(deliveries, p -> List.of("all"), (p, group) -> 1);
    }

    /** By host. */
    public static List<StageSum> byCountry(List<ProjectDelivery> deliveries) {
        return sums(deliveries, JointProject::hosts, JointProject::share);
    }

    /** By sector. */
    public static List<StageSum> bySector(List<ProjectDelivery> deliveries) {
        return sums(deliveries, p -> List.of(p.sector()), (p, group) -> 1);
    }

    private static List<StageSum> sums(
            List<ProjectDelivery> deliveries,
            Function<JointProject, List<String>> groups,
            ToDoubleBiFunction<JointProject, String> share) {
        var sums = new TreeMap<String, TreeMap<Stage, StageSum>>();
        for (var delivery : deliveries) {
            for (var group : groups.apply(delivery.project())) {
                var stage = Stage.of(delivery.project().status().word());
                sums.computeIfAbsent(group, g -> new TreeMap<>())
                        .merge(
                                stage,
                                of(group, stage, delivery, share.applyAsDouble(delivery.project(), group)),
                                StageSum::plus);
            }
        }
        var list = new ArrayList<StageSum>();
        sums.values().forEach(byStage -> list.addAll(byStage.values()));
        return List.copyOf(list);
    }

    private static StageSum of(String group, Stage stage, ProjectDelivery delivery, double share) {
        var project = delivery.project();
        double count = project.count() * share;
        var capacity = new TreeMap<String, Double>();
        project.capacity().ifPresent(c -> capacity.put(c.unit(), c.amount() * share));
        return new StageSum(
                group,
                stage,
                count,
                delivery.isKnown() ? 0 : count,
                delivery.isKnown() ? delivery.range().mid() * share : 0,
                delivery.range().low() * share,
                delivery.range().high() * share,
                project.jobs().orElse(0) * share,
                project.jobs().isPresent() ? 0 : count,
                capacity);
    }

    private StageSum plus(StageSum other) {
        var both = new TreeMap<>(capacity);
        other.capacity.forEach((unit, amount) -> both.merge(unit, amount, Double::sum));
        return new StageSum(
                group,
                stage,
                projects + other.projects,
                unprinted + other.unprinted,
                printed + other.printed,
                low + other.low,
                high + other.high,
                jobs + other.jobs,
                withoutJobs + other.withoutJobs,
                both);
    }
}
