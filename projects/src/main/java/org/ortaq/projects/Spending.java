package org.ortaq.projects;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ortaq.projects.delivery.Funding;
import org.ortaq.region.projects.Fund;
import org.ortaq.region.projects.JointProject;
import org.ortaq.region.projects.ProjectStatus;
import org.ortaq.region.projects.Projects;

/**
 * What the added money of the funds pays for.
 *
 * <p>A fund serves unfinished projects whose partners include all its owners, in the declared order: the status nearest
 * to completion first (under way, agreed, negotiated, idea), then the cheapest, then the id. Money buys less when
 * capital is dearer. What it pays for is finished for certain, in the project's own time.
 */
final class Spending {

    private final Projects projects;
    private final Valuation valuation;

    Spending(Projects projects, Valuation valuation) {
        this.projects = projects;
        this.valuation = valuation;
    }

    /** Share of each project that funds pay for, in [0, 1], by project id; projects without money are left out. */
    SortedMap<String, Double> shares() {
        var paid = new TreeMap<String, Double>();
        for (var fund : projects.funds()) {
            double musd = projects.addedMusd().getOrDefault(fund.id(), 0.0) / projects.capitalCost();
            spend(musd, eligible(fund, paid), paid);
        }
        return paid;
    }

    private void spend(double musd, List<JointProject> order, Map<String, Double> paid) {
        var open = order.stream()
                .mapToDouble(p -> value(p) * (1 - paid.getOrDefault(p.id(), 0.0)))
                .toArray();
        var share = Funding.inOrder(musd, open);
        for (int j = 0; j < share.length; j++) {
            if (share[j] > 0) {
                double before = paid.getOrDefault(order.get(j).id(), 0.0);
                paid.put(order.get(j).id(), before + (1 - before) * share[j]);
            }
        }
    }

    private List<JointProject> eligible(Fund fund, Map<String, Double> paid) {
        return projects.list().stream()
                .filter(p -> !p.isDone() && paid.getOrDefault(p.id(), 0.0) < 1)
                .filter(p -> p.partners().containsAll(fund.parties()))
                .sorted(Comparator.comparingInt((JointProject p) -> rank(p.status()))
                        .thenComparingDouble(this::value)
                        .thenComparing(JointProject::id))
                .toList();
    }

    private static int rank(ProjectStatus status) {
        return status.ordinal();
    }

    private double value(JointProject project) {
        return valuation.drawn(valuation.range(project));
    }
}
