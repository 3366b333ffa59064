package org.ortaq.region.datapackage;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Problems;

/** What YAML files name must exist: countries, sources, commitments, initiatives, shocks. */
final class ReferenceCheck {

    private final DataPackage data;
    private final PackageFiles files;
    private final Problems problems;

    ReferenceCheck(DataPackage data, PackageFiles files, Problems problems) {
        this.data = data;
        this.files = files;
        this.problems = problems;
    }

    void check() {
        data.initiatives().forEach(this::check);
        for (var shock : data.shocks()) {
            references(
                    "shocks/" + shock.id() + ".yaml",
                    "sources",
                    shock.sources(),
                    data.sources().keySet());
        }
        data.scenarios().forEach(this::check);
    }

    private void check(Initiative initiative) {
        var file = "initiatives/" + initiative.id() + ".yaml";
        var countries = new TreeSet<>(data.countries().codes());
        var sources = data.sources().keySet();
        references(file, "partners", initiative.partners(), countries);
        references(file, "sources", initiative.sources(), sources);
        references(file, "commitments", initiative.commitments(), commitments());
        references(
                file,
                "costs.payer",
                initiative.costs().stream().map(c -> c.payer()).toList(),
                countries);
        references(
                file,
                "costs.source",
                initiative.costs().stream().map(c -> c.source()).toList(),
                sources);
        if (initiative.sources().isEmpty()) {
            problems.add(file, 0, "sources", "", "at least one source");
        }
        if (initiative.levers().isEmpty() && initiative.remark().isEmpty()) {
            problems.add(file, 0, "remark", "", "why an initiative without a lever moves nothing");
        }
    }

    private Set<String> commitments() {
        var ids = new TreeSet<String>();
        var table = data.tables().get("commitments");
        if (table != null) {
            table.rows().forEach(row -> row.maybeText("id").ifPresent(ids::add));
        }
        return ids;
    }

    private void check(Scenario scenario) {
        var file = "scenarios/" + scenario.id() + ".yaml";
        var initiatives = new TreeSet<String>();
        data.initiatives().forEach(i -> initiatives.add(i.id()));
        var shocks = new TreeSet<String>();
        data.shocks().forEach(s -> shocks.add(s.id()));
        references(file, "initiatives", scenario.initiatives().orElse(List.of()), initiatives);
        references(file, "without", scenario.without(), initiatives);
        references(file, "shocks", scenario.shocks(), shocks);
        references(file, "changes", List.copyOf(scenario.changes().keySet()), initiatives);
        scenario.changes()
                .forEach((id, change) -> data.initiatives().stream()
                        .filter(i -> i.id().equals(id))
                        .flatMap(i -> change.refusal(i, data.asOf()).stream())
                        .forEach(expected ->
                                problems.add(file, LineOf.word(files, file, id), "changes", id + change, expected)));
        if (scenario.from() != data.baseYear()) {
            problems.add(file, 0, "horizon", String.valueOf(scenario.from()), "to begin in " + data.baseYear());
        }
    }

    private void references(String file, String field, List<String> named, Set<String> known) {
        for (var name : named) {
            if (!known.contains(name)) {
                problems.addChoice(
                        file, LineOf.word(files, file, name), field, name, "one that exists in the package", known);
            }
        }
    }
}
