package org.ortaq.app.people;

import picocli.CommandLine.Command;

/** {@code ortaq tour ...}. */
@Command(
        name = "tour",
        description =
                "Tours over the five countries: the best one, what border rules take from it, and benchmark instances.",
        subcommands = {TourPlanCommand.class, TourRulesCommand.class, TourSolveCommand.class})
public final class TourCommand {}
