package org.ortaq.app.projects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.PairStudy;
import org.ortaq.projects.FundChoice;
import org.ortaq.projects.FundChoice.Candidate;
import org.ortaq.projects.FundTables;
import org.ortaq.projects.FundTables.Pairs;
import org.ortaq.projects.portfolio.Candidates;
import org.ortaq.projects.portfolio.InfeasibleChoice;
import org.ortaq.projects.portfolio.Portfolio;
import org.ortaq.projects.portfolio.Rules;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Numbers;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq fund}: which projects a joint fund should finance, and when. */
@Command(
        name = "fund",
        description = "Which projects a fund should finance, and when: the exact best choice, and how robust it is.")
public final class FundCommand implements WithCommon {

    private static final int HORIZON = 2040;
    private static final List<String> WAYS = List.of("none", "runs");
    private static final int THREADS = 2;
    private static final List<String> MEMBERS =
            Arrays.stream(Member.values()).map(Member::name).toList();

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(
            names = "--budget",
            paramLabel = "N[,N...]",
            required = true,
            description = "Million dollars for all years in equal parts, or one number a year. Unspent money is kept.")
    private String budget = "";

    @Option(
            names = "--years",
            paramLabel = "Y-Y",
            defaultValue = "2026-2030",
            description = "Default: ${DEFAULT-VALUE}.")
    private String years = "2026-2030";

    @Option(names = "--party", paramLabel = "COUNTRY", description = "Only projects of a country.")
    private @Nullable String party;

    @Option(
            names = "--floor",
            paramLabel = "COUNTRY=N",
            description = "At least so many million dollars in a country; may be repeated.")
    private List<String> floors = List.of();

    @Option(
            names = "--projects",
            paramLabel = "F",
            description = "Projects of your own: id, cost_musd, value_musd, ...")
    private @Nullable Path projects;

    @Option(
            names = "--rules",
            paramLabel = "F",
            description = "CSV: kind (requires, excludes, together), a, b, value_musd.")
    private @Nullable Path rules;

    @Option(
            names = "--interactions",
            paramLabel = "runs|none",
            defaultValue = "runs",
            description =
                    "Whether pairs of the region's projects are run with the coupled model to see what they are worth"
                            + " together (default: ${DEFAULT-VALUE}).")
    private String interactions = "runs";

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "100",
            description = "How often values are drawn from their intervals (default: ${DEFAULT-VALUE}).")
    private int draws = 100;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var problems = new Problems();
        var span = FundYears.read(years, problems);
        double[] money = money(span, problems);
        double[] floor = floor(problems);
        if (party != null && !MEMBERS.contains(party)) {
            problems.addChoice("command line", 0, "--party", party, "one of the five", MEMBERS);
        }
        if (!WAYS.contains(interactions)) {
            problems.addChoice("command line", 0, "--interactions", interactions, "runs or none", WAYS);
        }
        if (draws < 0) {
            problems.add("command line", 0, "--draws", String.valueOf(draws), "a whole number, not negative");
        }
        problems.throwIfAny();
        var data = source.open();
        double discount = data.parameters().at(Corner.CENTRAL).get("assessment.discount-rate");
        var choice = choice(data, span, discount);
        var candidates = projects == null
                ? choice.candidates(Optional.ofNullable(party))
                : FundTables.candidates(new UserFile("--projects", projects).csv(problems), problems);
        var pairs = rules == null
                ? Pairs.none()
                : FundTables.rules(new UserFile("--rules", rules).csv(problems), candidates, problems);
        problems.throwIfAny();
        var modelled = projects != null || interactions.equals("none")
                ? ModelledPairs.none(candidates)
                : modelled(data, choice, candidates, money, pairs);
        var all = new ArrayList<>(pairs.interactions());
        all.addAll(modelled.interactions());
        var bound = new Rules(money, discount, floor, pairs.precedence(), pairs.exclusion(), all);
        var found = solve(FundChoice.arrays(candidates, modelled.added()), bound);
        var report = new FundReport(candidates, bound, found, modelled, span, draws, projects != null);
        Console.of(spec).out().print(common.json() ? Json.write(report.json()) : report.text());
        return Exit.DONE;
    }

    /** Runs the pairs of those candidates that the money could pay for. */
    private ModelledPairs modelled(
            DataPackage data, FundChoice choice, List<Candidate> candidates, double[] money, Pairs pairs) {
        double all = Arrays.stream(money).sum();
        var affordable = candidates.stream()
                .filter(c -> c.cost() <= all)
                .map(Candidate::id)
                .toList();
        try (var progress = Console.of(spec).progress()) {
            var found = new PairStudy(data, HORIZON, THREADS, progress).run(affordable);
            return ModelledPairs.of(HORIZON, found, candidates, choice, pairs.interactions());
        }
    }

    private Portfolio solve(Candidates candidates, Rules bound) {
        try (var solver = new HighsSolver()) {
            return Portfolio.of(candidates, bound, draws, seed, solver);
        } catch (InfeasibleChoice impossible) {
            throw new InputException(tooMuch(bound, impossible));
        }
    }

    /** Each floor that is impossible by itself; all of them when only together they are. */
    private List<Problem> tooMuch(Rules bound, InfeasibleChoice impossible) {
        double budgetInAll = Arrays.stream(bound.budget()).sum();
        var problems = new Problems();
        for (int c = 0; c < MEMBERS.size(); c++) {
            double most = impossible.most()[c];
            if (bound.floor()[c] > most + 1e-6) {
                problems.add(
                        "command line",
                        0,
                        "--floor",
                        MEMBERS.get(c) + "=" + Figures.of(bound.floor()[c]),
                        most <= 0
                                ? "no floor: no project of the list that could be paid stands in " + MEMBERS.get(c)
                                : "at most " + Figures.of(Math.floor(most)) + ": with a budget of "
                                        + Figures.of(budgetInAll)
                                        + " million dollars and whole projects no more can be spent in "
                                        + MEMBERS.get(c));
            }
        }
        if (problems.isEmpty()) {
            problems.add(
                    "command line",
                    0,
                    "--floor",
                    String.join(" ", floors),
                    "lower floors: each can be kept, but not all at once within the budget of "
                            + Figures.of(budgetInAll) + " million dollars, whole projects and the rules");
        }
        return problems.all();
    }

    private static FundChoice choice(DataPackage data, FundYears span, double discount) {
        var region = data.region(Corner.CENTRAL);
        return new FundChoice(region.projects(), region.parameters(), discount, span.first(), span.count(), HORIZON);
    }

    private double[] money(FundYears span, Problems problems) {
        var parts = budget.split(",", -1);
        double[] money = new double[span.count()];
        boolean right = parts.length == 1 || parts.length == money.length;
        for (int k = 0; right && k < money.length; k++) {
            var value = Numbers.decimal(parts[parts.length == 1 ? 0 : k].strip());
            right = value.isPresent() && value.getAsDouble() >= 0;
            money[k] = right ? value.getAsDouble() / (parts.length == 1 ? money.length : 1) : 0;
        }
        if (!right) {
            problems.add(
                    "command line",
                    0,
                    "--budget",
                    budget,
                    "one amount in million dollars, or one for each year, not negative");
        }
        return money;
    }

    private double[] floor(Problems problems) {
        double[] floor = new double[MEMBERS.size()];
        for (var text : floors) {
            int at = text.indexOf('=');
            var country = at < 0 ? text : text.substring(0, at);
            var value = Numbers.decimal(at < 0 ? "" : text.substring(at + 1));
            if (!MEMBERS.contains(country)) {
                problems.addChoice(
                        "command line", 0, "--floor", text, "a country of the five, = and million dollars", MEMBERS);
            } else if (value.isEmpty() || value.getAsDouble() < 0) {
                problems.add("command line", 0, "--floor", text, "a country, = and million dollars, as UZB=50");
            } else {
                floor[MEMBERS.indexOf(country)] = value.getAsDouble();
            }
        }
        return floor;
    }
}
