package org.ortaq.app.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ortaq.projects.ProjectDelivery;
import org.ortaq.projects.ProjectsModel;
import org.ortaq.projects.register.Band;
import org.ortaq.projects.register.Doubt;
import org.ortaq.projects.register.Duplicates;
import org.ortaq.projects.register.Likeness;
import org.ortaq.projects.register.Plausibility;
import org.ortaq.projects.register.RegisteredProject;
import org.ortaq.projects.register.StatedValue;
import org.ortaq.region.Corner;
import org.ortaq.region.Fact;
import org.ortaq.region.Parameter;
import org.ortaq.region.Source;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.promises.PortfolioState;
import org.ortaq.region.promises.Promises;
import org.ortaq.table.Problems;

/** The joint projects of a package: what was printed of them, what is estimated where nothing was, and what is doubted. */
final class ProjectRegister {

    /** Facts that state a value of a project, million dollars. */
    private static final List<String> COSTS = List.of("projects.cost", "projects.cost-low", "projects.cost-high");

    /** Ratios from three sources at best: only what is far outside is doubted. */
    private static final double JOBS_REACH = 5;

    private static final double CAPACITY_REACH = 2;

    private final DataPackage data;
    private final List<RegisteredProject> projects;
    private final Map<String, ProjectDelivery> deliveries = new TreeMap<>();
    private final List<PortfolioState> portfolios;

    ProjectRegister(DataPackage data) {
        this.data = data;
        this.projects = data.table("projects").map(RegisteredProject::of);
        new ProjectsModel()
                .run(data.region(Corner.CENTRAL))
                .deliveries()
                .forEach(d -> deliveries.put(d.project().id(), d));
        var problems = new Problems();
        this.portfolios = Promises.portfolios(data.reading(Corner.CENTRAL, problems));
        problems.throwIfAny();
    }

    DataPackage data() {
        return data;
    }

    List<RegisteredProject> projects() {
        return projects;
    }

    List<PortfolioState> portfolios() {
        return portfolios;
    }

    /** What is expected of a project; empty for what is no investment. */
    Optional<ProjectDelivery> delivery(String id) {
        return Optional.ofNullable(deliveries.get(id));
    }

    /** Deliveries, the unnamed rest of portfolios among them, of which something holds. */
    List<ProjectDelivery> deliveries(Predicate<ProjectDelivery> which) {
        return deliveries.values().stream().filter(which).toList();
    }

    List<Likeness> duplicates() {
        return Duplicates.of(projects);
    }

    List<Doubt> doubts() {
        var plausibility = plausibility();
        return projects.stream()
                .flatMap(p -> plausibility.of(p, stated(p)).stream())
                .toList();
    }

    private Plausibility plausibility() {
        return new Plausibility(
                band("jobs per million dollars", "projects.jobs-per-musd", JOBS_REACH),
                band("million dollars per MW", "projects.musd-per-mw", CAPACITY_REACH),
                band("million dollars per km", "projects.musd-per-km", CAPACITY_REACH),
                largestPortfolio());
    }

    private Band band(String of, String parameter, double reach) {
        Parameter range = data.parameters().find(parameter);
        return new Band(of, range.low(), range.high(), reach);
    }

    private OptionalDouble largestPortfolio() {
        return portfolios.stream().flatMapToDouble(p -> p.valueMusd().stream()).max();
    }

    /** Every value printed of a project: the one taken first, then rivals. */
    List<StatedValue> stated(RegisteredProject project) {
        var values = new ArrayList<StatedValue>();
        project.mid().ifPresent(v -> values.add(new StatedValue(project.id(), v, publisher(project.source()), true)));
        for (var fact : costs(project.id())) {
            boolean taken = project.mid().isPresent() && project.mid().getAsDouble() == fact.value();
            if (!taken) {
                values.add(new StatedValue(project.id(), fact.value(), fact.reporter(), false));
            }
        }
        return values;
    }

    /** Rival facts of a project's value. */
    List<Fact> costs(String id) {
        return COSTS.stream()
                .flatMap(c -> data.facts().asOf(data.asOf()).of(c, id).stream())
                .toList();
    }

    private String publisher(String source) {
        return Optional.ofNullable(data.sources().get(source))
                .map(Source::publisher)
                .orElse(source);
    }

    String cited(String source) {
        return Optional.ofNullable(data.sources().get(source))
                .map(Source::citation)
                .orElse(source);
    }
}
