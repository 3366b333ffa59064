package org.ortaq.app.projects;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ortaq.projects.StageSum;
import org.ortaq.projects.register.Doubt;
import org.ortaq.projects.register.Likeness;
import org.ortaq.projects.register.RegisteredProject;
import org.ortaq.region.promises.PortfolioState;
import org.ortaq.table.Json;

/** The register of joint projects as an object. */
final class ProjectsJson {

    private final ProjectRegister register;
    private final ProjectFilter filter;

    ProjectsJson(ProjectRegister register, ProjectFilter filter) {
        this.register = register;
        this.filter = filter;
    }

    Map<String, Object> json() {
        var shown = register.projects().stream().filter(filter::takes).toList();
        var ids = shown.stream().map(RegisteredProject::id).toList();
        var deliveries = register.deliveries(filter::takes);
        return Json.object()
                .put("asOf", register.data().asOf().toString())
                .put(
                        "projects",
                        shown.stream().map(p -> project(register, p).build()).toList())
                .put(
                        "unnamed",
                        deliveries.stream()
                                .filter(d -> d.project().count() > 1)
                                .map(d -> Json.object()
                                        .put("portfolio", d.project().portfolio())
                                        .put("status", d.project().status().word())
                                        .put("projects", d.project().count())
                                        .put(
                                                "value",
                                                value(
                                                        d.range().low(),
                                                        d.range().mid(),
                                                        d.range().high(),
                                                        d.isKnown()))
                                        .build())
                                .toList())
                .put(
                        "duplicates",
                        register.duplicates().stream()
                                .filter(l -> ids.contains(l.a()) || ids.contains(l.b()))
                                .map(ProjectsJson::of)
                                .toList())
                .put(
                        "doubts",
                        register.doubts().stream()
                                .filter(d -> ids.contains(d.project()))
                                .map(ProjectsJson::of)
                                .toList())
                .put(
                        "portfolios",
                        register.portfolios().stream().map(ProjectsJson::of).toList())
                .put("total", sums(StageSum.all(deliveries)))
                .put("byCountry", sums(StageSum.byCountry(deliveries)))
                .put("bySector", sums(StageSum.bySector(deliveries)))
                .build();
    }

    static Json.Builder project(ProjectRegister register, RegisteredProject project) {
        return Json.object()
                .put("id", project.id())
                .put("name", project.name())
                .put("kind", project.kind())
                .put("partners", project.partners())
                .put("hosts", project.hosts())
                .put("hostPercent", project.hostPercent().isEmpty() ? null : project.hostPercent())
                .put("place", project.place())
                .put("sector", project.sector())
                .put("portfolio", project.portfolio())
                .put("stage", project.stage().word())
                .put("status", project.status())
                .put("statusText", project.statusText())
                .put("statusDate", project.statusDate())
                .put("value", value(register, project))
                .put("jobs", project.jobs())
                .put("capacity", project.capacity())
                .put("capacityUnit", project.capacityUnit().isEmpty() ? null : project.capacityUnit())
                .put("start", project.start())
                .put("completionFirstPromised", project.firstPromised())
                .put("completionLatest", project.latest())
                .put("source", project.source())
                .put("evidence", project.evidence())
                .put("note", project.note());
    }

    private static @Nullable Object value(ProjectRegister register, RegisteredProject project) {
        return register.delivery(project.id())
                .map(d -> value(d.range().low(), d.range().mid(), d.range().high(), d.isKnown()))
                .orElse(null);
    }

    /** {@code printed} is false for an interval of what nobody printed. */
    private static Map<String, Object> value(double low, double mid, double high, boolean printed) {
        return Json.object()
                .put("low", low)
                .put("mid", mid)
                .put("high", high)
                .put("unit", "musd")
                .put("printed", printed)
                .build();
    }

    static Map<String, Object> of(Likeness likeness) {
        return Json.object()
                .put("a", likeness.a())
                .put("b", likeness.b())
                .put("score", likeness.score())
                .put("sure", likeness.sure())
                .put("why", likeness.why())
                .build();
    }

    static Map<String, Object> of(Doubt doubt) {
        return Json.object()
                .put("project", doubt.project())
                .put("what", doubt.what())
                .put("of", doubt.band().of())
                .put("ratio", doubt.ratio())
                .put("low", doubt.band().low())
                .put("high", doubt.band().high())
                .put("taken", doubt.isTaken())
                .build();
    }

    private static Map<String, Object> of(PortfolioState state) {
        return Json.object()
                .put("id", state.id())
                .put("portfolio", state.portfolio())
                .put("date", state.date().toString())
                .put("projects", count(state.projects()))
                .put("valueMusd", state.valueMusd())
                .put("jobs", state.jobs())
                .put("done", count(state.done()))
                .put("doneMusd", state.doneMusd())
                .put("underWay", count(state.underWay()))
                .put("underWayMusd", state.underWayMusd())
                .put("source", state.source())
                .build();
    }

    private static @Nullable Object count(java.util.OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }

    private static List<Map<String, Object>> sums(List<StageSum> sums) {
        return sums.stream()
                .map(s -> Json.object()
                        .put("group", s.group())
                        .put("stage", s.stage().word())
                        .put("projects", s.projects())
                        .put("unprinted", s.unprinted())
                        .put("printedMusd", s.projects() > s.unprinted() ? s.printed() : null)
                        .put("low", s.low())
                        .put("high", s.high())
                        .put("jobs", s.projects() > s.withoutJobs() ? s.jobs() : null)
                        .put("withoutJobs", s.withoutJobs())
                        .put("capacity", s.capacity())
                        .build())
                .toList();
    }
}
