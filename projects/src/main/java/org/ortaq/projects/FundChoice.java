package org.ortaq.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ortaq.projects.portfolio.Candidates;
import org.ortaq.region.Member;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.projects.JointProject;
import org.ortaq.region.projects.Projects;
import org.ortaq.region.projects.ValueRange;

/**
 * The unfinished joint projects as candidates of a fund.
 *
 * <p>What a project is worth to the fund is what would not come without it: output per dollar x value x (1 - chance of
 * completion without the fund), each year from its completion to the horizon, discounted to the first year. Its range spans the
 * ends of output, chance and of an unprinted value. The cost is the printed value, or the middle of its interval.
 */
public final class FundChoice {

    private static final List<Member> MEMBERS = List.of(Member.values());

    private final Projects projects;
    private final Parameters parameters;
    private final double discount;
    private final int first;
    private final int years;
    private final int horizon;

    /**
     * @param first first year of the fund
     * @param years how many years it pays
     * @param horizon last year in which output counts
     */
    public FundChoice(Projects projects, Parameters parameters, double discount, int first, int years, int horizon) {
        this.projects = projects;
        this.parameters = parameters;
        this.discount = discount;
        this.first = first;
        this.years = years;
        this.horizon = horizon;
    }

    /**
     * A candidate.
     *
     * @param cost million dollars
     * @param costKnown whether somebody printed it
     * @param years over how many years it is paid
     * @param value present value of what the fund adds, million dollars
     * @param share by member: part that falls to it
     */
    public record Candidate(String id, double cost, boolean costKnown, int years, ValueRange value, double[] share) {}

    /** The unfinished named projects, those of a party when one is asked for, sorted by id. */
    public List<Candidate> candidates(Optional<String> party) {
        var valuation = new Valuation(projects.list(), parameters);
        var found = new ArrayList<Candidate>();
        for (var project : projects.list()) {
            boolean asked = party.map(p -> project.partners().contains(p)).orElse(true);
            boolean inside = project.hosts().stream().anyMatch(FundChoice::isMember);
            if (!project.isDone() && project.count() == 1 && asked && inside) {
                found.add(candidate(project, valuation.range(project)));
            }
        }
        return found;
    }

    private static boolean isMember(String code) {
        return MEMBERS.stream().anyMatch(m -> m.name().equals(code));
    }

    private Candidate candidate(JointProject project, ValueRange range) {
        int paid = Math.clamp(Math.round(parameters.get("projects.years-under-way")), 1, years);
        double[] share = new double[MEMBERS.size()];
        for (int m = 0; m < share.length; m++) {
            share[m] = project.share(MEMBERS.get(m).name());
        }
        return new Candidate(
                project.id(), range.mid(), project.value().isPresent(), paid, worth(project, range, paid), share);
    }

    private ValueRange worth(JointProject project, ValueRange range, int paid) {
        var output = parameters.find("projects.output-per-musd");
        var chance = parameters.find("projects.delivery-" + project.status().word());
        double years = annuity(paid);
        return new ValueRange(
                years * output.low() * range.low() * (1 - chance.high()),
                years * output.mid() * range.mid() * (1 - chance.mid()),
                years * output.high() * range.high() * (1 - chance.low()));
    }

    /** Chance that a project of the list is finished without the fund, central; 0 for one that is not there. */
    public double chance(String project) {
        return projects.list().stream()
                .filter(p -> p.id().equals(project))
                .mapToDouble(
                        p -> parameters.get("projects.delivery-" + p.status().word()))
                .findFirst()
                .orElse(0);
    }

    /**
     * A pair from runs of the model as the fund counts it. Without the fund a project comes with its chance p, so a gain s of the
     * pair falls into s (1 - pj)(1 - pk) for choosing both, s (1 - pj) pk for j and s (1 - pk) pj for k.
     *
     * @param together million dollars of present value for both
     * @param first the same for the first alone
     * @param second the same for the second alone
     */
    public record Together(double together, double first, double second) {}

    /** A gain of a pair in a usual year, million dollars, as the fund counts it. */
    public Together together(Candidate a, Candidate b, double gain) {
        double present = gain * annuity(Math.max(a.years(), b.years()));
        double without = 1 - chance(a.id());
        double withoutB = 1 - chance(b.id());
        return new Together(
                present * without * withoutB, present * without * (1 - withoutB), present * withoutB * (1 - without));
    }

    /** Years of output from completion to the horizon, discounted to the first year of the fund. */
    private double annuity(int paid) {
        double sum = 0;
        for (int year = first + paid; year <= horizon; year++) {
            sum += StrictMath.exp(-(year - first) * StrictMath.log(1 + discount));
        }
        return sum;
    }

    /** The candidates as arrays, in their order. */
    public static Candidates arrays(List<Candidate> list) {
        return arrays(list, new double[list.size()]);
    }

    /** The same with something added to the value of each. */
    public static Candidates arrays(List<Candidate> list, double[] added) {
        var all = IntStream.range(0, list.size());
        var values = all.mapToObj(j -> new double[] {
                    list.get(j).value().low() + added[j],
                    list.get(j).value().mid() + added[j],
                    list.get(j).value().high() + added[j]
                })
                .toList();
        return new Candidates(
                list.stream().mapToDouble(Candidate::cost).toArray(),
                list.stream().mapToInt(Candidate::years).toArray(),
                values.stream().mapToDouble(v -> v[0]).toArray(),
                values.stream().mapToDouble(v -> v[1]).toArray(),
                values.stream().mapToDouble(v -> v[2]).toArray(),
                list.stream().map(Candidate::share).toArray(double[][]::new));
    }

    /** The parameters a value rests on, by id. */
    public static TreeMap<String, Parameter> basis(Parameters parameters) {
        var basis = new TreeMap<String, Parameter>();
        parameters.all().stream()
                .filter(p -> p.id().equals("projects.output-per-musd") || p.id().startsWith("projects.delivery-"))
                .forEach(p -> basis.put(p.id(), p));
        return basis;
    }
}
