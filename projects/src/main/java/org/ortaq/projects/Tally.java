package org.ortaq.projects;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.region.projects.ProjectStatus;

/** Sums deliveries over the five; hosts share a project equally, hosts outside the five keep their share. */
final class Tally {

    /**
     * Sectors whose works other models hold by name: plants and lines in water and power, links and border points in
     * transport. Their output is counted there, once.
     */
    private static final Set<String> HELD_ELSEWHERE = Set.of("border", "energy", "transport");

    final double[] capacity = new double[Member.values().length];
    final double[] jobs = new double[Member.values().length];
    final double[] done = new double[Member.values().length];
    final double[] underWay = new double[Member.values().length];
    final double[] talkedAbout = new double[Member.values().length];
    final double[] count = new double[Member.values().length];
    /** The same capacity by sector of the project, by member. */
    final TreeMap<String, double[]> bySector = new TreeMap<>();

    int unknown;

    private final double outputPerMusd;

    Tally(double outputPerMusd) {
        this.outputPerMusd = outputPerMusd;
    }

    Tally addAll(List<ProjectDelivery> deliveries) {
        for (var delivery : deliveries) {
            unknown += delivery.isKnown() ? 0 : delivery.project().count();
            for (var member : Member.values()) {
                double share = delivery.project().share(member.name());
                if (share > 0) {
                    add(delivery, member.ordinal(), share);
                }
            }
        }
        return this;
    }

    private void add(ProjectDelivery delivery, int member, double share) {
        var project = delivery.project();
        done[member] += share * delivery.done();
        jobs[member] += share * delivery.jobs() * delivery.delivered();
        count[member] += share * project.count() * delivery.delivered();
        var open = project.status() == ProjectStatus.UNDER_WAY ? underWay : talkedAbout;
        open[member] += share * delivery.open();
        if (!HELD_ELSEWHERE.contains(project.sector())) {
            double added = share * delivery.added() * outputPerMusd;
            capacity[member] += added;
            bySector.computeIfAbsent(project.sector(), _ -> new double[Member.values().length])[member] += added;
        }
    }
}
