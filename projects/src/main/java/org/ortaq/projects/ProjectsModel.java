package org.ortaq.projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.region.Metric;
import org.ortaq.region.Outcome;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reads;
import org.ortaq.region.Region;
import org.ortaq.region.Section;
import org.ortaq.region.projects.JointProject;
import org.ortaq.region.projects.Projects;

/** Status x value x date: what the joint projects of a region are expected to deliver in its year. */
public final class ProjectsModel {

    /** What this room reads of a Region. */
    public static final Reads READS = Reads.of("projects", Section.PROJECTS);

    /** What is expected in the year of the region; a pure function of its projects and parameters. */
    public ProjectsResult run(Region region) {
        return run(region.projects(), region.parameters());
    }

    /** The same from the section alone. */
    public ProjectsResult run(Projects projects, Parameters parameters) {
        var deliveries = deliveries(projects, parameters);
        var tally = new Tally(parameters.get("projects.output-per-musd")).addAll(deliveries);
        return new ProjectsResult(
                projects.year(),
                deliveries,
                tally.capacity,
                tally.bySector,
                tally.jobs,
                tally.done,
                tally.underWay,
                tally.talkedAbout,
                tally.count,
                tally.unknown);
    }

    private static List<ProjectDelivery> deliveries(Projects projects, Parameters parameters) {
        var valuation = new Valuation(projects.list(), parameters);
        var completion = new Completion(parameters, projects.capitalCost());
        var paid = new Spending(projects, valuation).shares();
        return projects.list().stream()
                .map(p -> delivery(p, projects, valuation, completion, paid))
                .toList();
    }

    private static ProjectDelivery delivery(
            JointProject project,
            Projects projects,
            Valuation valuation,
            Completion completion,
            Map<String, Double> paid) {
        double chance = completion.chance(project);
        double finished = chance + (1 - chance) * paid.getOrDefault(project.id(), 0.0);
        var range = valuation.range(project);
        return new ProjectDelivery(
                project,
                range,
                valuation.drawn(range),
                valuation.jobs(project),
                finished * completion.readiness(project, projects.year()),
                finished * completion.readiness(project, projects.baseYear()),
                project.value().isPresent());
    }

    /** Outcomes of each of the five and their sum {@code CA5}, sorted; the result holds all they need. */
    public List<Outcome> outcomes(Region region, ProjectsResult result) {
        if (region.year() != result.year()) {
            throw new IllegalArgumentException("result is of " + result.year() + ", the region of " + region.year());
        }
        return outcomes(result);
    }

    List<Outcome> outcomes(ProjectsResult result) {
        var outcomes = new ArrayList<Outcome>();
        add(outcomes, ProjectsMetrics.VALUE_DONE, result.year(), result.done());
        add(outcomes, ProjectsMetrics.VALUE_UNDER_WAY, result.year(), result.underWay());
        add(outcomes, ProjectsMetrics.VALUE_TALKED_ABOUT, result.year(), result.talkedAbout());
        add(outcomes, ProjectsMetrics.JOBS, result.year(), result.jobs());
        add(outcomes, ProjectsMetrics.COUNT, result.year(), result.count());
        return outcomes.stream().sorted().toList();
    }

    private static void add(List<Outcome> outcomes, Metric metric, int year, double[] byMember) {
        double sum = 0;
        for (var member : Member.values()) {
            sum += byMember[member.ordinal()];
            outcomes.add(new Outcome(metric.id(), member.name(), year, byMember[member.ordinal()]));
        }
        outcomes.add(new Outcome(metric.id(), "CA5", year, sum));
    }

    /** Value, jobs and number of projects by host and sector, hosts outside the five included, sorted by both. */
    public List<SectorValue> sectors(ProjectsResult result) {
        var sums = new TreeMap<String, SectorValue>();
        for (var delivery : result.deliveries()) {
            for (var host : delivery.project().hosts()) {
                var part = part(delivery, host);
                sums.merge(host + " " + part.sector(), part, SectorValue::plus);
            }
        }
        return sums.values().stream()
                .sorted(Comparator.comparing(SectorValue::area).thenComparing(SectorValue::sector))
                .toList();
    }

    private static SectorValue part(ProjectDelivery delivery, String host) {
        var project = delivery.project();
        double share = project.share(host);
        return new SectorValue(
                host,
                project.sector(),
                share * delivery.range().low(),
                share * delivery.range().mid(),
                share * delivery.range().high(),
                share * delivery.done(),
                share * delivery.jobs() * delivery.delivered(),
                project.count());
    }
}
