package org.ortaq.app.transport;

import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.FreightStudy;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq freight}: what goes over the links and borders of the region in a year. */
@Command(
        name = "freight",
        description = "Tonnes and boxes by link, border point and port of the region in a year, and where they wait.")
public final class FreightCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Mixin
    private YearAndChanges chosen = new YearAndChanges();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description =
                    "Show the N busiest borders and the N busiest links (default: ${DEFAULT-VALUE}); --json has all.")
    private int top = 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        if (top < 1) {
            throw InputException.of("command line", 0, "--top", String.valueOf(top), "a number of 1 or more");
        }
        var console = Console.of(spec);
        var data = source.open();
        var freight = new FreightStudy(data).at(chosen.year(data), chosen.changes());
        console.out()
                .print(
                        common.json()
                                ? Json.write(FreightJson.of(freight))
                                : FreightText.of(freight, top, chosen.told(data)));
        return freight.converged() ? Exit.DONE : Exit.FAILURE;
    }
}
