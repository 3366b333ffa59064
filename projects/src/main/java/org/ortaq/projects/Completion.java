package org.ortaq.projects;

import org.ortaq.projects.delivery.Readiness;
import org.ortaq.region.Parameters;
import org.ortaq.region.projects.JointProject;
import org.ortaq.region.projects.ProjectStatus;

/** Chance and time of completion by status. */
final class Completion {

    private final Parameters parameters;
    private final double capitalCost;
    private final double elasticity;
    private final double meanSlip;

    Completion(Parameters parameters, double capitalCost) {
        this.parameters = parameters;
        this.capitalCost = capitalCost;
        this.elasticity = parameters.get("projects.cost-elasticity");
        this.meanSlip = parameters.get("projects.slip-years");
    }

    /** Chance that the project is ever finished, at the cost of capital of the region. */
    double chance(JointProject project) {
        return project.isDone()
                ? 1
                : Readiness.atCapitalCost(
                        parameters.get("projects.delivery-" + project.status().word()), capitalCost, elasticity);
    }

    /** Chance that a project which is ever finished is finished by the end of the year. */
    double readiness(JointProject project, int year) {
        if (project.isDone()) {
            return project.completion().orElse(project.seen()) <= year ? 1 : 0;
        }
        return Readiness.byEndOf(year, printedOrTypical(project), meanSlip);
    }

    /** The printed year, or the year of the last sight plus the typical time of its status. */
    private double printedOrTypical(JointProject project) {
        return project.completion().isPresent()
                ? Math.max(project.completion().getAsInt(), project.seen())
                : project.seen() + parameters.get(years(project.status()));
    }

    private static String years(ProjectStatus status) {
        return switch (status) {
            case IDEA -> "projects.years-idea";
            case NEGOTIATED -> "projects.years-negotiated";
            case AGREED -> "projects.years-agreed";
            case UNDER_WAY, STALLED, UNKNOWN, DONE -> "projects.years-under-way";
        };
    }
}
