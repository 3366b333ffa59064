package org.ortaq.app.water;

import picocli.CommandLine.Command;

/** {@code ortaq water ...}. */
@Command(
        name = "water",
        description = "Rivers, reservoirs and power under uncertainty.",
        subcommands = {
            SddpCommand.class,
            SeasonCommand.class,
            SwapCommand.class,
            PlanCommand.class,
            TradeCommand.class,
            HindcastCommand.class,
            WatchCommand.class,
            PlantCommand.class,
            HoursCommand.class,
            PolicyCommand.class
        })
public final class WaterCommand {}
