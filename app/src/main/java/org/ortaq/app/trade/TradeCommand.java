package org.ortaq.app.trade;

import picocli.CommandLine.Command;

/** {@code ortaq trade ...}. */
@Command(
        name = "trade",
        description = "Estimate gravity equations, run counterfactuals, compute indicators.",
        subcommands = {
            EstimateCommand.class,
            CounterfactualCommand.class,
            IndicatorsCommand.class,
            ComplexityCommand.class
        })
public final class TradeCommand {}
