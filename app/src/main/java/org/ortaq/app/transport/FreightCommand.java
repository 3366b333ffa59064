package org.ortaq.app.transport;

import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.FreightStudy;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
        var freight = new FreightStudy(data).at(chosen.year(data), chosen.changes());
        console.out()
                .print(
                        common.json()
                                ? Json.write(FreightJson.of(freight))
                                : FreightText.of(freight, chosen.told(data)));
        return freight.converged() ? Exit.DONE : Exit.FAILURE;
    }
}
