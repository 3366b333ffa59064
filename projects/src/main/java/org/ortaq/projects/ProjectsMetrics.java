package org.ortaq.projects;

import java.util.List;
import org.ortaq.region.Direction;
import org.ortaq.region.Metric;

/** What the projects model computes. */
public final class ProjectsMetrics {

    private static final String DOC = "docs/models/projects.md";

    public static final Metric VALUE_DONE = metric(
            "value-done",
            "Value of joint projects finished",
            "musd",
            Direction.UP,
            "sum over projects of value x chance of completion x readiness(t)",
            "parameter:projects.delivery-under-way",
            "parameter:projects.delivery-agreed",
            "parameter:projects.delivery-negotiated",
            "parameter:projects.delivery-idea",
            "parameter:projects.slip-years",
            "parameter:projects.cost-elasticity",
            "parameter:projects.value-position",
            "table:projects",
            "table:portfolio-history",
            "table:funds");

    public static final Metric VALUE_UNDER_WAY = metric(
            "value-under-way",
            "Value of joint projects under way, not finished",
            "musd",
            Direction.NONE,
            "sum over projects under way of value - value finished",
            "metric:projects.value-done",
            "table:projects");

    public static final Metric VALUE_TALKED_ABOUT = metric(
            "value-talked-about",
            "Value of joint projects agreed, negotiated or talked about, not finished",
            "musd",
            Direction.NONE,
            "sum over the other projects of value - value finished",
            "metric:projects.value-done",
            "table:projects",
            "table:portfolio-history");

    public static final Metric JOBS = metric(
            "jobs",
            "Jobs in joint projects finished",
            "jobs",
            Direction.UP,
            "sum over projects of jobs x share finished; jobs announced, or value x jobs per million dollars",
            "metric:projects.value-done",
            "parameter:projects.jobs-per-musd",
            "table:projects");

    public static final Metric COUNT = metric(
            "count",
            "Joint projects finished",
            "projects",
            Direction.UP,
            "sum over projects of share finished",
            "metric:projects.value-done",
            "table:projects");

    private ProjectsMetrics() {}

    public static List<Metric> all() {
        return List.of(VALUE_DONE, VALUE_UNDER_WAY, VALUE_TALKED_ABOUT, JOBS, COUNT);
    }

    private static Metric metric(
            String name, String title, String unit, Direction direction, String equation, String... inputs) {
        return new Metric("projects." + name, title, unit, direction, equation, DOC, List.of(inputs));
    }
}
