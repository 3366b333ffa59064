package org.ortaq.app.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ortaq.app.terminal.Amounts;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.AssessmentMetrics;
import org.ortaq.assessment.CoalitionWorth;
import org.ortaq.assessment.Gain;
import org.ortaq.assessment.Part;
import org.ortaq.commitments.Track;
import org.ortaq.commitments.Verdict;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;
import org.ortaq.region.promises.Target;

/** What a coordinator reads: promises at risk first, then who gains, who would leave, and what keeps them. */
public final class Summary {

    private static final double NOTABLE = 0.5;

    private final Assessed assessed;
    private final Optional<DrawsPart> drawn;
    private final String folder;
    private final List<String> lines = new ArrayList<>();

    private Summary(Assessed assessed, Optional<DrawsPart> drawn, String folder) {
        this.assessed = assessed;
        this.drawn = drawn;
        this.folder = folder;
    }

    /** Without draws. */
    public static String of(Assessed assessed, String folder) {
        return of(assessed, Optional.empty(), folder);
    }

    static String of(Assessed assessed, Optional<DrawsPart> drawn, String folder) {
        return new Summary(assessed, drawn, folder).text();
    }

    private String text() {
        head();
        promises();
        gains();
        leaving();
        outside();
        shares();
        draws();
        foot();
        return String.join("\n", lines) + "\n";
    }

    private void head() {
        var scenario = assessed.promised().scenario();
        lines.add(scenario.title() + " (" + scenario.id() + "), " + scenario.from() + "-" + scenario.to());
        if (!scenario.without().isEmpty()) {
            lines.add("without " + String.join(", ", scenario.without()));
        }
        if (!scenario.changes().isEmpty()) {
            lines.add("changed "
                    + scenario.changes().entrySet().stream()
                            .map(e -> e.getKey() + e.getValue())
                            .collect(Collectors.joining(", ")));
        }
        lines.add("As known on " + assessed.data().asOf() + "; run " + assessed.run()
                + "; ranges span adverse to favourable assumptions");
        if (!scenario.shocks().isEmpty()) {
            lines.add("under " + String.join(", ", scenario.shocks())
                    + ", which hits baseline and package alike: gains are what the package adds under it");
        }
        if (assessed.onPolicies()) {
            lines.add("rivers and power played month by month on policies, without knowing the inflow to come");
        }
        if (!assessed.converged()) {
            lines.add("NOT CONVERGED, so these figures are no results: " + String.join("; ", assessed.unconverged()));
        }
    }

    private void promises() {
        lines.add("");
        lines.add("PROMISES OFF TRACK  reached in time under no assumptions");
        promises(Verdict.OFF_TRACK);
        lines.add("");
        lines.add("PROMISES AT RISK  reached in time only under better assumptions");
        promises(Verdict.AT_RISK);
        lines.add("");
        lines.add("  Of " + assessed.promises().size() + " on the register: " + counts() + ".");
        lines.add("  Of promises made again the latest is shown; * marks a date assumed by us, as none was promised;");
        lines.add(
                "  \"without\" is what comes without the package, \"last seen\" the latest count; ! where the models expect less");
        lines.add(
                "  than was seen already, so that they and not the promise are behind. Money is in dollars of the year.");
    }

    /** Of a chain of promises made again only the latest is shown. */
    private void promises(Verdict verdict) {
        var repeated = assessed.promises().stream()
                .flatMap(t -> t.commitment().repeats().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var table = new TextTable("promise", ">target", "by", ">expected", ">range", ">without", ">last seen", "id");
        assessed.promises().stream()
                .filter(t -> t.verdict() == verdict && !repeated.contains(t.id()))
                .sorted(Comparator.comparing(Track::id))
                .forEach(t -> t.commitment().target().ifPresent(target -> add(table, t, target)));
        lines.addAll(table.isEmpty() ? List.of("  none") : table.lines());
    }

    private void add(TextTable table, Track track, Target target) {
        var amounts = new Amounts(target.value(), target.unit());
        table.row(
                PromiseTexts.brief(track),
                amounts.full(target.value()),
                PromiseTexts.deadline(track),
                amounts.bare(track.projected()),
                amounts.range(track.low(), track.high()),
                amounts.bare(baseline(track, target)),
                lastSeen(track, amounts),
                track.id());
    }

    /** The latest count of the record; marked when the models expect less than has already been seen. */
    private String lastSeen(Track track, Amounts amounts) {
        var fact = track.leading().flatMap(base -> assessed.data().fact(base.latestFact()));
        if (fact.isEmpty()) {
            return "";
        }
        boolean behind = track.projected().isPresent()
                && track.projected().getAsDouble() < fact.get().value();
        return amounts.bare(fact.get().value()) + " (" + fact.get().year() + ")" + (behind ? "!" : "");
    }

    /** What the models expect without the package in the year of the deadline. */
    private OptionalDouble baseline(Track track, Target target) {
        var metric = target.metric();
        var area = target.area();
        var deadline = track.commitment().deadline();
        if (metric.isEmpty() || area.isEmpty() || deadline.isEmpty()) {
            return OptionalDouble.empty();
        }
        return assessed.baseline()
                .value(metric.get(), area.get(), deadline.get().year());
    }

    private String counts() {
        var counts = new TreeMap<Verdict, Integer>();
        assessed.promises().forEach(t -> counts.merge(t.verdict(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().word().replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    private void gains() {
        lines.add("");
        lines.add("WHO GAINS  present value at " + assessed.data().baseYear()
                + " of the gains over the baseline, million 2023 US dollars");
        var table = new TextTable("", ">income", ">water+power", ">visits", ">exchange", ">cost", ">total", ">range");
        for (var member : Member.values()) {
            var total = gain(member, "total");
            table.row(
                    member.name(),
                    part(member, Part.INCOME),
                    part(member, Part.WATER_AND_POWER),
                    part(member, Part.VISITS),
                    part(member, Part.EXCHANGE),
                    part(member, Part.COST),
                    Figures.signed(total.value()),
                    Figures.range(total.low(), total.high()));
        }
        lines.addAll(table.lines());
        unknownCosts();
    }

    private String part(Member member, Part part) {
        return Figures.signed(gain(member, part.word()).value());
    }

    private Gain gain(Member member, String part) {
        return assessed.gains().stream()
                .filter(g -> g.year() == Gain.ALL_YEARS
                        && g.area().equals(member.name())
                        && g.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    /** A cost nobody printed is not a cost of nothing. */
    private void unknownCosts() {
        var counted = assessed.promised().planned(Coalition.ALL).stream()
                .filter(i -> !i.levers().isEmpty())
                .toList();
        long unknown = counted.stream().filter(i -> i.costs().isEmpty()).count();
        lines.add("  Of " + counted.size() + " planned initiatives that move a number " + unknown
                + " have no published cost: what they bring is counted before cost.");
    }

    private void leaving() {
        lines.add("");
        lines.add("WHO WOULD LEAVE  what a group would have more by keeping the promises among itself only");
        var table = new TextTable("", ">more by leaving");
        assessed.division().leavers().stream()
                .filter(l -> l.excess() > NOTABLE)
                .forEach(l -> table.row(l.coalition().name(), Figures.signed(l.excess())));
        lines.addAll(table.isEmpty() ? List.of("  nobody") : table.lines());
        if (assessed.division().coreEmpty()) {
            lines.add("  No division keeps every group: the best leaves some group "
                    + Figures.of(assessed.division().leastCoreEpsilon()) + " short.");
        }
        assessed.division().transfers().stream()
                .filter(t -> t.value() > NOTABLE)
                .forEach(t -> lines.add("  " + (assessed.division().coreEmpty() ? "Nearest to it" : "Kept by") + ": "
                        + t.from() + " pays " + t.to() + " " + Figures.of(t.value()) + " (present value)."));
    }

    /** Whom a group's agreement harms: the group smaller than all five whose promises cost those outside most. */
    private void outside() {
        assessed.coalitions().stream()
                .filter(w -> !w.coalition().equals(Coalition.ALL))
                .min(Comparator.comparingDouble(CoalitionWorth::externality))
                .filter(w -> w.externality() < -NOTABLE)
                .ifPresent(w -> lines.add(
                        "  Those outside lose most when " + w.coalition().name() + " agree among themselves: "
                                + Figures.signed(w.externality()) + " (all groups: ./ortaq coalitions)."));
    }

    private void shares() {
        lines.add("");
        lines.add("WAYS TO SHARE  the same total of "
                + Figures.of(assessed.division().worth()[Coalition.ALL.mask()]));
        var table = new TextTable("", ">as it falls", ">Shapley", ">nucleolus");
        for (var member : Member.values()) {
            int m = member.ordinal();
            table.row(
                    member.name(),
                    Figures.signed(assessed.division().asItFalls()[m]),
                    Figures.signed(assessed.division().shapley()[m]),
                    Figures.signed(assessed.division().nucleolus()[m]));
        }
        lines.addAll(table.lines());
    }

    private void draws() {
        drawn.ifPresent(d -> {
            lines.add("");
            lines.addAll(DrawsText.lines(d.ensemble(), d.answer()));
        });
    }

    private void foot() {
        lines.add("");
        lines.add("Files: " + folder + "/outcomes.csv, promises.csv, gains.csv, run.json"
                + (drawn.isPresent() ? ", " + DrawFiles.NUMBERS + ", " + DrawFiles.QUANTILES : ""));
        lines.add("Where a number comes from: ./ortaq explain " + AssessmentMetrics.PRESENT_VALUE.id() + " UZB "
                + assessed.data().baseYear());
        lines.add("Many inputs are derived, assumed or recalled; docs/data.md says which.");
    }
}
