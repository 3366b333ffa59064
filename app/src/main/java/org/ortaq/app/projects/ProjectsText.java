package org.ortaq.app.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.projects.ProjectDelivery;
import org.ortaq.projects.StageSum;
import org.ortaq.projects.register.Doubt;
import org.ortaq.projects.register.Likeness;
import org.ortaq.projects.register.RegisteredProject;
import org.ortaq.projects.register.Stage;

/** The register of joint projects as tables. */
final class ProjectsText {

    private static final int WIDEST = 46;

    private final ProjectRegister register;
    private final ProjectFilter filter;
    private final List<RegisteredProject> shown;
    private final List<ProjectDelivery> deliveries;
    private final List<Likeness> duplicates;
    private final List<Doubt> doubts;

    ProjectsText(ProjectRegister register, ProjectFilter filter) {
        this.register = register;
        this.filter = filter;
        this.shown = register.projects().stream().filter(filter::takes).toList();
        this.deliveries = register.deliveries(filter::takes);
        var ids = new TreeSet<>(shown.stream().map(RegisteredProject::id).toList());
        this.duplicates = register.duplicates().stream()
                .filter(l -> ids.contains(l.a()) || ids.contains(l.b()))
                .toList();
        this.doubts = register.doubts().stream()
                .filter(d -> ids.contains(d.project()))
                .toList();
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(head());
        if (!shown.isEmpty()) {
            lines.add("");
            lines.addAll(list().lines());
            lines.add(
                    "  Values in million dollars as announced. a-b: nobody printed one, so it is an interval and never zero."
                            + " ~ rival values.");
            lines.add(
                    "  ! a number doubted below. = perhaps the same as another below. first > latest: completion as promised"
                            + " and as last named.");
        }
        doubts(lines);
        duplicates(lines);
        if (filter.isAll()) {
            portfolios(lines);
        }
        sums(lines);
        lines.add("");
        lines.add(
                "ortaq project ID tells one project. projects export writes OC4IDS or a workbook, projects import reads OC4IDS,"
                        + " IATI or a workbook.");
        return String.join("\n", lines) + "\n";
    }

    private String head() {
        var investments = shown.stream().filter(RegisteredProject::isInvestment).toList();
        long unprinted = investments.stream().filter(p -> p.mid().isEmpty()).count();
        int others = shown.size() - investments.size();
        return shown.size() + " joint projects as known on " + register.data().asOf() + ": "
                + count(investments, Stage.DONE) + " done, " + count(investments, Stage.UNDER_WAY) + " under way, "
                + count(investments, Stage.TALKED_ABOUT) + " talked about"
                + (others == 0 ? "" : "; " + others + " are funds, institutions or services and no investment") + ".\n"
                + "Of " + unprinted + " of the " + investments.size() + " nobody printed a value.";
    }

    private static long count(List<RegisteredProject> projects, Stage stage) {
        return projects.stream().filter(p -> p.stage() == stage).count();
    }

    private TextTable list() {
        var table =
                new TextTable("id", "project", "host", "sector", "status", "seen", ">value", ">jobs", "completion", "");
        for (var project : shown) {
            table.row(
                    project.id(),
                    brief(project.name()),
                    String.join(" ", project.hosts()),
                    project.sector(),
                    project.isInvestment() ? project.status() : project.kind(),
                    project.statusDate(),
                    value(project),
                    project.jobs().isPresent() ? Figures.of(project.jobs()) : "",
                    completion(project),
                    marks(project.id()));
        }
        return table;
    }

    private String value(RegisteredProject project) {
        var delivery = register.delivery(project.id());
        if (delivery.isEmpty()) {
            return "";
        }
        var range = delivery.get().range();
        if (!delivery.get().isKnown()) {
            return Figures.of(range.low()) + "-" + Figures.of(range.high());
        }
        return Figures.of(range.mid()) + (range.low() < range.high() ? "~" : "");
    }

    private static String completion(RegisteredProject project) {
        var first = project.firstPromised().orElse("");
        var latest = project.latest().orElse("");
        if (first.isEmpty() || first.equals(latest)) {
            return latest;
        }
        return first + (latest.isEmpty() ? "" : " > " + latest);
    }

    private String marks(String id) {
        var doubted = doubts.stream().anyMatch(d -> d.project().equals(id)) ? "!" : "";
        return doubted + (duplicates.stream().anyMatch(l -> l.a().equals(id) || l.b().equals(id)) ? "=" : "");
    }

    private void doubts(List<String> lines) {
        if (doubts.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Numbers that cannot both be right");
        var table = new TextTable("project", "printed", ">comes to", "of", "usually", "");
        doubts.forEach(d -> table.row(
                d.project(),
                d.what(),
                Figures.of(d.ratio()),
                d.band().of(),
                Figures.range(d.band().low(), d.band().high()),
                d.isTaken() ? "the value taken" : "kept as a rival, not used"));
        lines.addAll(table.lines());
    }

    private void duplicates(List<String> lines) {
        if (duplicates.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Perhaps the same thing twice");
        var table = new TextTable("sure", "project", "and", "why");
        duplicates.forEach(l -> table.row(
                l.isStartedTwice() ? "started twice" : l.sure(),
                l.a(),
                l.isStartedTwice() ? "" : l.b(),
                String.join(", ", l.why())));
        lines.addAll(table.lines());
    }

    private void portfolios(List<String> lines) {
        lines.add("");
        lines.add("The portfolios as officially stated");
        var table = new TextTable(
                "portfolio",
                "date",
                ">projects",
                ">$m",
                ">jobs",
                ">done",
                ">$m",
                ">under way",
                ">$m",
                ">nothing said of",
                ">jobs per $m");
        for (var state : register.portfolios()) {
            boolean counted = state.projects().isPresent() && state.done().isPresent();
            int silent = state.projects().orElse(0)
                    - state.done().orElse(0)
                    - state.underWay().orElse(0);
            table.row(
                    state.portfolio(),
                    state.date().toString(),
                    count(state.projects()),
                    amount(state.valueMusd()),
                    amount(state.jobs()),
                    count(state.done()),
                    amount(state.doneMusd()),
                    count(state.underWay()),
                    amount(state.underWayMusd()),
                    counted ? String.valueOf(silent) : "",
                    state.jobs().isPresent() && state.valueMusd().isPresent()
                            ? Figures.of(state.jobs().getAsDouble()
                                    / state.valueMusd().getAsDouble())
                            : "");
        }
        lines.addAll(table.lines());
        lines.add(
                "  An empty cell was not said. A portfolio \"being implemented\" is what was done, what is under way, and talk.");
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "";
    }

    private static String amount(OptionalDouble amount) {
        return amount.isPresent() ? Figures.of(amount) : "";
    }

    private void sums(List<String> lines) {
        if (deliveries.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(
                "Done, under way, talked about: value in million dollars with what nobody printed from its low to its high end");
        lines.addAll(stages("country", StageSum.byCountry(deliveries)).lines());
        lines.add("");
        lines.addAll(stages("sector", StageSum.bySector(deliveries)).lines());
        lines.add("  Hosts share a project equally; unnamed are the projects a portfolio counts and no page names.");
        lines.add("");
        lines.addAll(detail(StageSum.all(deliveries)).lines());
        lines.add("  Jobs and capacity are those announced; most projects announced none.");
    }

    private static TextTable stages(String group, List<StageSum> sums) {
        var table = new TextTable(
                group,
                ">done",
                ">value",
                ">under way",
                ">value",
                ">talked about",
                ">value",
                ">jobs",
                "capacity of all");
        var byGroup = new TreeMap<String, Map<Stage, StageSum>>();
        sums.forEach(
                s -> byGroup.computeIfAbsent(s.group(), g -> new TreeMap<>()).put(s.stage(), s));
        byGroup.forEach((name, stages) -> {
            var cells = new ArrayList<>(List.of(name));
            for (var stage : Stage.values()) {
                var sum = stages.get(stage);
                cells.add(sum == null ? "" : number(sum.projects()));
                cells.add(sum == null ? "" : span(sum));
            }
            double jobs = stages.values().stream().mapToDouble(StageSum::jobs).sum();
            cells.add(jobs > 0 ? Figures.of(jobs) : "");
            cells.add(capacity(List.copyOf(stages.values())));
            table.row(cells.toArray(String[]::new));
        });
        return table;
    }

    private static TextTable detail(List<StageSum> sums) {
        var table = new TextTable(
                "stage",
                ">projects",
                ">no value printed",
                ">printed $m",
                ">low to high $m",
                ">jobs",
                ">no jobs said",
                "capacity");
        sums.forEach(s -> table.row(
                s.stage().word(),
                number(s.projects()),
                number(s.unprinted()),
                Figures.of(s.printed()),
                span(s),
                s.projects() > s.withoutJobs() ? Figures.of(s.jobs()) : "",
                number(s.withoutJobs()),
                capacity(List.of(s))));
        return table;
    }

    /** A count: whole, or with the parts of joint projects. */
    private static String number(double count) {
        return count == Math.rint(count)
                ? String.format(Locale.ROOT, "%,.0f", count).replace(',', ' ')
                : String.format(Locale.ROOT, count < 100 ? "%.2f" : "%,.0f", count)
                        .replace(',', ' ');
    }

    private static String span(StageSum sum) {
        return sum.low() < sum.high() ? Figures.of(sum.low()) + "-" + Figures.of(sum.high()) : Figures.of(sum.low());
    }

    private static String capacity(List<StageSum> sums) {
        var all = new TreeMap<String, Double>();
        sums.forEach(s -> s.capacity().forEach((unit, amount) -> all.merge(unit, amount, Double::sum)));
        return all.entrySet().stream()
                .map(e -> number(e.getValue()) + " " + e.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String brief(String text) {
        if (text.length() <= WIDEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', WIDEST - 4);
        return text.substring(0, cut < 20 ? WIDEST - 4 : cut) + " ...";
    }
}
