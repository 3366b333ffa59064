package org.ortaq.app.transport;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.FreightStudy;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.transport.RouteSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq route}: every way between two places that no other way beats. */
@Command(
        name = "route",
        description = "The ways of freight between two places that no other way beats in money, time, reliability and"
                + " CO2, with legs, waits and why each is kept.")
public final class RouteCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Mixin
    private YearAndChanges chosen = new YearAndChanges();

    @Parameters(index = "0", paramLabel = "FROM", description = "A place, in any spelling.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "A place, in any spelling.")
    private String to = "";

    @Option(names = "--all", description = "Print the whole Pareto set, not the notable ways only.")
    private boolean all;

    @Option(names = "--free-flow", description = "As if no border, port or line were crowded beyond the usual.")
    private boolean freeFlow;

    @Option(
            names = "--chart",
            paramLabel = "FILE.svg",
            description = "Draw time and cost against distance, as UNESCAP does.")
    private @Nullable Path chart;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var console = Console.of(spec);
        var data = source.open();
        var study = new FreightStudy(data);
        int[] ends = new PlaceChoice(study.base().network()).find(List.of(from, to));
        if (ends[0] == ends[1]) {
            throw InputException.of("command line", 0, "TO", to, "another place than FROM");
        }
        int year = chosen.year(data);
        var region = study.region(year, chosen.changes());
        var search = new RouteSearch(region);
        var answer = freeFlow
                ? search.find(ends[0], ends[1])
                : search.find(ends[0], ends[1], study.at(region).transport());
        var places = region.network().places();
        var question = new RouteQuestion(
                places.get(ends[0]).name(), places.get(ends[1]).name(), year, chosen.told(data), freeFlow);
        if (chart != null) {
            var points = new TreeMap<String, String>();
            region.network().points().forEach(p -> points.put(p.id(), p.name()));
            ChartFile.write(chart, new RouteChart(question, answer, points).svg());
        }
        console.out()
                .print(
                        common.json()
                                ? Json.write(RouteJson.of(question, answer))
                                : RouteText.of(question, answer, all));
        return Exit.DONE;
    }
}
