package org.ortaq.app.transport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.Freight;
import org.ortaq.assessment.FreightStudy;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.transport.Closure;
import org.ortaq.transport.ClosureStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq closures}: each link, border and port of the region closed in turn, and the closures with a name. */
@Command(
        name = "closures",
        description = "Each link, border point and port of the region closed in turn, and named closures: where freight"
                + " goes, what is left without a way, and what it costs whom.")
public final class ClosuresCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Mixin
    private YearAndChanges chosen = new YearAndChanges();

    @Option(names = "--top", paramLabel = "N", description = "Only the N dearest (default: all that matter).")
    private @Nullable Integer top;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var console = Console.of(spec);
        if (top != null && top < 1) {
            throw InputException.of("command line", 0, "--top", String.valueOf(top), "a number of 1 or more");
        }
        var data = source.open();
        var freight = new FreightStudy(data).at(chosen.year(data), chosen.changes());
        var closures = closures(data, freight);
        var shown = top == null ? closures : closures.subList(0, Math.min(top, closures.size()));
        console.out()
                .print(
                        common.json()
                                ? Json.write(ClosuresJson.of(freight, shown))
                                : ClosuresText.of(freight, shown, top == null, chosen.told(data)));
        return freight.converged() ? Exit.DONE : Exit.FAILURE;
    }

    /** All closures, those that cut freight off first, then the dearest. */
    private static List<Closure> closures(DataPackage data, Freight freight) {
        var study =
                new ClosureStudy(freight.region().network(), freight.region().parameters(), freight.tonnes());
        var all = new ArrayList<>(study.one());
        for (var row : data.table("named-closures").rows()) {
            all.add(study.together(row.text("id"), row.text("name"), row.list("closes"), row.list("through")));
        }
        all.sort(Comparator.comparingDouble((Closure c) -> -c.extraCostMusd())
                .thenComparingDouble(c -> -c.unservedMt())
                .thenComparing(Closure::id));
        return all;
    }
}
