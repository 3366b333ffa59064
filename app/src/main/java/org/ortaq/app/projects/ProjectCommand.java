package org.ortaq.app.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.projects.register.Likeness;
import org.ortaq.projects.register.RegisteredProject;
import org.ortaq.region.Corner;
import org.ortaq.region.Fact;
import org.ortaq.region.promises.Promises;
import org.ortaq.region.promises.Slip;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq project ID}: everything about one joint project. */
@Command(
        name = "project",
        description =
                "One joint project: status, value with its rivals, dates first promised and latest, sources, doubts.")
public final class ProjectCommand implements WithCommon {

    @Parameters(paramLabel = "ID", description = "Id of the project (ortaq projects lists them).")
    private String id = "";

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var register = new ProjectRegister(source.open());
        var project = find(register);
        var slips = slips(register, project);
        Console.of(spec)
                .out()
                .print(common.json() ? Json.write(json(register, project, slips)) : text(register, project, slips));
        return Exit.DONE;
    }

    private RegisteredProject find(ProjectRegister register) {
        return register.projects().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    var problems = new Problems();
                    var ids = register.projects().stream()
                            .map(RegisteredProject::id)
                            .toList();
                    problems.addChoice("command line", 0, "ID", id, "a project (ortaq projects lists them)", ids);
                    return new InputException(problems.all());
                });
    }

    private static List<Slip> slips(ProjectRegister register, RegisteredProject project) {
        var problems = new Problems();
        var promises = Promises.read(register.data().reading(Corner.CENTRAL, problems));
        problems.throwIfAny();
        return promises.slips().stream()
                .filter(s -> s.project().filter(project.id()::equals).isPresent())
                .toList();
    }

    /** Facts of the register that speak of it. */
    private static List<Fact> facts(ProjectRegister register, RegisteredProject project) {
        return register.data().facts().asOf(register.data().asOf()).all().stream()
                .filter(f -> f.area().equals(project.id()))
                .toList();
    }

    private static List<Likeness> twins(ProjectRegister register, RegisteredProject project) {
        return register.duplicates().stream()
                .filter(l -> l.a().equals(project.id()) || l.b().equals(project.id()))
                .toList();
    }

    private static Map<String, Object> json(ProjectRegister register, RegisteredProject project, List<Slip> slips) {
        return ProjectsJson.project(register, project)
                .put("citation", register.cited(project.source()))
                .put(
                        "facts",
                        facts(register, project).stream()
                                .map(f -> Json.object()
                                        .put("id", f.id())
                                        .put("concept", f.concept())
                                        .put("year", f.year())
                                        .put("value", f.value())
                                        .put("unit", f.unit())
                                        .put("reporter", f.reporter())
                                        .put("source", register.cited(f.source()))
                                        .put("evidence", f.evidence().word())
                                        .build())
                                .toList())
                .put(
                        "slips",
                        slips.stream()
                                .map(s -> Json.object()
                                        .put("text", s.text())
                                        .put("promised", s.promised().map(Object::toString))
                                        .put("latest", s.latest().map(Object::toString))
                                        .put("years", s.years())
                                        .put("outcome", s.outcome().name().toLowerCase(java.util.Locale.ROOT))
                                        .build())
                                .toList())
                .put(
                        "doubts",
                        register.doubts().stream()
                                .filter(d -> d.project().equals(project.id()))
                                .map(ProjectsJson::of)
                                .toList())
                .put(
                        "duplicates",
                        twins(register, project).stream().map(ProjectsJson::of).toList())
                .build();
    }

    private static String text(ProjectRegister register, RegisteredProject project, List<Slip> slips) {
        var lines = new ArrayList<String>();
        lines.add(project.name());
        lines.add("  " + project.id() + ", " + project.kind() + ", " + project.sector() + "; promised by "
                + String.join(" ", project.partners()) + ", stands in " + project.hostsTold()
                + project.place().map(p -> " (" + p + ")").orElse("")
                + project.portfolio().map(p -> "; portfolio " + p).orElse(""));
        lines.add("  status     " + project.status() + " (" + project.statusDate() + "): " + project.statusText());
        value(register, project, lines);
        lines.add("  jobs       " + (project.jobs().isPresent() ? Figures.of(project.jobs()) : "none announced"));
        if (project.capacity().isPresent()) {
            lines.add("  capacity   " + Figures.of(project.capacity()) + " " + project.capacityUnit());
        }
        lines.add("  dates      begun " + project.start().orElse("not said") + "; completion first promised "
                + project.firstPromised().orElse("never") + ", last named "
                + project.latest().orElse("never"));
        lines.add("  source     " + register.cited(project.source()) + " [" + project.evidence() + "]");
        project.note().ifPresent(n -> lines.add("  note       " + n));
        rest(register, project, slips, lines);
        return String.join("\n", lines) + "\n";
    }

    private static void value(ProjectRegister register, RegisteredProject project, List<String> lines) {
        register.delivery(project.id())
                .ifPresentOrElse(
                        d -> lines.add("  value      "
                                + (d.isKnown()
                                        ? "$" + Figures.of(d.range().mid()) + " m as announced"
                                                + (d.range().low() < d.range().high()
                                                        ? ", rivals from "
                                                                + Figures.of(d.range()
                                                                        .low()) + " to "
                                                                + Figures.of(d.range()
                                                                        .high())
                                                        : "")
                                        : "nobody printed one; estimated $"
                                                + Figures.range(
                                                        d.range().low(),
                                                        d.range().high()) + " m")),
                        () -> lines.add("  value      not counted as an investment"));
    }

    private static void rest(
            ProjectRegister register, RegisteredProject project, List<Slip> slips, List<String> lines) {
        slips.forEach(s -> lines.add("  slip       " + s.text() + ": promised "
                + s.promised().map(Object::toString).orElse("no date") + ", "
                + s.latest().map(d -> "latest " + d).orElse("no later date")
                + delay(s).map(y -> " (" + y + " years)").orElse("")));
        register.doubts().stream()
                .filter(d -> d.project().equals(project.id()))
                .forEach(d -> lines.add("  doubted    " + d.what() + ": " + Figures.of(d.ratio()) + " "
                        + d.band().of() + ", usually "
                        + Figures.range(d.band().low(), d.band().high())
                        + (d.isTaken() ? "; it is the value taken" : "; kept as a rival, not used")));
        twins(register, project)
                .forEach(l -> lines.add("  perhaps    "
                        + (l.isStartedTwice()
                                ? "started twice"
                                : l.sure() + " the same as " + (l.a().equals(project.id()) ? l.b() : l.a()))
                        + " (" + String.join(", ", l.why()) + ")"));
        var facts = facts(register, project);
        if (!facts.isEmpty()) {
            lines.add("");
            lines.add("What was printed of it");
            var table = new TextTable("what", ">year", ">value", "unit", "by", "evidence", "source");
            facts.forEach(f -> table.row(
                    f.concept().replaceFirst(".*\\.", ""),
                    String.valueOf(f.year()),
                    Figures.of(f.value()),
                    f.unit(),
                    f.reporter(),
                    f.evidence().word(),
                    f.source()));
            lines.addAll(table.lines());
        }
    }

    private static Optional<String> delay(Slip slip) {
        return slip.years().isPresent()
                ? Optional.of(String.format(
                        java.util.Locale.ROOT, "%.1f", slip.years().getAsDouble()))
                : Optional.empty();
    }
}
