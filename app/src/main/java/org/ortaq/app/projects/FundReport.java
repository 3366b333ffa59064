package org.ortaq.app.projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.projects.FundChoice.Candidate;
import org.ortaq.projects.portfolio.Plan;
import org.ortaq.projects.portfolio.Portfolio;
import org.ortaq.projects.portfolio.Rules;
import org.ortaq.region.Member;
import org.ortaq.table.Json;

/** The choice of a fund. */
final class FundReport {

    private final List<Candidate> candidates;
    private final Rules rules;
    private final Portfolio portfolio;
    private final ModelledPairs modelled;
    private final FundYears span;
    private final int draws;
    private final boolean own;

    FundReport(
            List<Candidate> candidates,
            Rules rules,
            Portfolio portfolio,
            ModelledPairs modelled,
            FundYears span,
            int draws,
            boolean own) {
        this.candidates = candidates;
        this.rules = rules;
        this.portfolio = portfolio;
        this.modelled = modelled;
        this.span = span;
        this.draws = draws;
        this.own = own;
    }

    private Plan plan() {
        return portfolio.plan();
    }

    /** Chosen ones, in the order they start. */
    private List<Integer> chosen() {
        return IntStream.range(0, candidates.size())
                .filter(plan()::has)
                .boxed()
                .sorted(Comparator.comparingInt((Integer j) -> plan().start()[j]))
                .toList();
    }

    private List<Integer> years(int project) {
        int from = span.first() + plan().start()[project];
        return IntStream.range(from, from + candidates.get(project).years())
                .boxed()
                .toList();
    }

    private double spent() {
        return chosen().stream().mapToDouble(j -> candidates.get(j).cost()).sum();
    }

    private double budget() {
        double sum = 0;
        for (double year : rules.budget()) {
            sum += year;
        }
        return sum;
    }

    private List<String> ids(List<Integer> projects) {
        return projects.stream().map(j -> candidates.get(j).id()).toList();
    }

    private double of(int member) {
        return chosen().stream()
                .mapToDouble(j -> candidates.get(j).share().length == 0
                        ? 0
                        : candidates.get(j).cost() * candidates.get(j).share()[member])
                .sum();
    }

    Map<String, Object> json() {
        return Json.object()
                .put("chosen", chosen().stream().map(this::json).toList())
                .put("value", plan().value())
                .put("low", portfolio.low())
                .put("high", portfolio.high())
                .put("gap", plan().gap())
                .put("spent", spent())
                .put("budget", budget())
                .put("candidates", candidates.size())
                .put("draws", draws)
                .put("always", ids(portfolio.always()))
                .put("never", ids(portfolio.never()))
                .put(
                        "spentByCountry",
                        IntStream.range(0, Member.values().length)
                                .mapToObj(m -> Json.object()
                                        .put("area", Member.values()[m].name())
                                        .put("cost", of(m))
                                        .build())
                                .toList())
                .put("interactions", modelled.wereRun() ? Optional.of(interactions()) : Optional.empty())
                .build();
    }

    private Map<String, Object> interactions() {
        var found = modelled.found();
        var projects = new ArrayList<Map<String, Object>>();
        found.alone()
                .forEach((id, gain) -> projects.add(
                        Json.object().put("id", id).put("gain", gain).build()));
        return Json.object()
                .put("year", modelled.year())
                .put("runs", found.runs())
                .put("converged", found.unconverged().isEmpty())
                .put("projects", projects)
                .put(
                        "pairs",
                        found.pairs().stream()
                                .map(pair -> Json.object()
                                        .put("a", pair.a())
                                        .put("b", pair.b())
                                        .put("gain", pair.value())
                                        .build())
                                .toList())
                .put("counted", counted())
                .put("notRun", modelled.notRun())
                .build();
    }

    private List<Map<String, Object>> counted() {
        return modelled.interactions().stream()
                .map(pair -> Json.object()
                        .put("a", candidates.get(pair.a()).id())
                        .put("b", candidates.get(pair.b()).id())
                        .put("value", pair.value())
                        .build())
                .toList();
    }

    private Map<String, Object> json(int j) {
        var candidate = candidates.get(j);
        return Json.object()
                .put("id", candidate.id())
                .put("years", years(j))
                .put("cost", candidate.cost())
                .put("costKnown", candidate.costKnown())
                .put("value", candidate.value().mid())
                .put("low", candidate.value().low())
                .put("high", candidate.value().high())
                .put("inclusion", portfolio.inclusion()[j])
                .build();
    }

    private String proved() {
        double gap = plan().gap();
        return gap < 1e-5
                ? "proven best"
                : String.format(java.util.Locale.ROOT, "at most %.2g %% below the best", 100 * gap);
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("The best " + chosen().size() + " of " + candidates.size() + " projects for $" + Figures.of(budget())
                + " m in " + span.first() + "-" + span.last() + ": $" + Figures.of(spent()) + " m spent, worth $"
                + Figures.of(plan().value()) + " m (" + Figures.range(portfolio.low(), portfolio.high())
                + "); " + proved() + " at these values");
        lines.add("");
        var table =
                new TextTable("project", "paid in", ">cost, m$", "", ">worth, m$", ">range", ">in the best of draws");
        for (int j : chosen()) {
            var candidate = candidates.get(j);
            var years = years(j);
            table.row(
                    candidate.id(),
                    years.getFirst() + (years.size() > 1 ? "-" + years.getLast() : ""),
                    Figures.of(candidate.cost()),
                    candidate.costKnown() ? "" : "estimated",
                    Figures.of(candidate.value().mid()),
                    Figures.range(candidate.value().low(), candidate.value().high()),
                    draws == 0 ? "" : Math.round(100 * portfolio.inclusion()[j]) + " %");
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add("By country, m$: "
                + IntStream.range(0, Member.values().length)
                        .mapToObj(m -> Member.values()[m].name() + " " + Figures.of(of(m)))
                        .collect(java.util.stream.Collectors.joining(", ")));
        if (draws > 0) {
            lines.add("In every good portfolio: " + listed(ids(portfolio.always())));
            lines.add("In none: " + portfolio.never().size() + " of " + candidates.size()
                    + "; the rest depends on values nobody has printed.");
        }
        if (!own) {
            lines.add(
                    "Worth = output a dollar x value x chance that it would not be built anyway, until 2040, discounted: a rule"
                            + " of thumb from the");
            lines.add(
                    "parameters projects.*, not an appraisal. More rules, and what two projects are worth together: --rules.");
            lines.addAll(pairs());
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> pairs() {
        if (!modelled.wereRun()) {
            return List.of();
        }
        var found = modelled.found();
        var lines = new ArrayList<>(List.of(
                "",
                "Together (coupled model, " + found.runs() + " runs of " + modelled.year() + "): "
                        + found.alone().size() + " of " + candidates.size()
                        + " projects are initiatives the money could pay for and were run;"));
        lines.add("the others are counted each by itself. "
                + (found.pairs().isEmpty()
                        ? "No pair of them is worth more or less than its two parts."
                        : "Gain of the five, m$ a year:"));
        if (!found.pairs().isEmpty()) {
            var table = new TextTable("pair", ">first", ">second", ">both beyond that");
            for (var pair : found.pairs()) {
                table.row(
                        pair.a() + " + " + pair.b(),
                        Figures.of(alone(pair.a())),
                        Figures.of(alone(pair.b())),
                        Figures.of(pair.value()));
            }
            lines.addAll(table.lines());
        }
        if (!found.unconverged().isEmpty()) {
            lines.add("! Trade and transport did not agree in: " + listed(found.unconverged()));
        }
        return lines;
    }

    private double alone(String id) {
        return java.util.Objects.requireNonNull(modelled.found().alone().get(id));
    }

    private static String listed(List<String> ids) {
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }
}
