package org.ortaq.app.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.commitments.BorderState;
import org.ortaq.commitments.Membership;
import org.ortaq.commitments.Mission;
import org.ortaq.commitments.Ties;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq ties}: what each pair of the five promised each other, and what is open between neighbours. */
@Command(
        name = "ties",
        description =
                "Promises, agreements, missions and shared bodies by pair, and what is open between neighbours, by year.")
public final class TiesCommand implements WithCommon {

    private static final int FIRST_YEAR = 2018;

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "End of the year looked at (default: last full one known).")
    private @Nullable Integer year;

    @Option(names = "--since", paramLabel = "YEAR", description = "Compare with the end of another year.")
    private @Nullable Integer since;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var data = source.open();
        int last = data.asOf().getYear() - 1;
        int at = checked("--year", year == null ? last : year, data);
        int then = checked("--since", since == null ? FIRST_YEAR : since, data);
        var ties = ties(data);
        Console.of(spec).out().print(common.json() ? Json.write(json(ties, at, then)) : text(ties, at, then));
        return Exit.DONE;
    }

    private static int checked(String option, int year, DataPackage data) {
        if (year < FIRST_YEAR || year > data.asOf().getYear()) {
            throw InputException.of(
                    "command line",
                    0,
                    option,
                    String.valueOf(year),
                    "a year from " + FIRST_YEAR + " (crossing points are known from then on) to "
                            + data.asOf().getYear());
        }
        return year;
    }

    private static Ties ties(DataPackage data) {
        return new Ties(
                data.countries(),
                RegisterOf.promises(data).commitments(),
                data.table("borders").map(BorderState::of),
                data.region(Corner.CENTRAL).people().points(),
                data.table("memberships").map(Membership::of),
                data.table("missions").map(Mission::of));
    }

    private static Map<String, Object> json(Ties ties, int at, int then) {
        return Json.object()
                .put("year", at)
                .put("pairs", ties.at(at).stream().map(TiesCommand::json).toList())
                .put("since", then)
                .put("before", ties.at(then).stream().map(TiesCommand::json).toList())
                .build();
    }

    private static Map<String, Object> json(Ties.Pair pair) {
        var json = Json.object()
                .put("area", pair.area())
                .put("bilateral", pair.bilateral())
                .put("wider", pair.wider())
                .put("binding", pair.binding())
                .put("kept", pair.kept())
                .put("broken", pair.broken())
                .put("bodies", pair.bodies())
                .put("missions", pair.missions().stream().map(TiesCommand::json).toList())
                .put(
                        "openMatters",
                        pair.openMatters().isPresent() ? pair.openMatters().getAsInt() : null);
        pair.border()
                .ifPresent(b -> json.put("openPoints", pair.openPoints())
                        .put("closedPoints", pair.closedPoints())
                        .put("border", json(b)));
        return json.build();
    }

    private static Map<String, Object> json(Mission mission) {
        return Json.object()
                .put("from", mission.from())
                .put("at", mission.at())
                .put("kind", mission.kind())
                .put("place", mission.place())
                .put("since", mission.since().map(Object::toString))
                .put("source", mission.source())
                .put("evidence", mission.evidence())
                .build();
    }

    private static Map<String, Object> json(BorderState border) {
        return Json.object()
                .put("state", border.state())
                .put("since", border.since().toString())
                .put("undelimitedKm", border.undelimitedKm())
                .put("lengthKm", border.lengthKm())
                .put("note", border.note())
                .put("source", border.source())
                .put("evidence", border.evidence())
                .build();
    }

    private static String text(Ties ties, int at, int then) {
        var lines = new ArrayList<String>();
        lines.add("Ties of the five at the end of " + at + "; open matters then: " + open(ties, at) + ", at the end of "
                + then + ": " + open(ties, then));
        lines.add("");
        var table = new TextTable(
                "pair",
                ">of the two",
                "by domain",
                ">binding",
                ">kept",
                ">broken",
                ">in wider ones",
                ">bodies",
                ">missions");
        for (var pair : ties.at(at)) {
            table.row(
                    pair.area(),
                    String.valueOf(pair.bilateral().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum()),
                    pair.bilateral().entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue())
                            .collect(Collectors.joining(", ")),
                    String.valueOf(pair.binding()),
                    String.valueOf(pair.kept()),
                    String.valueOf(pair.broken()),
                    String.valueOf(pair.wider()),
                    String.valueOf(pair.bodies().size()),
                    String.valueOf(pair.missions().size()));
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add("Between neighbours");
        lines.addAll(neighbours(ties.at(at), ties.at(then), then).lines());
        lines.add(
                "  An open matter is a line that is not fully agreed, or a closed crossing point known to the data. A state marked"
                        + " [memory] was recalled,");
        lines.add(
                "  [derived] follows from the treaty that ended it; --json has the sources. Bodies are those in which both are"
                        + " full members,");
        lines.add(
                "  missions the embassies of either in the other; both lists were recalled, consulates are not in them.");
        return String.join("\n", lines) + "\n";
    }

    private static int open(Ties ties, int year) {
        return ties.at(year).stream().mapToInt(p -> p.openMatters().orElse(0)).sum();
    }

    private static String told(BorderState border) {
        return border.state()
                + (border.evidence().equals("memory") || border.evidence().equals("derived")
                        ? " [" + border.evidence() + "]"
                        : "");
    }

    private static TextTable neighbours(List<Ties.Pair> now, List<Ties.Pair> before, int then) {
        var table = new TextTable(
                "pair",
                "border",
                ">km not agreed",
                ">open points",
                ">closed",
                ">open matters",
                "border in " + then,
                ">closed");
        for (int k = 0; k < now.size(); k++) {
            var pair = now.get(k);
            var earlier = before.get(k);
            pair.border()
                    .ifPresent(b -> table.row(
                            pair.area(),
                            told(b),
                            b.undelimitedKm().isPresent() ? Figures.of(b.undelimitedKm()) : "unknown",
                            String.valueOf(pair.openPoints()),
                            String.valueOf(pair.closedPoints()),
                            String.valueOf(pair.openMatters().orElse(0)),
                            earlier.border().map(TiesCommand::told).orElse(""),
                            String.valueOf(earlier.closedPoints())));
        }
        return table;
    }
}
